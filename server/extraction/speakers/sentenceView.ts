import { findCues, type VerbCue } from "../cues/findCues.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../sentences/token.js";

/** What a rule sees: one sentence with its quotations as single tokens, and the reporting verbs in it. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly VerbCue[];
  /** The cue whose group begins at this token, or whose verb stands there; one verb has one cue. */
  readonly cueStarting: ReadonlyMap<number, VerbCue>;
  readonly cueWithVerb: ReadonlyMap<number, VerbCue>;
  readonly language: Language;
  readonly paragraph: number;
}

export const viewSentence = (
  text: string,
  tokens: readonly Token[],
  language: Language,
  paragraph: number,
): SentenceView => {
  const cues = findCues(tokens, language);
  return {
    text,
    tokens,
    cues,
    cueStarting: new Map(cues.map((cue) => [cue.from, cue])),
    cueWithVerb: new Map(cues.map((cue) => [cue.verb, cue])),
    language,
    paragraph,
  };
};
