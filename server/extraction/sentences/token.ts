import type { QuoteSpan } from "../marks/quoteSpan.js";

/** A word, number, punctuation mark, or a whole quotation standing as one token. UTF-16 offsets into the article. */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "quote";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** The pronoun of "dit-il", which belongs to the verb before it. */
  readonly clitic: boolean;
  /** The quotation, for kind "quote". */
  readonly quote: QuoteSpan | null;
}

/** Tokens `from` to `to` (exclusive) of a paragraph. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

const UPPER = /^\p{Lu}/u;

export const isCapitalised = (token: Token): boolean => token.kind === "word" && UPPER.test(token.text);

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);
