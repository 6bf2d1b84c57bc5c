import { accordingTo } from "./accordingTo.js";
import { clauseThenSpeaker } from "./clauseThenSpeaker.js";
import { colonAfterQuote } from "./colonAfterQuote.js";
import { colonIntroduction } from "./colonIntroduction.js";
import { cueBeforeQuote } from "./cueBeforeQuote.js";
import { cueThenSpeaker } from "./cueThenSpeaker.js";
import { interruptedClause } from "./interruptedClause.js";
import { judgedThing } from "./judgedThing.js";
import { openEndedCue } from "./openEndedCue.js";
import { reportedClause } from "./reportedClause.js";
import { reportingMood } from "./reportingMood.js";
import type { SentenceView } from "./sentenceView.js";
import type { Attributed, SpeakerRule } from "./speakerRule.js";
import { sourceAfterQuote } from "./sourceAfterQuote.js";
import { speakerThenCue } from "./speakerThenCue.js";

/** The grammar beside the quotation decides: these are asked before anything else, surest first. */
const BESIDE: readonly SpeakerRule[] = [
  cueThenSpeaker,
  speakerThenCue,
  cueBeforeQuote,
  sourceAfterQuote,
  openEndedCue,
  colonIntroduction,
  colonAfterQuote,
  judgedThing,
];
/** The grammar around it: asked once the words are known not to be a title or a term. */
const AROUND: readonly SpeakerRule[] = [
  interruptedClause,
  accordingTo,
  reportedClause,
  clauseThenSpeaker,
  reportingMood,
];

export const attributeBeside = (view: SentenceView, quote: number): Attributed | null => first(BESIDE, view, quote);
export const attributeAround = (view: SentenceView, quote: number): Attributed | null => first(AROUND, view, quote);

function first(rules: readonly SpeakerRule[], view: SentenceView, quote: number): Attributed | null {
  for (const rule of rules) {
    const found = rule.find(view, quote);
    if (found !== null) return found;
  }
  return null;
}
