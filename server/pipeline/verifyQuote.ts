import { DixitError } from "../domain/errors.js";
import type { AgentId, UtteranceId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { Printing } from "../domain/utterance.js";
import type { QuoteVerdict } from "../domain/verdict.js";
import { soughtFingerprints } from "../resolution/utterances/fingerprints.js";
import { foldedTexts } from "../resolution/utterances/foldedWords.js";
import { matchesAmong, verdictOn, type Match } from "../resolution/utterances/verdict.js";
import { isDisputed } from "../resolution/utterances/wordings.js";
import { wordDiff } from "../resolution/utterances/wordDiff.js";
import type { QuoteFilter, Reader } from "../storage/store.js";
import { printingOf } from "./printing.js";

const LONGEST = 5_000;

export interface AskedWords {
  readonly text: string;
  /** A person or organization that exists; null to ask whether anybody said it. */
  readonly speaker: AgentId | null;
  /** Null for all. */
  readonly language: LanguageCode | null;
}

/** Fewer words than the fingerprints promise to find are looked for as a phrase too … */
const SHORT = 8;
/** … in so many of the newest quotes that have it, and in as many of the asked speaker's. */
const NEWEST = 50;

/**
 * Did they say that? Throws EMPTY_TEXT, NO_WORDS and BAD_ARGUMENT.
 *
 * Every run of four of the words asked about is looked for among the fingerprints of all quotes, so whatever quote has
 * seven of them in one piece is found, and one that has four to six most often. A shorter text is looked for by the
 * index of words as well, which finds it in any quote that has it whole.
 */
export async function verifyQuote(reader: Reader, asked: AskedWords): Promise<QuoteVerdict> {
  const { text, speaker, language } = asked;
  const words = wordsOf(text);
  const printings = await reader.utterances.sharing(soughtFingerprints(words), { language, speaker });
  const known = new Set(printings.map(({ quoteId }) => quoteId));
  const more = words.length < SHORT ? await withPhrase(reader, asked) : [];
  const matches = matchesAmong(text, [...printings, ...more.filter(({ quoteId }) => !known.has(quoteId))], speaker);
  return {
    verdict: verdictOn(matches, speaker, await disputedAmong(reader.utterances, matches)),
    matches: matches.map(({ printing, similarity }) => ({
      quoteId: printing.quoteId,
      similarity,
      diff: wordDiff(text, printing.text),
    })),
  };
}

/** Quotes that have the words one after the other, each once. */
async function withPhrase({ quotes, attributions }: Reader, asked: AskedWords): Promise<Printing[]> {
  const filter: QuoteFilter = {
    phrase: asked.text,
    ...(asked.language === null ? {} : { language: [asked.language] }),
  };
  const filters = asked.speaker === null ? [filter] : [filter, { ...filter, speaker: [asked.speaker] }];
  const pages = await Promise.all(filters.map((of) => quotes.page(of, "NEWEST", { first: NEWEST, after: null })));
  const found = new Map(pages.flatMap(({ rows }) => rows.map(({ row }) => [row.id, row])));
  const said = await attributions.ofQuotes([...found.keys()]);
  return [...found.values()].flatMap((quote) => {
    const attribution = said.get(quote.id);
    return attribution === undefined ? [] : [printingOf(quote, attribution)];
  });
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
