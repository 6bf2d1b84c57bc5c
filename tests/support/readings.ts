import { expect } from "vitest";
import type { Annotations, FoundQuote } from "../../server/domain/annotations.js";
import type { LanguageCode } from "../../server/domain/language.js";
import { wordsOf, type Span } from "../../server/domain/span.js";
import { extract } from "../../server/extraction/extract.js";
import { markedText, type MarkedText } from "./markedText.js";

/** A quote in words: what is said, by whom as printed, with which cue. */
export interface Reading {
  readonly said: readonly string[];
  readonly by: string | null;
  readonly cue: string | null;
}

export const readingOf = (text: string, quote: FoundQuote): Reading => ({
  said: quote.parts.map((part) => wordsOf(text, part)),
  by: words(text, quote.attribution.asPrinted),
  cue: words(text, quote.cue?.span ?? null),
});

const words = (text: string, span: Span | null): string | null => (span === null ? null : wordsOf(text, span));

/** Quotes with their words, indirect speech left out unless asked for. */
export function quotesIn(text: string, language: LanguageCode, kinds: readonly string[] = MARKED_KINDS): Reading[] {
  return extract(text, { language })
    .quotes.filter((quote) => kinds.includes(quote.kind))
    .map((quote) => readingOf(text, quote));
}

const MARKED_KINDS = ["DIRECT", "MIXED", "PARTIAL", "BLOCK", "HEADLINE"];

/**
 * Reads a marked text and expects exactly the quotes it marks: Q the words (several parts of one quote share a digit),
 * S the speaker's words, C the cue. A failure prints words.
 */
export function expectQuotes(marked: string, language: LanguageCode, kinds?: readonly string[]): Annotations {
  const fixture = markedText(marked);
  expect(quotesIn(fixture.text, language, kinds)).toEqual(expectedReadings(fixture));
  return extract(fixture.text, { language });
}

function expectedReadings({ spans }: MarkedText): Reading[] {
  const numbers = [...new Set(spans.filter(({ label }) => label.startsWith("Q")).map(({ label }) => label.slice(1)))];
  return numbers.map((number) => {
    const labelled = (letter: string): string[] =>
      spans.filter(({ label }) => label === letter + number).map((span) => span.words);
    return { said: labelled("Q"), by: labelled("S")[0] ?? null, cue: labelled("C")[0] ?? null };
  });
}

/** The words set aside and why, in order. */
export const setAsideIn = (text: string, language: LanguageCode): readonly string[] =>
  extract(text, { language }).excluded.map(({ span, reason }) => `${reason}: ${wordsOf(text, span)}`);
