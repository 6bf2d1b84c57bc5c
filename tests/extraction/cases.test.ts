import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Annotations, LocalSpeaker } from "../../server/domain/annotations.js";
import { wordsOf } from "../../server/domain/span.js";
import { extract } from "../../server/extraction/extract.js";

const CASES = path.join(import.meta.dirname, "..", "cases");

/** Everything a reader can check, in words: one line a quote, one line a stretch set aside. */
function readingOf(text: string, found: Annotations): { quotes: string[]; setAside: string[] } {
  const speakerOf = (speaker: LocalSpeaker): string => {
    if (speaker.kind === "entity") return found.entities[speaker.entity]?.name ?? "?";
    if (speaker.kind === "unknown") return "unknown";
    const description = found.unnamedSources[speaker.source]?.description;
    return description === undefined ? "?" : `unnamed: ${wordsOf(text, description)}`;
  };
  return {
    quotes: found.quotes.map(({ kind, parts, attribution }) =>
      [kind, parts.map((part) => wordsOf(text, part)).join(" … "), speakerOf(attribution.speaker)].join(" | "),
    ),
    setAside: found.excluded.map(({ span, reason }) => `${reason} | ${wordsOf(text, span)}`),
  };
}

describe("whole articles, as a reader wrote them down", () => {
  it.each(readdirSync(CASES))("%s", (slug) => {
    const text = readFileSync(path.join(CASES, slug, "source.txt"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(path.join(CASES, slug, "expected.json"), "utf8"));
    expect(readingOf(text, extract(text))).toEqual(expected);
  });
});
