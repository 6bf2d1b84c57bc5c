import { distance } from "fastest-levenshtein";
import { soundAlike } from "./sound.js";

/** Below this share of common letters two spellings are two words. "Kelvingen" and "Kelvinken" have 0.89. */
const LEAST_SIMILARITY = 0.8;
/** One letter of a short word makes another word: "Marin" is not "Martin". */
const SHORTEST_WORD = 5;

/** 0 to 1: one less the share of letters to change (Levenshtein); two neighbours swapped count as one change. */
export function similarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  return 1 - (isTransposition(left, right) ? 1 : distance(left, right)) / longest;
}

/** Whether exactly two neighbouring letters are swapped: "Jaen" for "Jean". */
export function isTransposition(left: string, right: string): boolean {
  if (left.length !== right.length || left === right) return false;
  let i = 0;
  while (left[i] === right[i]) i++;
  return left[i] === right[i + 1] && left[i + 1] === right[i] && left.slice(i + 2) === right.slice(i + 2);
}

/**
 * Whether one folded word may be a slip for the other: nearly the same letters and the same sound together, for
 * neither alone is safe (a swap of consonants makes another surname that is as near by its letters).
 */
export function mayBeMisspelt(left: string, right: string): boolean {
  return (
    left !== right &&
    Math.min(left.length, right.length) >= SHORTEST_WORD &&
    /^\D*$/.test(left + right) &&
    isNear(left, right) &&
    soundAlike(left, right)
  );
}

/** Whether the letters are near enough to be worth a person's look, whatever the sound. */
export function looksAlike(left: string, right: string): boolean {
  return Math.min(left.length, right.length) >= SHORTEST_WORD && isNear(left, right);
}

function isNear(left: string, right: string): boolean {
  return (
    similarity(left, right) >= LEAST_SIMILARITY ||
    plainSpelling(left) === plainSpelling(right) ||
    differByMuteEnding(left, right)
  );
}

/** Whether two words differ only in letters that writers hesitate over: "mikael" and "mickael", "mathieu" and "matthieu". */
export function areRespelt(left: string, right: string): boolean {
  // "Rene" is a man and "Renee" a woman.
  return left !== right && left.endsWith("ee") === right.endsWith("ee") && plainSpelling(left) === plainSpelling(right);
}

/** What remains when the letters writers hesitate over are spelt one way: "ellwynne" and "elwinne" give "elwine". */
function plainSpelling(folded: string): string {
  return folded
    .replaceAll("y", "i")
    .replaceAll("ph", "f")
    .replaceAll("ck", "k")
    .replaceAll("th", "t")
    .replace(/([a-z])\1/g, "$1");
}

/** "keravel" and "keravelle", "raventhorp" and "raventhorpe": an e that is not spoken at the end. */
export function differByMuteEnding(left: string, right: string): boolean {
  const [one, other] = [left, right].map((word) => plainSpelling(word).replace(/e$/, ""));
  return left !== right && one === other;
}

/** Whether the words part only at their end: silent endings tell families apart, "Brunant" and "Brunand". */
export function differsOnlyAtEnd(left: string, right: string): boolean {
  const common = Math.max(left.length, right.length) - 1;
  return left !== right && left.slice(0, common) === right.slice(0, common);
}
