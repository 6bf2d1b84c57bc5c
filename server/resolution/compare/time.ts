import type { SeenTitle } from "../../domain/knownAgent.js";
import { DEATH_TITLES, SINGLE_POSTS, TITLE_STOP_WORDS } from "../personVocabulary.js";
import type { PersonParty } from "../party.js";
import { foldedWords } from "../words.js";

const DAY = 86_400_000;
/** An article may still call somebody minister in the weeks after the death. */
const DAYS_OF_MOURNING = 60;
/** Nobody is in the news as the holder of a post for longer. */
const LONGEST_CAREER = 75 * 365 * DAY;
/** Two articles so near show their posts held at one time. */
const AT_ONE_TIME = 31 * DAY;

/** Why the two cannot be one at the times at which they are printed, in words; null when nothing says so. */
export function timesConflict(left: PersonParty, right: PersonParty): string | null {
  if (left.seenTitles.length === 0 || right.seenTitles.length === 0) return null;
  return (
    heldAfterDeath(left.seenTitles, right.seenTitles) ??
    heldAfterDeath(right.seenTitles, left.seenTitles) ??
    ageApart(left.seenTitles, right.seenTitles) ??
    heldAtOnce(left.seenTitles, right.seenTitles)
  );
}

function heldAfterDeath(dead: readonly SeenTitle[], living: readonly SeenTitle[]): string | null {
  const death = dead.find(({ title }) => DEATH_TITLES.has(foldedWords(title)[0] ?? ""));
  if (death === undefined) return null;
  const held = living.find(
    (one) => isHeld(one) && one.lastSeen.getTime() > death.firstSeen.getTime() + DAYS_OF_MOURNING * DAY,
  );
  return held === undefined
    ? null
    : `one is called '${death.title}' on ${day(death.firstSeen)} and the other '${held.title}' on ${day(held.lastSeen)}`;
}

function ageApart(left: readonly SeenTitle[], right: readonly SeenTitle[]): string | null {
  for (const one of left.filter(isHeld)) {
    for (const other of right.filter(isHeld)) {
      const [early, late] = one.firstSeen < other.firstSeen ? [one, other] : [other, one];
      if (late.lastSeen.getTime() - early.firstSeen.getTime() > LONGEST_CAREER) {
        return `one is called '${early.title}' in ${early.firstSeen.getUTCFullYear()} and the other '${late.title}' in ${late.lastSeen.getUTCFullYear()}`;
      }
    }
  }
  return null;
}

function heldAtOnce(left: readonly SeenTitle[], right: readonly SeenTitle[]): string | null {
  for (const one of left.filter(isHeld)) {
    for (const other of right.filter(isHeld)) {
      if (isAtOneTime(one, other) && areOnePostInTwoPlaces(one.title, other.title)) {
        return `one is called '${one.title}' and the other '${other.title}' at one time`;
      }
    }
  }
  return null;
}

function isAtOneTime(one: SeenTitle, other: SeenTitle): boolean {
  return (
    one.firstSeen.getTime() <= other.lastSeen.getTime() + AT_ONE_TIME &&
    other.firstSeen.getTime() <= one.lastSeen.getTime() + AT_ONE_TIME
  );
}

/** "maire de Varenne" and "maire de Valmer"; "maire" alone may be either. */
function areOnePostInTwoPlaces(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const post = [...one].find((word) => SINGLE_POSTS.has(word) && other.has(word));
  if (post === undefined) return false;
  const [here, there] = [one, other].map((words) => [...words].filter((word) => word !== post));
  return (
    here !== undefined &&
    there !== undefined &&
    here.length > 0 &&
    there.length > 0 &&
    !here.some((word) => there.includes(word))
  );
}

const FORMER = /\b(?:ancien|ancienne|anciens|anciennes|ex|former|feu|feue|late|futur|future)\b/iu;

/** Whether the title is one of a post held when it was printed. */
function isHeld({ title }: SeenTitle): boolean {
  return !FORMER.test(title) && wordsOf(title).size > 0;
}

function wordsOf(title: string): Set<string> {
  return new Set(foldedWords(title).filter((word) => !TITLE_STOP_WORDS.has(word)));
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
