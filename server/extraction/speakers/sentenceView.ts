import { findCues, type VerbCue } from "../cues/findCues.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../sentences/token.js";

/** What a rule sees: one sentence with its quotations as single tokens, and the reporting verbs in it. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly VerbCue[];
  readonly language: Language;
  readonly paragraph: number;
}

export const viewSentence = (
  text: string,
  tokens: readonly Token[],
  language: Language,
  paragraph: number,
): SentenceView => ({ text, tokens, cues: findCues(tokens, language), language, paragraph });
