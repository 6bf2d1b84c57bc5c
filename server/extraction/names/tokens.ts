import type { Span } from "../../domain/span.js";
import type { NameData } from "../languages/names.js";

/** A word, a number or a punctuation mark of the article's text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark" | "possessive";
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  /** Two letters or more, all capital: "OCDE", "U.S.". */
  readonly acronym: boolean;
  /** One capital letter: "R", "J". */
  readonly initial: boolean;
  /** First of a sentence, a quotation, or a list item: its capital tells nothing. */
  readonly opens: boolean;
  /** A line end or a region's start stands before it. */
  readonly breaks: boolean;
  /** Only blanks, or nothing, between it and the token before. */
  readonly adjacent: boolean;
  /** "l" of "l'administration": the apostrophe is skipped. */
  readonly elided: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

const SENTENCE_END = new Set([".", "!", "?", "…", ":", ";"]);
const OPENING = new Set(["«", "“", "„", "‹", '"', "–", "—", "-", "•", "*", "(", "[", "‘", "|"]);
const APOSTROPHES = new Set(["'", "’", "ʼ"]);
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})$/u;
const INITIAL = /^\p{Lu}$/u;

/** The tokens of the regions, by position. Linear in the regions' length. */
export function tokenize(text: string, data: NameData, regions: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (const region of regions) tokenizeRegion(text, data, region, tokens);
  return tokens;
}

function tokenizeRegion(text: string, data: NameData, region: Span, tokens: Token[]): void {
  const first = tokens.length;
  const pieces = text.slice(region.start, region.end).matchAll(PIECE);
  let joinTo = -1;
  for (const piece of pieces) {
    const start = region.start + piece.index;
    const words = piece[0];
    const previous = tokens.length > first ? tokens[tokens.length - 1] : undefined;
    if (APOSTROPHES.has(words) && previous?.end === start && isLetter(text, start + 1, region.end)) {
      joinTo = start + 1;
      continue;
    }
    if (joinTo === start && previous !== undefined) {
      const joined = afterApostrophe(previous, words, start, data);
      joinTo = -1;
      if (joined !== null) {
        tokens[tokens.length - 1] = joined.previous;
        if (joined.next !== null) tokens.push(joined.next);
        continue;
      }
    }
    tokens.push(makeToken(text, data, words, start, previous, tokens[tokens.length - 2]));
  }
}

const isLetter = (text: string, at: number, end: number): boolean => at < end && LETTER.test(text.slice(at, at + 2));

/** "Dorval's" gives two tokens, "O'Brien" one; null where the word before was elided and this one stands alone. */
function afterApostrophe(
  previous: Token,
  words: string,
  start: number,
  data: NameData,
): { previous: Token; next: Token | null } | null {
  if (data.elisions.has(previous.lower)) return null;
  const lower = words.toLowerCase();
  const end = start + words.length;
  if (data.possessives.has(lower)) return { previous, next: { ...plainToken(start, end, lower), kind: "possessive" } };
  return {
    previous: { ...previous, end, lower: `${previous.lower}'${lower}`, acronym: false, initial: false },
    next: null,
  };
}

const plainToken = (start: number, end: number, lower: string): Token => ({
  start,
  end,
  lower,
  kind: "word",
  capital: false,
  acronym: false,
  initial: false,
  opens: false,
  breaks: false,
  adjacent: true,
  elided: false,
});

function makeToken(
  text: string,
  data: NameData,
  words: string,
  start: number,
  previous: Token | undefined,
  beforePrevious: Token | undefined,
): Token {
  const end = start + words.length;
  const gap = previous === undefined ? "\n" : text.slice(previous.end, start);
  const isWord = LETTER.test(words);
  const breaks = gap.includes("\n");
  const lower = isWord ? words.toLowerCase() : words;
  return {
    start,
    end,
    lower,
    kind: isWord ? "word" : DIGIT.test(words) ? "number" : "mark",
    capital: CAPITAL.test(words),
    acronym: ACRONYM.test(words),
    initial: INITIAL.test(words),
    opens: breaks || opensSentence(data, previous, beforePrevious),
    breaks,
    adjacent: !breaks,
    elided: isWord && data.elisions.has(lower) && text.length > end && APOSTROPHES.has(text.charAt(end)),
  };
}

function opensSentence(data: NameData, previous: Token | undefined, beforePrevious: Token | undefined): boolean {
  if (previous === undefined) return true;
  // The word after "l'" or an opening mark has the sentence's capital only if that one had the place.
  if (previous.kind !== "mark") return previous.lower.endsWith(".") && !previous.acronym;
  if (OPENING.has(previous.lower)) return true;
  if (!SENTENCE_END.has(previous.lower)) return false;
  if (previous.lower !== "." || beforePrevious?.end !== previous.start) return true;
  return !beforePrevious.initial && !data.abbreviations.has(beforePrevious.lower);
}

/** Letters only, without accents: "Éloïse" and "Eloise" are looked up as one. */
export function fold(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) return lower.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'");
  }
  return lower;
}

/** A token's full stop, as in "M." or "R.", follows at once. */
export const stopAfter = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && next?.lower === "." && next.start === token.end;
};
