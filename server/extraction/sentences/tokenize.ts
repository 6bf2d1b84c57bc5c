import type { Span } from "../../domain/span.js";
import type { Grammar } from "../languages/language.js";
import type { QuoteSpan } from "../marks/quoteSpan.js";
import type { Token } from "./token.js";

const ELIDED = String.raw`(?:[cdjlmnst]|qu|lorsqu|jusqu|puisqu|quoiqu)['’](?=[\p{L}«"“])`;
const INITIALS = String.raw`(?:\p{Lu}\.){2,}`;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:[-’'.&@_/]+[\p{L}\p{M}\p{N}]+)*`;
const DOTS = String.raw`\.{2,}`;
const PIECE = new RegExp(`(?<![\\p{L}\\p{N}])${ELIDED}|${INITIALS}|${WORD}|${DOTS}|\\S`, "giu");
const POSSESSIVE = /^(.*[^'’])['’]s$/iu;

/**
 * Words and marks of one paragraph, with each quotation as a single token.
 *
 *     « Nous y sommes », a-t-il dit à l'agence.   →   QUOTE , a -t-il dit à l' agence .
 */
export function tokenize(text: string, paragraph: Span, spans: readonly QuoteSpan[], grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const span of spans) {
    pushWords(tokens, text, at, span.start, grammar);
    tokens.push({ kind: "quote", start: span.start, end: span.end, text: "", lower: "", clitic: false, quote: span });
    at = span.end;
  }
  pushWords(tokens, text, at, paragraph.end, grammar);
  return tokens;
}

/** Words and marks between two offsets, quotations not looked for. */
export function wordsBetween(text: string, start: number, end: number, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  pushWords(tokens, text, start, end, grammar);
  return tokens;
}

function pushWords(tokens: Token[], text: string, start: number, end: number, grammar: Grammar): void {
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(PIECE))
    pushPiece(tokens, match[0], start + match.index, stretch, grammar, start);
}

function pushPiece(
  tokens: Token[],
  piece: string,
  at: number,
  stretch: string,
  grammar: Grammar,
  stretchStart: number,
): void {
  const possessive = POSSESSIVE.exec(piece);
  if (possessive?.[1] !== undefined && !grammar.elides) {
    push(tokens, possessive[1], at);
    push(tokens, piece.slice(possessive[1].length), at + possessive[1].length);
    return;
  }
  const clitic = cliticStart(piece, grammar);
  if (clitic > 0) {
    push(tokens, piece.slice(0, clitic).replace(/-t?-?$/u, ""), at);
    push(tokens, piece.slice(clitic), at + clitic, true);
    return;
  }
  const after = at - stretchStart + piece.length;
  if (
    stretch[after] === "." &&
    (isAbbreviation(piece.toLowerCase(), grammar) || isOrdinal(piece, stretch, after, grammar))
  ) {
    push(tokens, `${piece}.`, at);
    return;
  }
  // The full stop after an abbreviation was taken with it.
  const last = tokens.at(-1);
  if (piece === "." && last?.end === at + 1) return;
  push(tokens, piece, at);
}

/** "Sen.", and "D-Mass.", where what follows the hyphen is one. */
const isAbbreviation = (piece: string, { abbreviations }: Grammar): boolean =>
  abbreviations.has(piece) || (/^\p{L}-/u.test(piece) && abbreviations.has(piece.slice(2)));

/** "am 3. Mai", "der 2. Senat": unless what follows the stop opens a sentence. */
function isOrdinal(piece: string, stretch: string, stop: number, grammar: Grammar): boolean {
  if (!grammar.ordinalStops || !/^\d{1,2}$/u.test(piece)) return false;
  const next = /^\s?(\p{L}+)/u.exec(stretch.slice(stop + 1, stop + 1 + LONGEST_WORD))?.[1]?.toLowerCase();
  if (next === undefined) return false;
  return ![grammar.determiners, grammar.subjectPronouns, grammar.prepositions, grammar.adverbs].some((words) =>
    words.has(next),
  );
}

const LONGEST_WORD = 30;

/** Where the pronoun of "dit-il", "a-t-elle" starts inside its word, or -1. */
function cliticStart(piece: string, grammar: Grammar): number {
  const hyphen = piece.lastIndexOf("-");
  if (hyphen <= 0) return -1;
  return grammar.cliticPronouns.has(piece.slice(hyphen + 1).toLowerCase()) ? hyphen + 1 : -1;
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

function push(tokens: Token[], text: string, start: number, clitic = false): void {
  const kind = LETTER.test(text) ? "word" : DIGIT.test(text) ? "number" : "mark";
  tokens.push({ kind, start, end: start + text.length, text, lower: normalised(text), clitic, quote: null });
}

const normalised = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};
