import { isCapitalised, isMark } from "../sentences/token.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { wordsInside } from "./notQuoteRule.js";
import { readsLikeTitle } from "./titleOfWork.js";

/** Longest name of a programme, in words. */
const NAME_WORDS = 8;
/** Words between the verb and the name: "said in an interview that was aired on Sunday on CNN's “…”". */
const REACH = 16;

/**
 * Where something was said: a programme's name, in capitals, after the verb's own "on", "in" or a broadcaster.
 *
 *     “We will hold,” Ana Ruiz said on SBN's “Harbour Watch.”
 *                              ^^^^ ^^^^^^^^^ ^^^^^^^^^^^^^^^
 */
export function namesProgramme(view: SentenceView, quote: number): boolean {
  const { tokens, language } = view;
  if (!language.marks.capitalisedTitles) return false;
  const before = tokens[quote - 1];
  if (before?.kind !== "word") return false;
  const placed = language.grammar.addresseePrepositions.has(before.lower) || before.lower === "with";
  const owned = before.lower === "'s" || isCapitalised(before) || isWork(view, before.lower);
  if (!placed && !owned) return false;
  const inside = wordsInside(view, quote);
  if (inside.length > NAME_WORDS || !inside.some(isCapitalised) || !readsLikeTitle(view, quote, inside)) return false;
  if (isWork(view, before.lower) && quote > 1 && view.tokens.slice(0, quote).some((token) => token.quote !== null))
    return true;
  const cue = view.cues.findLast(({ verb, frame }) => verb < quote && frame === "speech");
  if (cue === undefined || cue.kind === "infinitive" || quote - cue.verb > REACH) return false;
  return leadsToPlace(view, cue.verb + 1, quote);
}

const isWork = (view: SentenceView, word: string): boolean => view.language.notQuotes.works.has(word);

/** Whom it was told, where and when: no mark but a comma, no conjunction and no verb of its own. */
function leadsToPlace({ tokens, language: { grammar } }: SentenceView, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  if (!between.some(({ lower }) => grammar.prepositions.has(lower) || lower === "'s")) return false;
  return between.every(
    (token) =>
      token.kind === "number" ||
      isMark(token, ",") ||
      (token.kind === "word" &&
        !grammar.complementizers.has(token.lower) &&
        !grammar.nominatives.has(token.lower) &&
        (token.lower === "'s" || !grammar.auxiliaries.has(token.lower))),
  );
}
