import type { Grammar } from "../languages/language.js";
import type { Sentence, Token } from "./token.js";
import { isCapitalised, isMark } from "./token.js";

/** Words looked at to see whether the speaker follows a quotation that ends in "?" or "!". */
const ATTRIBUTION_REACH = 14;

/**
 * Cuts a paragraph's tokens into sentences. A quotation is one token, so no cut ever falls inside one; a quotation
 * that ends with its own full stop ends the sentence unless the words after it go on in lower case.
 *
 *     “Really?” Ms. Varga asked. “I had no idea.” She left.
 *                               |                |
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraph: number,
  text: string,
  isCue: (token: Token) => boolean,
  opensClause: (token: Token) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, text, isCue) && !endsWithInitials(tokens, i, text, opensClause)) continue;
    sentences.push({ tokens: tokens.slice(from, i + 1), paragraph });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ tokens: tokens.slice(from), paragraph });
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number, text: string, isCue: (token: Token) => boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return false;
  if (isMark(token, ".?!…") || token.text === "..") return startsSentence(next) && !isMark(next, ".?!…");
  if (token.text.startsWith("..")) return startsSentence(next);
  if (token.kind === "mark" && /[)\]]/u.test(token.text)) return isMark(tokens[i - 1], ".?!") && startsSentence(next);
  if (token.kind !== "quote" || token.quote === null) return false;
  const last = text.charAt(token.quote.innerEnd - 1);
  if (!".?!…".includes(last) || !startsSentence(next)) return false;
  // A fragment after a word ("called it “a farce.” She …") ends the sentence as well as a full quotation does.
  return last === "." || !speakerFollows(tokens, i + 1, isCue);
}

/**
 * "… in the U.S. He left": the full stop of the initials is the sentence's too where a capital stands on a word that
 * has one only there.
 */
function endsWithInitials(
  tokens: readonly Token[],
  i: number,
  text: string,
  opensClause: (token: Token) => boolean,
): boolean {
  const next = tokens[i + 1];
  const word = tokens[i]?.text ?? "";
  if (next === undefined || !word.endsWith(".")) return false;
  if (next.quote !== null) return opensStatement(text.slice(next.quote.innerStart, next.quote.innerEnd));
  return INITIALS.test(word) && isCapitalised(next) && opensClause(next);
}

/** Words that are written with a capital only where a sentence begins: "He", "The", "But". */
export const clauseOpener =
  ({ nominatives, determiners, mainOpeners }: Grammar) =>
  ({ text, lower }: Token): boolean =>
    (text.length > 1 && nominatives.has(lower)) || determiners.has(lower) || mainOpeners.has(lower);

/** A capital and more words than a nickname has: "said Gov. “Bud” Ruiz". */
const opensStatement = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && words.length > NICKNAME && words.includes(" ");

const NICKNAME = 25;

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

const startsSentence = (token: Token): boolean =>
  isCapitalised(token) || token.kind === "number" || token.kind === "quote" || isMark(token, "-–—•*([@#");

function speakerFollows(tokens: readonly Token[], from: number, isCue: (token: Token) => boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + ATTRIBUTION_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "quote" || isMark(token, ".?!:;")) return false;
    if (isCue(token)) return tokens[i + 1]?.lower !== "that" && !isMark(tokens[i + 1], ":");
  }
  return false;
}
