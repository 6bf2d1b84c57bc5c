/** How the printings of one utterance differ. */
import type { PrintedText, PutInMouth, Wording } from "../../domain/utterance.js";
import type { Speaker } from "../../domain/speaker.js";
import { foldedTexts } from "./foldedWords.js";
import { likenessOf } from "./likeness.js";
import { wordDiff } from "./wordDiff.js";

export interface Wordings {
  /** The longest wording in the language of the first printing; of equally long ones the earliest. */
  readonly text: string;
  /** Printings whose folded words are the same are one wording; earliest first. */
  readonly wordings: readonly Wording[];
}

interface Group {
  readonly words: readonly string[];
  readonly printed: readonly [PrintedText, ...PrintedText[]];
}

/** @param texts of one utterance, earliest first; at least one */
export function wordingsOf(texts: readonly PrintedText[]): Wordings {
  const groups = groupByWords(texts);
  const language = texts[0]?.language;
  const reference = groups
    .filter(({ printed }) => printed[0].language === language)
    .reduce<Group | null>(
      (best, group) => (best !== null && best.words.length >= group.words.length ? best : group),
      null,
    );
  if (reference === null) return { text: "", wordings: [] };
  const [{ text }] = reference.printed;
  return { text, wordings: groups.map((group) => toWording(group, reference)) };
}

function groupByWords(texts: readonly PrintedText[]): Group[] {
  const groups = new Map<string, Group>();
  for (const text of texts) {
    const words = foldedTexts(text.text);
    const key = [text.language, ...words].join(" ");
    const known = groups.get(key);
    groups.set(key, known === undefined ? { words, printed: [text] } : { words, printed: [...known.printed, text] });
  }
  return [...groups.values()];
}

function toWording({ words, printed }: Group, reference: Group): Wording {
  const [{ text, language, first }] = printed;
  return {
    text,
    language,
    outlets: new Set(printed.flatMap(({ outlets }) => outlets)).size,
    first,
    diff: wordDiff(reference.printed[0].text, text),
    relation: language === reference.printed[0].language ? relationOf(reference.words, words) : "TRANSLATED",
  };
}

/** Joined over a third wording, two may have little in common: reworded is then the word for it. */
function relationOf(reference: readonly string[], words: readonly string[]): Wording["relation"] {
  const { relation } = likenessOf(reference, words);
  return relation === "UNRELATED" ? "REWORDED" : relation;
}

const isNamed = ({ speaker }: PutInMouth): boolean => speaker.kind === "person" || speaker.kind === "organization";

/**
 * Whoever most independent printings name; where none names anybody, the unnamed source of the most.
 * @param mouths most independent printings first
 */
export function speakerAmong(mouths: readonly PutInMouth[]): Speaker {
  const somebody = mouths.find(isNamed) ?? mouths.find(({ speaker }) => speaker.kind === "unnamed");
  return somebody?.speaker ?? { kind: "unknown" };
}

/** Whether two are named of whom neither speaks for the other: a minister and her ministry are no dispute. */
export function isDisputed(mouths: readonly PutInMouth[]): boolean {
  const named = mouths.filter(isNamed);
  return named.some((one) => named.some((other) => one !== other && !speaksForEither(one, other)));
}

function speaksForEither(one: PutInMouth, other: PutInMouth): boolean {
  return one.speaksFor === idOf(other.speaker) || other.speaksFor === idOf(one.speaker);
}

const idOf = (speaker: Speaker): string | null => (speaker.kind === "unknown" ? null : speaker.id);
