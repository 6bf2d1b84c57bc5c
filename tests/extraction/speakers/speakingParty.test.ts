import { describe, expect, it } from "vitest";
import { expectQuotes, quotesIn } from "../../support/readings.js";

describe("Whose words a verb reports", () => {
  it("are those of who is quoted, not of who quotes", () => {
    expectQuotes("Der Sender [C:zitiert] [S:Anna Ruiz] mit den Worten: „[Q:Wir halten durch.]“", "de");
    expectQuotes("„[Q:Wir halten alle durch]“, [C:zitierte] der Sender [S:die Ministerin].", "de");
  });
  it("are those of a passive's subject", () => {
    const text = "„Wir halten alle durch“, wird Anna Ruiz zitiert.";
    expect(quotesIn(text, "de")).toEqual([
      { said: ["Wir halten alle durch"], by: "Anna Ruiz", cue: "wird Anna Ruiz zitiert" },
    ]);
  });
  it("are those of what they stand in, where the subject is empty", () => {
    expectQuotes("In [S:dem Brief] [C:heißt] es: „[Q:Wir halten durch.]“", "de");
    expectQuotes("„[Q:Wir halten alle durch]“, [C:heißt] es in [S:einer Mitteilung des Hafenbunds].", "de");
  });
});
