import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../server/domain/span.js";
import { extract } from "../../server/extraction/extract.js";

const PIECES = [
  "“",
  "”",
  '"',
  "'",
  "’",
  "«",
  "»",
  "—",
  "\n",
  "\n\n",
  ", ",
  ". ",
  ": ",
  "? ",
  " ",
  "said",
  "dit-il",
  "a déclaré",
];
const WORDS = [
  "Ana Ruiz",
  "le responsable",
  "she",
  "que",
  "that",
  "selon",
  "according to",
  "die Ministerin",
  "sagte",
  "nannte",
  "als",
  "sei",
  ", dass",
  "„gut“",
  "(",
  ")",
  "😀",
  "é",
  "a",
  "42",
];
const textLike = fc.array(fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ maxLength: 4 })), {
  maxLength: 60,
});

describe("extract", () => {
  it("answers any string with spans that lie inside it, parts in order and apart, and text equal to its parts", () => {
    fc.assert(
      fc.property(
        textLike.map((pieces) => pieces.join(" ")),
        fc.constantFrom("en" as const, "fr" as const, "de" as const, undefined),
        (text, language) => {
          const found = extract(text, language === undefined ? {} : { language });
          for (const quote of found.quotes) {
            expect(quote.text).toBe(quote.parts.map((part) => wordsOf(text, part)).join(" "));
            for (const [i, part] of quote.parts.entries()) {
              expect(part.start).toBeGreaterThanOrEqual(quote.parts[i - 1]?.end ?? 0);
            }
            if (quote.cue !== null) expect(wordsOf(text, quote.cue.span)).toBe(quote.cue.text);
            if (quote.attribution.asPrinted !== null) wordsOf(text, quote.attribution.asPrinted);
          }
          for (const { span } of found.excluded) wordsOf(text, span);
          for (const mention of found.mentions) expect(wordsOf(text, mention.span)).toBe(mention.text);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("gives the same annotations for the same text", () => {
    const text = "“We will hold,” Ana Ruiz said. “And wait.”";
    expect(extract(text)).toEqual(extract(text));
  });

  it("finds nothing in an empty text, blank lines, a lone mark, or marks without words", () => {
    for (const text of ["", "\n \n", "«", "« »", "“”", "''"]) expect(extract(text).quotes).toEqual([]);
  });

  it("counts in UTF-16 units past characters outside the BMP", () => {
    const text = "😀😀 “We will hold,” Ana Ruiz said.";
    expect(extract(text, { language: "en" }).quotes[0]?.parts).toEqual([{ start: 6, end: 18 }]);
  });

  it.each([
    ["10,000 nested marks", "«".repeat(10_000) + "a" + "»".repeat(10_000)],
    ["200,000 opening brackets", "(".repeat(200_000)],
    ["50,000 short quotations in one paragraph", "“A,” said Bob. ".repeat(50_000)],
    ["a paragraph of 400,000 apostrophes", " 'a".repeat(200_000)],
    ["100,000 lines of one letter after a mark that closes far below", ("«" + "a\n".repeat(1_999) + "»\n").repeat(50)],
    ["50,000 cues and no mark", "Ana, said ".repeat(50_000)],
    ["dialogue in one line", "— Oui, dit-il. ".repeat(30_000)],
  ])("reads %s in bounded time", (_, text) => {
    const started = performance.now();
    extract(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each([
    ["8,000 reports in the mood of reports", "Anna sagte, der Hafen sei „gut und teuer“. ".repeat(8_000)],
    ["50,000 verbs that share a subject", "und sagte ".repeat(50_000)],
    ["40,000 appositions", "Anna, die, ".repeat(40_000)],
  ])("reads %s in German in bounded time", (_, text) => {
    const started = performance.now();
    extract(text, { language: "de" });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("names in a quote those it is about, and not its speaker", () => {
    const text = "Jeanne Morvan dirige le port. « Paul Lestrade a menti », a déclaré Jeanne Morvan.";
    const { quotes, entities } = extract(text, { language: "fr" });
    const quote = quotes.find(({ kind }) => kind === "DIRECT");
    expect(quote?.about.map(({ entity }) => entities[entity]?.name)).toEqual(["Paul Lestrade"]);
  });
});
