import { DixitError } from "../domain/errors.js";
import type { AgentId, UtteranceId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { QuoteVerdict } from "../domain/verdict.js";
import { soughtFingerprints } from "../resolution/utterances/fingerprints.js";
import { foldedTexts } from "../resolution/utterances/foldedWords.js";
import { matchesAmong, verdictOn, type Match } from "../resolution/utterances/verdict.js";
import { isDisputed } from "../resolution/utterances/wordings.js";
import { wordDiff } from "../resolution/utterances/wordDiff.js";
import type { Reader } from "../storage/store.js";

const LONGEST = 5_000;

export interface AskedWords {
  readonly text: string;
  /** A person or organization that exists; null to ask whether anybody said it. */
  readonly speaker: AgentId | null;
  /** Null for all. */
  readonly language: LanguageCode | null;
}

/**
 * Did they say that? Throws EMPTY_TEXT, NO_WORDS and BAD_ARGUMENT.
 *
 * Of the words asked about, every run of four is looked for, so whatever quote has seven of them in one piece is found,
 * and one that has fewer most often; fewer than four words are found where they are the whole quote.
 */
export async function verifyQuote(
  { utterances }: Reader,
  { text, speaker, language }: AskedWords,
): Promise<QuoteVerdict> {
  const fingerprints = soughtFingerprints(wordsOf(text));
  const matches = matchesAmong(text, await utterances.sharing(fingerprints, { language, speaker }), speaker);
  return {
    verdict: verdictOn(matches, speaker, await disputedAmong(utterances, matches)),
    matches: matches.map(({ printing, similarity }) => ({
      quoteId: printing.quoteId,
      similarity,
      diff: wordDiff(text, printing.text),
    })),
  };
}

function wordsOf(text: string): string[] {
  if (text.trim() === "") throw new DixitError("EMPTY_TEXT", "`text` is empty; expected the words to look for.");
  if (text.length > LONGEST) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `\`text\` has ${text.length} characters; expected at most ${LONGEST}. Ask about one statement at a time.`,
    );
  }
  const words = foldedTexts(text);
  if (words.length === 0) {
    throw new DixitError("NO_WORDS", "`text` has neither letters nor digits; expected the words to look for.");
  }
  return words;
}

async function disputedAmong(
  utterances: Reader["utterances"],
  matches: readonly Match[],
): Promise<ReadonlySet<UtteranceId>> {
  if (matches.length === 0) return new Set();
  const mouths = await utterances.speakers(matches.map(({ printing }) => printing.utteranceId));
  return new Set([...mouths].filter(([, of]) => isDisputed(of)).map(([id]) => id));
}
