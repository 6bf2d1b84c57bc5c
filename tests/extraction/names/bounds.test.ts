import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveSpeakers, type SpokenQuote } from "../../../server/extraction/coreference/resolveSpeakers.js";
import { contains, type Span } from "../../../server/domain/span.js";
import { findNames } from "../../../server/extraction/names/findNames.js";
import { english, french, linesOf } from "./markedNames.js";

const WORDS = [
  "Anne",
  "Dorval",
  "le",
  "ministère",
  "de",
  "la",
  "M.",
  "J.",
  "a",
  "dit",
  "“",
  "»",
  "said",
  "the",
  "'s",
  "l’",
  "(",
  "OCDE",
  ")",
  ",",
  ".",
  "\n",
  "un",
  "responsable",
  "she",
  "and",
  "😀",
  "É",
];
const textish = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join("")),
);
const language = fc.constantFrom(english, french);

const slices = (text: string, span: Span): boolean =>
  span.start >= 0 && span.start < span.end && span.end <= text.length;

describe("names on any string", () => {
  it("lie inside the regions, in order, without overlaps", () => {
    fc.assert(
      fc.property(language, textish, (data, text) => {
        const regions = linesOf(text);
        let end = 0;
        for (const { span, entity } of findNames(text, data, regions).mentions) {
          expect(slices(text, span) && regions.some((region) => contains(region, span))).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(entity).toBeGreaterThanOrEqual(0);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are not looked for outside the regions", () => {
    const text = "Then Anna Corley left.\nThen Luke Marrin left.";
    const { entities } = findNames(text, english, linesOf(text).slice(0, 1));
    expect(entities.map(({ name }) => name)).toEqual(["Anna Corley"]);
  });

  it("give every entity a mention and a name that is printed", () => {
    fc.assert(
      fc.property(language, textish, (data, text) => {
        const { entities, mentions } = findNames(text, data, linesOf(text));
        entities.forEach((entity, i) => {
          const printed = mentions
            .filter((mention) => mention.entity === i)
            .map(({ span }) => text.slice(span.start, span.end));
          expect(printed.map((form) => form.replaceAll(/\s+/g, " "))).toContain(entity.name);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("speakers on any string", () => {
  it("are entities and sources that exist, shown by spans that slice", () => {
    fc.assert(
      fc.property(
        language,
        textish,
        fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 6 }),
        (data, text, places) => {
          const regions = linesOf(text);
          const names = findNames(text, data, regions);
          const spoken = places.flatMap(([start, length]): SpokenQuote[] => {
            const span = { start, end: start + length + 1 };
            if (!slices(text, span)) return [];
            return [
              {
                parts: [span],
                speakerPhrase: span,
                cue: null,
                paragraph: 0,
                rule: "any",
                confidence: 1,
                continues: false,
              },
            ];
          });
          const { attributions, unnamedSources, mentions } = resolveSpeakers(text, data, regions, names, spoken);
          expect(attributions).toHaveLength(spoken.length);
          for (const { speaker, evidence } of attributions) {
            if (speaker.kind === "entity") expect(names.entities[speaker.entity]).toBeDefined();
            if (speaker.kind === "unnamed") expect(unnamedSources[speaker.source]).toBeDefined();
            expect(evidence.every((span) => slices(text, span))).toBe(true);
          }
          expect(
            mentions.every(({ span, text: words }) => slices(text, span) && words === text.slice(span.start, span.end)),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Seconds that finding names and one speaker per quote takes. */
function secondsFor(text: string, spoken: readonly SpokenQuote[]): number {
  const start = process.cpuUsage();
  const regions = linesOf(text);
  const names = findNames(text, english, regions);
  resolveSpeakers(text, english, regions, names, spoken);
  const { user } = process.cpuUsage(start);
  return user / 1e6;
}

const quoteAt = (phrase: Span, paragraph: number): SpokenQuote => ({
  parts: [{ start: phrase.start - 1, end: phrase.start }],
  speakerPhrase: phrase,
  cue: null,
  paragraph,
  rule: "any",
  confidence: 1,
  continues: false,
});

describe("hostile length", () => {
  it.each([
    ["a million characters of capitalised words in one line", "Corley Marrin Anna ".repeat(55_000)],
    ["a million characters of capitalised words, one a line", "Corley\nMarrin\nAnna\n".repeat(52_000)],
    ["a million characters of one letter", "A".repeat(1_000_000)],
    ["a million hyphens and apostrophes", "A-'".repeat(330_000)],
    ["a million characters of titles", "the former senior minister of the ".repeat(30_000)],
  ])("reads %s in less than two seconds", (_claim, text) => {
    expect(secondsFor(text, [])).toBeLessThan(2);
  });

  it("resolves five thousand names with a quote each, all sharing a surname, in less than two seconds", () => {
    let text = "";
    const spoken: SpokenQuote[] = [];
    for (let i = 0; i < 5_000; i++) {
      const name = `Anna${"abcdefghij".charAt(i % 10)}${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))} Corley`;
      text += `The minister Mr. ${name} met a minister. `;
      const start = text.length;
      text += `${["She", "Corley", "the minister", "a minister"][i % 4] ?? ""} said.\n`;
      spoken.push(quoteAt({ start, end: text.indexOf(" said", start) }, i));
    }
    expect(secondsFor(text, spoken)).toBeLessThan(2);
  });
});
