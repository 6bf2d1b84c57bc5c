import type { Span } from "../../domain/span.js";
import type { Token } from "../names/tokens.js";

/** Index of the first item that starts at `offset` or later. Items are by position. */
export function firstFrom<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tokenStart = (token: Token): number => token.start;

/** Tokens that start inside the span, as indexes, end exclusive. */
export function tokensIn(tokens: readonly Token[], span: Span): { readonly from: number; readonly to: number } {
  return { from: firstFrom(tokens, span.start, tokenStart), to: firstFrom(tokens, span.end, tokenStart) };
}

/** Longer sentences are read in part, so that a text without full stops costs no more. */
const LONGEST_SENTENCE = 200;
const ENDS = new Set([".", "!", "?", "…"]);

const startsSentence = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.breaks) return true;
  return token.opens && closesSentence(tokens, at - 1);
};

/** A full stop closes, also from inside the quotation marks after it: « … fin. » Elle … */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && ENDS.has(token.lower);
}

/** The sentence around a token, as token indexes, end exclusive. */
export function sentenceAround(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } {
  let from = Math.max(0, Math.min(at, tokens.length - 1));
  for (let i = 0; i < LONGEST_SENTENCE && from > 0 && !startsSentence(tokens, from); i++) from--;
  let to = at + 1;
  for (let i = 0; i < LONGEST_SENTENCE && to < tokens.length && !startsSentence(tokens, to); i++) to++;
  return { from, to: Math.min(to, tokens.length) };
}
