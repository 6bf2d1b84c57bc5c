import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes, setAsideIn } from "../../support/readings.js";

describe("German", () => {
  it("reads the speaker behind the verb", () => {
    expectQuotes("„[Q:Wir halten durch]“, [C:sagte] [S:die Hafendirektorin Anna Ruiz] am Montag.", "de");
    expectQuotes("»[Q:Wir halten durch]«, [C:sagte] [S:Anna Ruiz].", "de");
  });
  it("reads the speaker around the finite verb of a sentence that opens with something else", () => {
    expectQuotes("Am Montag [C:sagte] [S:die Ministerin]: „[Q:Wir halten durch.]“", "de");
  });
  it("joins an auxiliary with the participle at the clause's end", () => {
    expectQuotes("[S:Die Ministerin] [C:hat am Montag gesagt]: „[Q:Wir halten durch.]“", "de");
  });
  it("takes « so » for a source only behind a quotation", () => {
    expectQuotes("„[Q:Wir halten durch]“, [C:so] [S:die Ministerin].", "de");
    expectQuotes("Das Boot ist so die Rettung des Hafens.", "de");
  });
  it("takes the clause after « dass » for what is reported", () => {
    expectQuotes("[S:Anna Ruiz] [C:sagte], [Q:dass der Hafen schließt].", "de", ["INDIRECT"]);
  });
  it("sets names and titles in marks aside", () => {
    expect(setAsideIn("Das Schiff „Seeadler“ liegt im Hafen.", "de")).toEqual(["TERM: „Seeadler“"]);
    expect(setAsideIn("Die Zeitung „Der Bote“ lag im Hafen.", "de")).toEqual(["TITLE_OF_WORK: „Der Bote“"]);
  });
  it("is recognised by its words", () => {
    const text = "Die Hafendirektorin hat am Montag angekündigt, dass der Hafen im Frühjahr wieder öffnen soll.";
    expect(extract(text).language).toBe("de");
  });
});
