import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes, quotesIn, setAsideIn } from "../../support/readings.js";

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
  it("takes « so » for a source between commas and before a colon, too", () => {
    expectQuotes("Der Hafen müsse, [C:so] [S:Ruiz], „[Q:in guten Zustand]“ kommen.", "de");
    expectQuotes("Das hat Methode, [C:so] [S:Ruiz] weiter: „[Q:Wir halten durch.]“", "de");
  });
  it("knows the nouns for what somebody holds, and those that stand behind whose they are", () => {
    expectQuotes("Der Hafen ist [C:nach Ansicht von] [S:Anna Ruiz] „[Q:in gutem Zustand]“.", "de");
    expectQuotes("[S:Dem Bericht] [C:zufolge] ist der Hafen „[Q:in gutem Zustand]“.", "de");
    expectQuotes("[S:Seiner] [C:Ansicht nach] ist der Hafen „[Q:in gutem Zustand]“.", "de");
  });
  it("takes the nearer of two sources", () => {
    expectQuotes(
      "Laut Anna Ruiz ist der Hafen offen, [C:nach Angaben von] [S:Paul Varin] „[Q:nicht zu retten]“.",
      "de",
    );
  });
  it("calls every fragment direct speech, in one word with whole quotations", () => {
    const [quote] = extract("Anna Ruiz sagte, der Hafen sei „eine große Zumutung“.", { language: "de" }).quotes;
    expect(quote?.kind).toBe("DIRECT");
    expect(quote?.text).toBe("eine große Zumutung");
  });
  it("asks for the particle of a verb that has one", () => {
    expectQuotes("[S:Ruiz] [C:gab] „[Q:Kapitän auf großer Fahrt]“ als Beruf an.", "de");
    expect(setAsideIn("Ruiz gab dem Hafen „zwei neue Motoren“.", "de")).toEqual(["SCARE_QUOTES: „zwei neue Motoren“"]);
  });
  it("wants a comma between a few words and the verb of saying", () => {
    expect(setAsideIn("In der Zeitung „Der Bote“ schrieb Anna Ruiz einen Brief.", "de")).toEqual([
      "TITLE_OF_WORK: „Der Bote“",
    ]);
  });
  it("takes any verb behind a whole quotation and its comma for one of saying", () => {
    expectQuotes("„[Q:Wir halten durch]“, [C:strich] [S:Ruiz] am Montag heraus.", "de");
    expectQuotes("„[Q:Wir halten durch]“, [C:zeigte] sich [S:die Ministerin] zufrieden.", "de");
  });
  it("reads a quotation behind a noun for words without a colon", () => {
    expectQuotes("[S:Ruiz] [C:antwortete] mit den Worten „[Q:Wir halten durch]“.", "de");
  });
  it("takes no label in an interview for words said", () => {
    expect(quotesIn("''Ruiz'': Der Hafen bleibt offen.", "de")).toEqual([]);
  });
  it("goes on behind « Und »", () => {
    const text = "Ruiz sagte: „Wir halten durch.“ Und: „Wir bleiben hier.“";
    expect(quotesIn(text, "de")).toEqual([
      { said: ["Wir halten durch.", "Wir bleiben hier."], by: "Ruiz", cue: "sagte" },
    ]);
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
