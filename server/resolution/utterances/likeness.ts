/** How alike two wordings are, and what one is to the other. */
import { areOpposite, isAnswer, isNegation, quantityOf } from "./meaning.js";
import { stretches } from "./wordDiff.js";

export interface Likeness {
  /**
   * IDENTICAL: the same folded words. TRUNCATED: the shorter one is what is left of the longer one when parts of it are
   * dropped. REWORDED: most words are the same. CONTRADICTORY: most words are the same, but what differs is a negation,
   * a number, a day or an opposite: alike in letters and not in what they say. UNRELATED: none of these.
   */
  readonly relation: "IDENTICAL" | "TRUNCATED" | "REWORDED" | "CONTRADICTORY" | "UNRELATED";
  /**
   * 0 to 1: twice the words in common, in order, over the words of both (Dice's coefficient over the longest common
   * subsequence). Symmetric; 1 if and only if the folded words are the same.
   */
  readonly similarity: number;
  /** How many words that carry something stand in the place of another one: saved for lost, Castlebrook for Varenne. */
  readonly swapped: number;
}

/** From here on most of the words are the same. */
const REWORDED_FROM = 0.75;
/** A shorter one whose words stand nearly all, and a run of them in one piece, in the longer one: cut and reworded. */
const CUT_AND_REWORDED = { contained: 0.85, run: 6 };
/** Parts dropped from the middle: « a […] b […] c » drops two. */
const MOST_GAPS = 3;
/** A dropped part this long is a clause of its own, and so is the negation in it. */
const CLAUSE = 5;
const UNRELATED_BELOW = 0.5;
/** Words that begin with as many letters alike are taken for forms of one word. */
const SAME_WORD = 3;

/** @param left folded words, as `foldedTexts` gives them */
export function likenessOf(left: readonly string[], right: readonly string[]): Likeness {
  const hunks = hunksOf(left, right);
  const common = hunks.reduce((sum, { kept }) => sum + kept, 0);
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return { relation: "UNRELATED", similarity: 0, swapped: 0 };
  const similarity = (2 * common) / (left.length + right.length);
  const relation = relationOf(hunks, { similarity, contained: common / shorter });
  return { relation, similarity, swapped: hunks.filter(isSwap).length };
}

/** A difference between two wordings, and the words that both have before it. */
interface Hunk {
  readonly kept: number;
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  /** Whether words that both have stand on either side. */
  readonly inside: boolean;
}

/** The last one has no differences when the wordings end alike. */
function hunksOf(left: readonly string[], right: readonly string[]): Hunk[] {
  const parts = stretches(left, right);
  const hunks: Hunk[] = [];
  let [atLeft, atRight, kept] = [0, 0, 0];
  let dropped: readonly string[] = [];
  let added: readonly string[] = [];
  const close = (last: boolean): void => {
    if (dropped.length === 0 && added.length === 0 && !last) return;
    hunks.push({ kept, dropped, added, inside: atLeft > dropped.length && atRight > added.length && !last });
    [kept, dropped, added] = [0, [], []];
  };
  for (const { op, count } of parts) {
    if (op === "EQUAL") {
      close(false);
      kept += count;
      atLeft += count;
      atRight += count;
    } else if (op === "DELETE") {
      dropped = left.slice(atLeft, (atLeft += count));
    } else {
      added = right.slice(atRight, (atRight += count));
    }
  }
  close(true);
  return hunks;
}

function relationOf(
  hunks: readonly Hunk[],
  { similarity, contained }: { readonly similarity: number; readonly contained: number },
): Likeness["relation"] {
  if (similarity === 1) return "IDENTICAL";
  const isCut = contained === 1 && isTruncation(hunks);
  const run = Math.max(...hunks.map(({ kept }) => kept));
  const isReworded =
    similarity >= REWORDED_FROM || (contained >= CUT_AND_REWORDED.contained && run >= CUT_AND_REWORDED.run);
  if (!isCut && !isReworded) return "UNRELATED";
  if (hunks.some(turnsTheMeaning)) return similarity >= UNRELATED_BELOW ? "CONTRADICTORY" : "UNRELATED";
  return isCut ? "TRUNCATED" : "REWORDED";
}

/** All differences go one way, few of them inside, and what is kept is kept in pieces and not in single words. */
function isTruncation(hunks: readonly Hunk[]): boolean {
  const pieces = hunks.map(({ kept }) => kept).filter((kept) => kept > 0);
  return hunks.filter(({ inside }) => inside).length <= MOST_GAPS && pieces.every((kept) => kept > 1);
}

/**
 *     we will not sign     3 more boats     on Monday     will raise taxes
 *     we will     sign     4 more boats     on Friday     will lower taxes
 *
 * Words dropped at either end change nothing that is said in the rest, but for a negation that stands alone there.
 */
function turnsTheMeaning({ dropped, added, inside }: Hunk): boolean {
  if (dropped.length > 0 && added.length > 0) {
    return (
      dropped.some(isNegation) !== added.some(isNegation) ||
      !sameQuantities(dropped, added) ||
      dropped.some((left) => added.some((right) => areOpposite(left, right)))
    );
  }
  const lone = dropped.length > 0 ? dropped : added;
  if (inside) return lone.length < CLAUSE && (lone.some(isNegation) || (lone.length <= 2 && lone.some(isQuantity)));
  return lone.length <= 2 && lone.some((word) => isNegation(word) && !isAnswer(word));
}

/** Another form of the same word (“ira”, “irait”; “wage”, “wages”; “three”, “3”) is none. */
function isSwap({ dropped, added }: Hunk): boolean {
  const [left = "", right = ""] = [dropped[0], added[0]];
  return (
    dropped.length === 1 &&
    added.length === 1 &&
    carryingWords([left, right]) === 2 &&
    left.slice(0, SAME_WORD) !== right.slice(0, SAME_WORD) &&
    !isQuantity(left)
  );
}

const isQuantity = (word: string): boolean => quantityOf(word) !== null;

function sameQuantities(left: readonly string[], right: readonly string[]): boolean {
  const of = (words: readonly string[]): string =>
    words
      .flatMap((word) => quantityOf(word) ?? [])
      .sort()
      .join(" ");
  return of(left) === of(right);
}

/** Words that carry something: of four letters or more, or with a figure. What two texts share by chance are the others. */
export const carryingWords = (words: readonly string[]): number =>
  words.filter((word) => word.length >= 4 || /\d/.test(word)).length;
