/** The words of a text as comparisons see them: whatever typography, accents and case the outlets chose. */
import anyAscii from "any-ascii";

/** One word: as it is compared, and where it stands (UTF-16 code units, end exclusive). */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word, most special first:
 *
 *     U.N.   1 200, 1,200   12,5   % pour cent, per cent   cannot   isn’t   l | on   we | ’ll   any other word
 *
 * Groups of three digits are one number; everything that is neither letter nor digit is no word at all: quotation marks,
 * dashes, ellipses, brackets.
 */
const WORD =
  /(?<acronym>\b(?:\p{Lu}\.){2,})|(?<number>(?<!\d)\d{1,3}(?:[\u0020\u00a0\u202f.,’'\u2009]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)|(?<percent>%|\bp(?:ou|e)r\s+cent\b|\bpercent\b)|(?<cannot>\bcannot\b)|(?<negated>\b(?:is|are|was|were|do|does|did|have|has|had|wo|ca|sha|could|would|should|must|need|ai)n['’]t\b)|(?<ending>(?<=\p{L}['’])(?:ll|re|ve)\b)|(?<word>[\p{L}\p{M}]+)/giu;

/** What stands before “n’t” where it is not the verb itself. */
const VERBS: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall", ai: "is" };
const ENDINGS: Readonly<Record<string, string>> = { ll: "will", re: "are", ve: "have" };

/** In order; never overlapping, never empty. @param most further words are not looked at. */
export function foldedWords(text: string, most = 1_000): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    if (words.length >= most) break;
    words.push(...foldMatch(match));
  }
  return words.slice(0, most);
}

function foldMatch(match: RegExpMatchArray): FoldedWord[] {
  const { acronym, number, percent, cannot, negated, ending } = match.groups ?? {};
  const [printed] = match;
  const start = match.index ?? 0;
  const end = start + printed.length;
  if (percent !== undefined) return [{ folded: "%", start, end }];
  if (number !== undefined) return [{ folded: foldNumber(number), start, end }];
  if (cannot !== undefined) return twoWords("can", start, start + 3, end);
  if (negated !== undefined) return twoWords(verbOf(negated), start, end - 3, end);
  const plain = acronym === undefined ? printed : printed.replaceAll(".", "");
  const folded = ending === undefined ? fold(plain) : (ENDINGS[ending.toLowerCase()] ?? fold(plain));
  return folded === "" ? [] : [{ folded, start, end }];
}

const twoWords = (verb: string, start: number, middle: number, end: number): FoldedWord[] => [
  { folded: verb, start, end: middle },
  { folded: "not", start: middle, end },
];

function verbOf(negated: string): string {
  const verb = negated.slice(0, -3).toLowerCase();
  return VERBS[verb] ?? verb;
}

/** "1 200" and "1,200" give 1200; "12,5" and "12.5" give 12.5. */
function foldNumber(number: string): string {
  return /^\d+[.,]\d{1,2}$|^\d{4,}[.,]\d+$/.test(number) ? number.replace(",", ".") : number.replace(/\D/g, "");
}

/** Lower-case letters and digits of ASCII: "Œuvré" gives "oeuvre". */
const fold = (word: string): string =>
  anyAscii(word.normalize("NFC"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");

/** Just the words, to compare. */
export const foldedTexts = (text: string, most?: number): string[] =>
  foldedWords(text, most).map(({ folded }) => folded);
