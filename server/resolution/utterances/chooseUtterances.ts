/** Says of every quote of one article which utterance it prints. */
import { utteranceId, type QuoteId, type UtteranceId } from "../../domain/ids.js";
import type { Printing } from "../../domain/utterance.js";
import { foldedTexts } from "./foldedWords.js";
import { byLikeness, joins, joinsInCopy, joinsWithinArticle, type Compared, type Known } from "./joining.js";
import type { Likeness } from "./likeness.js";

export interface Surroundings {
  /** What an earlier version of the same article printed. */
  readonly before: readonly Printing[];
  /** What the articles print that this one copies, or that copy it. */
  readonly copies: readonly Printing[];
  /** For every quote, printings of other articles that share words with it. */
  readonly near: ReadonlyMap<QuoteId, readonly Omit<Known, "words">[]>;
  /** Those utterances of the earlier version that have several printings. */
  readonly shared: ReadonlySet<UtteranceId>;
}

/**
 * What an earlier version has joined stays joined. Otherwise the best reason decides: the place in a copy or in the
 * earlier version, then the likest printing elsewhere or in the same article. The longest quotes are looked at first,
 * so that what is cut from them finds them. A quote that prints nothing known founds an utterance of its own. Two
 * utterances that are there already are never made one.
 */
export function chooseUtterances(
  quotes: readonly Printing[],
  { before, copies, near, shared }: Surroundings,
): Map<QuoteId, UtteranceId> {
  const chosen = new Map<QuoteId, UtteranceId>();
  const kept = new Map(before.map((printing) => [printing.quoteId, printing.utteranceId]));
  const replaced = before.filter(({ quoteId }) => !quotes.some((quote) => quote.quoteId === quoteId)).map(compared);
  const inCopies = copies.map(compared);
  const seen: Compared[] = [];
  for (const one of quotes.map(compared).sort((a, b) => b.words.length - a.words.length)) {
    const { quoteId } = one.printing;
    const own = utteranceId(quoteId);
    const earlier = kept.get(quoteId);
    const id =
      earlier !== undefined && (earlier !== own || shared.has(own))
        ? earlier
        : (bestIn(one, replaced, joinsInCopy) ??
          bestIn(one, inCopies, joinsInCopy) ??
          bestOf(one, near.get(quoteId) ?? [], seen) ??
          own);
    chosen.set(quoteId, id);
    seen.push({ ...one, printing: { ...one.printing, utteranceId: id } });
  }
  return chosen;
}

const compared = (printing: Printing): Compared => ({ printing, words: foldedTexts(printing.text) });

interface Reason {
  readonly likeness: Likeness;
  readonly printing: Printing;
}

/** Among equally alike ones, the one that stands at the same place. */
function bestIn(
  one: Compared,
  others: readonly Compared[],
  judge: (one: Compared, other: Compared) => Likeness | null,
): UtteranceId | null {
  return best(
    one,
    others.flatMap((other) => reason(judge(one, other), other.printing)),
  );
}

function bestOf(one: Compared, near: readonly Omit<Known, "words">[], seen: readonly Compared[]): UtteranceId | null {
  return best(one, [
    ...near.flatMap((known) =>
      reason(joins(one, { ...known, words: foldedTexts(known.printing.text) }), known.printing),
    ),
    ...seen.flatMap((other) => reason(joinsWithinArticle(one, other), other.printing)),
  ]);
}

const reason = (likeness: Likeness | null, printing: Printing): Reason[] =>
  likeness === null ? [] : [{ likeness, printing }];

function best({ printing: { ordinal, sortedAt } }: Compared, reasons: readonly Reason[]): UtteranceId | null {
  const distance = ({ printing }: Reason): number => Math.abs(printing.ordinal - ordinal);
  const apart = ({ printing }: Reason): number => Math.abs(printing.sortedAt.getTime() - sortedAt.getTime());
  const [first] = [...reasons].sort(
    (a, b) =>
      byLikeness(a.likeness, b.likeness) ||
      apart(a) - apart(b) ||
      distance(a) - distance(b) ||
      (a.printing.quoteId < b.printing.quoteId ? -1 : 1),
  );
  return first?.printing.utteranceId ?? null;
}
