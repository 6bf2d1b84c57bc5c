/**
 * Whether two printings print the same utterance. A wrong join is worse than a miss: it puts words into a mouth and
 * spoils every count, while a miss only counts one utterance twice. So two printings join only where words, speakers
 * and time together leave little else, and the table below is the whole rule.
 *
 * Why length and time: the same few words are said by many people and again and again (“oui”, “no comment”, thanks,
 * condolences, a slogan), and the chance of meeting the same run of words twice falls with every word. Why the speaker:
 * one person repeats themselves, but two people who say twenty words alike within three days are one person whom one of
 * two outlets misnames; that utterance is disputed. Words that differ by a negation, a number, a day or an opposite
 * never join here: alike in letters, they say something else. Nor do words of which one is swapped for another that
 * carries something: whether “saved” and “lost” stand for the same word is more than can be told.
 *
 * Printings in articles of which one is a copy or another version of the other need none of that: there, the place in
 * the text tells which words stand for which.
 */
import type { Printing } from "../../domain/utterance.js";
import { carryingWords, likenessOf, type Likeness } from "./likeness.js";

/** SAME: the same person or organization. OPEN: at least one side is not named, or speaks for the other. */
export type Speakers = "SAME" | "OPEN" | "DIFFERENT";

interface Rule {
  readonly relation: "IDENTICAL" | "TRUNCATED" | "REWORDED";
  readonly speakers: Speakers;
  /** The shorter wording has at least so many words … */
  readonly words: number;
  /** … and so many of four letters or more. */
  readonly carrying: number;
  /** From the first printing of the utterance to its last there are at most so many days. */
  readonly days: number;
  readonly similarity: number;
}

/** A pair joins when any line holds. */
export const RULES: readonly Rule[] = [
  { relation: "IDENTICAL", speakers: "SAME", words: 5, carrying: 3, days: 2, similarity: 1 },
  { relation: "IDENTICAL", speakers: "SAME", words: 8, carrying: 5, days: 7, similarity: 1 },
  { relation: "IDENTICAL", speakers: "SAME", words: 12, carrying: 7, days: 30, similarity: 1 },
  { relation: "IDENTICAL", speakers: "OPEN", words: 8, carrying: 5, days: 2, similarity: 1 },
  { relation: "IDENTICAL", speakers: "OPEN", words: 12, carrying: 7, days: 7, similarity: 1 },
  { relation: "IDENTICAL", speakers: "DIFFERENT", words: 16, carrying: 10, days: 3, similarity: 1 },
  { relation: "TRUNCATED", speakers: "SAME", words: 5, carrying: 3, days: 2, similarity: 0 },
  { relation: "TRUNCATED", speakers: "SAME", words: 8, carrying: 5, days: 7, similarity: 0 },
  { relation: "TRUNCATED", speakers: "OPEN", words: 9, carrying: 6, days: 3, similarity: 0 },
  { relation: "TRUNCATED", speakers: "DIFFERENT", words: 16, carrying: 10, days: 3, similarity: 0 },
  { relation: "REWORDED", speakers: "SAME", words: 9, carrying: 5, days: 3, similarity: 0.75 },
  { relation: "REWORDED", speakers: "SAME", words: 12, carrying: 7, days: 3, similarity: 0.5 },
  { relation: "REWORDED", speakers: "OPEN", words: 12, carrying: 7, days: 2, similarity: 0.8 },
  { relation: "REWORDED", speakers: "DIFFERENT", words: 20, carrying: 12, days: 2, similarity: 0.85 },
];

/** No rule looks further. */
export const MOST_DAYS = Math.max(...RULES.map(({ days }) => days));

const DAY = 86_400_000;

/** A printing with its folded words, ready to be compared. */
export interface Compared {
  readonly printing: Printing;
  readonly words: readonly string[];
}

/** An utterance as far as it is known: between which times it was printed. */
export interface Known extends Compared {
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

/** Printings of different articles. Null where they do not join. */
export function joins(one: Compared, known: Known): Likeness | null {
  const likeness = likenessOf(one.words, known.words);
  const shorter = one.words.length <= known.words.length ? one.words : known.words;
  const speakers = speakersOf(one.printing, known.printing);
  const days = spanWith(known, one.printing.sortedAt) / DAY;
  const carrying = carryingWords(shorter);
  const holds = RULES.some(
    (rule) =>
      rule.relation === likeness.relation &&
      rule.speakers === speakers &&
      shorter.length >= rule.words &&
      carrying >= rule.carrying &&
      days <= rule.days &&
      likeness.similarity >= rule.similarity &&
      likeness.swapped === 0,
  );
  return holds && one.printing.language === known.printing.language ? likeness : null;
}

/** Repeated in one article, in its headline for instance, words need to be few less to be the same: 3, with 2 that carry. */
export function joinsWithinArticle(one: Compared, other: Compared): Likeness | null {
  const likeness = likenessOf(one.words, other.words);
  const shorter = one.words.length <= other.words.length ? one.words : other.words;
  const isSame = likeness.relation === "IDENTICAL" || likeness.relation === "TRUNCATED";
  const isOpen = speakersOf(one.printing, other.printing) !== "DIFFERENT";
  return isSame && isOpen && shorter.length >= 3 && carryingWords(shorter) >= 2 ? likeness : null;
}

/**
 * Printings in two articles of which one is a copy of the other, or in two versions of one. Whatever is alike joins,
 * contradictions too: one of the two has misprinted or corrected the other.
 */
export function joinsInCopy(one: Compared, copy: Compared): Likeness | null {
  const likeness = likenessOf(one.words, copy.words);
  return likeness.relation === "UNRELATED" ? null : likeness;
}

export function speakersOf(one: Printing, other: Printing): Speakers {
  const [left, right] = [one.speaker, other.speaker];
  if (left.kind === "unknown" || right.kind === "unknown") return "OPEN";
  if (left.id === right.id) return "SAME";
  if (left.kind === "unnamed" || right.kind === "unnamed") {
    // Two unnamed sources of one article are two people: extraction has told them apart.
    return left.kind === right.kind && one.articleId === other.articleId ? "DIFFERENT" : "OPEN";
  }
  return one.speaksFor === right.id || other.speaksFor === left.id ? "OPEN" : "DIFFERENT";
}

function spanWith({ firstSeen, lastSeen }: Known, at: Date): number {
  return Math.max(lastSeen.getTime(), at.getTime()) - Math.min(firstSeen.getTime(), at.getTime());
}

const ORDER: readonly Likeness["relation"][] = ["IDENTICAL", "TRUNCATED", "REWORDED", "CONTRADICTORY", "UNRELATED"];

/** Negative when the left one is the better reason to join. */
export const byLikeness = (left: Likeness, right: Likeness): number =>
  ORDER.indexOf(left.relation) - ORDER.indexOf(right.relation) || right.similarity - left.similarity;
