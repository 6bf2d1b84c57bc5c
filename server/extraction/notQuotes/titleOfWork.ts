import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import type { NotQuoteRule } from "./notQuoteRule.js";
import { wordsBefore, wordsInside } from "./notQuoteRule.js";

const TITLE_WORDS = 12;
/** A title between commas, where a reported sentence could stand as well, is short. */
const APPOSED_WORDS = 8;

/** A noun for a work right before the marks: the film “Night Ferry”, son roman « Les Quais ». */
export const titleOfWork: NotQuoteRule = {
  name: "titleOfWork",
  reason: "TITLE_OF_WORK",
  applies(view, quote, inside) {
    if (inside.length > TITLE_WORDS || !beginsLikeTitle(inside)) return false;
    // The “Night Ferry” series: English puts the noun after as well.
    if (view.language.notQuotes.works.has(view.tokens[quote + 1]?.lower ?? "")) return true;
    return followsWork(view, quote) || isApposedTitle(view, quote, inside);
  },
};

/**
 * Whether a noun for a work introduces these marks and no verb before them reports: nobody says them then, whatever
 * verb comes after.
 *
 *     La pièce d'ouverture, « La Marée basse », raconte une famille.
 *        ^^^^^              ^^^^^^^^^^^^^^^^^^
 */
export function isIntroducedTitle(view: SentenceView, quote: number): boolean {
  if (quote === 0 || view.cues.some((cue) => cue.verb < quote)) return false;
  if (!followsWork(view, isMark(view.tokens[quote - 1], ",") ? quote - 1 : quote)) return false;
  const inside = wordsInside(view, quote);
  if (inside.length > APPOSED_WORDS || !beginsLikeTitle(inside) || !readsLikeTitle(view, quote, inside)) return false;
  const setOff = isMark(view.tokens[quote + 1], ",");
  return isApposedTitle(view, quote, inside) || (!setOff && followsWork(view, quote));
}

const beginsLikeTitle = (inside: readonly Token[]): boolean => /^[\p{Lu}\p{N}]/u.test(inside[0]?.text ?? "");

function followsWork(view: SentenceView, quote: number): boolean {
  const { works } = view.language.notQuotes;
  return wordsBefore(view, quote, 3).some((word) => works.has(word) || works.has(word.replace(/s$/u, "")));
}

/** "His new book, “The Salt Road”, …": set off by commas, behind the noun. */
function isApposedTitle(view: SentenceView, quote: number, inside: readonly Token[]): boolean {
  const { tokens } = view;
  if (!isMark(tokens[quote - 1], ",") || !followsWork(view, quote - 1)) return false;
  const next = tokens[quote + 1];
  const closed = next === undefined || isMark(next, ",.;") || endsInsideWith(view, quote, ",.");
  return closed && inside.length <= APPOSED_WORDS && readsLikeTitle(view, quote, inside);
}

/** No sentence of somebody's: no full stop, nobody who says "I", no common verb; in English, capitals throughout. */
export function readsLikeTitle(view: SentenceView, quote: number, inside: readonly Token[]): boolean {
  const { grammar, marks } = view.language;
  if (endsInsideWith(view, quote, "…;")) return false;
  const capitals = inside.every(
    (word) =>
      isCapitalised(word) || word.kind === "number" || word.text.length <= 3 || grammar.prepositions.has(word.lower),
  );
  if (capitals) return true;
  if (marks.capitalisedTitles) return false;
  return !inside.some(({ lower }) => grammar.speakingWords.has(lower) || grammar.commonVerbs.has(lower));
}

const endsInsideWith = (view: SentenceView, quote: number, marks: string): boolean => {
  const span = view.tokens[quote]?.quote;
  return span != null && marks.includes(view.text.charAt(span.innerEnd - 1));
};
