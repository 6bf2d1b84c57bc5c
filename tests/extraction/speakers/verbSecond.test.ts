import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("The subject of a verb in the second place", () => {
  it.each([
    ["In Varenne [C:sagte] [S:die Ministerin]: „[Q:Wir halten durch.]“"],
    ["Gegenüber der Zeitung „Der Bote“ [C:sagte] [S:Anna Ruiz]: „[Q:Wir halten durch.]“"],
    ["Am 3. Mai [C:sagte] [S:die Ministerin]: „[Q:Wir halten durch.]“"],
  ])("follows the verb where something else stands before it: %s", (marked) => {
    expectQuotes(marked, "de");
  });
  it("is everything before the verb where that can be one", () => {
    expectQuotes("[S:Anna Ruiz (HB), Direktorin des Hafens], [C:sagte]: „[Q:Wir halten durch.]“", "de");
    expectQuotes("[S:Ein Sprecher der Fischer im Norden] [C:sagte]: „[Q:Wir halten durch.]“", "de");
  });
  it("is no object, whose article shows its case or behind which a surer subject stands", () => {
    expectQuotes("Den Unmut der Fischer brachte [S:die Sprecherin] zum Ausdruck: „[Q:Wir halten durch.]“", "de");
    expectQuotes("Die Frage stellte [S:der Minister]: „[Q:Wer hält durch?]“", "de");
  });
  it("is no adverb that opens the sentence with a capital", () => {
    expectQuotes("Abschließend [C:fügte] [S:Ruiz] hinzu: „[Q:Wir halten durch.]“", "de");
    expectQuotes("Hier sparte [S:der Minister] auch nicht mit Kritik: „[Q:Wir halten durch.]“", "de");
  });
  it("stands behind the conjunction where the verb ends the clause", () => {
    expectQuotes(
      "Wie [S:der Vorsitzende, Paul Varin], [C:erklärte], blieb der Hafen „[Q:ohne jede gute Aufsicht]“.",
      "de",
    );
  });
  it("is the subject of the verb before where a conjunction joins two", () => {
    expectQuotes("[S:Der Minister] lobte die Fischer und [C:sagte]: „[Q:Wir halten durch.]“", "de");
  });
  it("may hold a participle with a phrase of its own, or a name in marks", () => {
    expectQuotes("„[Q:Wir halten alle durch]“, [C:schrieb] [S:die in Varenne geborene Anna Ruiz].", "de");
    expectQuotes("„[Q:Wir halten alle durch]“, [C:schreibt] [S:die „Morgenpost“].", "de");
  });
  it("needs no verb before a colon", () => {
    expectQuotes("[S:Anna Ruiz] zur Lage: „[Q:Wir halten durch.]“", "de");
  });
});
