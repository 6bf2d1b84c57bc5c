import type { NameData } from "../languages/names.js";
import type { Token } from "./tokens.js";

/** Lines with fewer long words may be a list of names. */
const LEAST_WORDS = 4;
const SHARE_OF_CAPITALS = 0.7;

/** 1 for tokens of a line in which most of the longer words have a capital and which no full stop ends. */
export function headlineTokens(tokens: readonly Token[], data: NameData): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.breaks === false) to++;
    let long = 0;
    let capital = 0;
    for (let i = from + 1; i < to; i++) {
      const token = tokens[i];
      if (token?.kind !== "word" || token.end - token.start < 4 || data.functionWords.has(token.lower)) continue;
      long++;
      if (token.capital) capital++;
    }
    if (tokens[to - 1]?.lower !== "." && long >= LEAST_WORDS && capital >= SHARE_OF_CAPITALS * long)
      marks.fill(1, from, to);
    from = to;
  }
  return marks;
}
