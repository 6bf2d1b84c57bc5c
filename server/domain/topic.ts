import { topicId, type TopicId } from "./ids.js";

/** A topic as one article declares it. */
export interface DeclaredTopic {
  readonly id: TopicId;
  readonly scheme: string;
  readonly label: string;
}

/** Words without a catalogue. */
export const KEYWORD = "keyword";

const CODE = /^([a-z][a-z0-9-]{0,30}):([\w.-]+)$/;

/**
 * The topic that a line of front matter names: a catalogue's code ("medtop:11000000"), or words ("Port de Varenne").
 * Words are the same topic whatever their case, accents and spaces; a code is taken to the letter.
 */
export function declaredTopic(line: string): DeclaredTopic {
  const code = CODE.exec(line);
  if (code?.[1] !== undefined && code[2] !== undefined) {
    return { id: topicId(code[1], code[2]), scheme: code[1], label: code[2] };
  }
  return { id: topicId(KEYWORD, folded(line)), scheme: KEYWORD, label: line };
}

const folded = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
