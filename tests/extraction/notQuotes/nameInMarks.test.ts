import { describe, expect, it } from "vitest";
import { expectQuotes, setAsideIn } from "../../support/readings.js";

describe("Names in marks, where every noun has a capital", () => {
  it("stand right behind the noun that they are the name of", () => {
    expect(setAsideIn("Der Trawler „Seeadler“ liegt im Hafen, sagte Ruiz.", "de")).toEqual(["TERM: „Seeadler“"]);
  });
  it("leave the definite article outside", () => {
    expect(setAsideIn("Ein Sprecher der „Freunde der Mole“ sagte, der Hafen sei zu.", "de")).toEqual([
      "TERM: „Freunde der Mole“",
    ]);
  });
  it("may gloss what stands before a bracket", () => {
    expect(setAsideIn("Der Hafenbund (kurz: „HB“) tagt heute.", "de")).toEqual(["TERM: „HB“"]);
  });
  it("are no fragments: those have small letters, an indefinite article or a verb", () => {
    expectQuotes("[S:Ruiz] [C:beklagte] den „[Q:schlechten Zustand]“ der Mole.", "de");
    expectQuotes("[S:Ruiz] [C:sprach] von einem „[Q:Angriff auf die Fischer]“.", "de");
    expectQuotes("Zum Abschied [C:sagte] [S:Anna Ruiz] „[Q:Wir bleiben hier]“.", "de");
  });
});
