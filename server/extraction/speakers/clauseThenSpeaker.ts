import { cueOf, type VerbCue } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { withoutStop } from "./clauses.js";
import { headEnd, spanOf, subjectBefore, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { speakerBehind } from "./subjects.js";

export interface ClosingReport {
  readonly cue: VerbCue;
  readonly speaker: Range;
  /** The first token after the reported clause: the comma, or the speaker where the comma stands inside the marks. */
  readonly comma: number;
}

/**
 * A sentence that ends by saying whose words it was.
 *
 *     The harbour is “a mess” and will stay closed, Ana Ruiz said on Monday.
 *     [-------------------------------------------] ^^^^^^^^ ^^^^
 */
export const clauseThenSpeaker: SpeakerRule = {
  find(view, quote) {
    const report = closingReport(view);
    if (report === null || report.comma <= quote) return null;
    let from = 0;
    while (view.tokens[from]?.kind === "mark") from++;
    return {
      cue: cueOf(view.tokens, report.cue, view.text),
      speaker: spanOf(view.tokens, report.speaker),
      clause: spanOf(view.tokens, { from, to: report.comma }),
      rule: "clauseThenSpeaker",
    };
  },
};

/** ", Ana Ruiz said …" or ", a déclaré Ana Ruiz …" as the last clause of a sentence. */
export function closingReport(view: SentenceView): ClosingReport | null {
  const { tokens, language } = view;
  const end = withoutStop(view, tokens.length);
  for (const cue of view.cues) {
    if (cue.kind !== "finite" || cue.negated || (cue.frame !== "speech" && cue.frame !== "report")) continue;
    const inverted = isMark(tokens[cue.from - 1], ",")
      ? cue.clitic === null
        ? speakerBehind(view, cue)
        : { from: cue.clitic, to: cue.clitic + 1 }
      : null;
    if (inverted !== null && closes(view, cue, Math.max(cue.verb + 1, inverted.to), end)) {
      return { cue, speaker: inverted, comma: cue.from - 1 };
    }
    const subject = subjectBefore(tokens, cue.from, language);
    if (subject === null || subject.from < 2) continue;
    // "…, as Ana Ruiz said": the writer agrees, and reports all the same.
    const start = language.grammar.reflexives.has(tokens[subject.from - 1]?.lower ?? "")
      ? subject.from - 1
      : subject.from;
    const opens = language.cues.agreeing.has(tokens[start - 1]?.lower ?? "") ? start - 1 : subject.from;
    const comma = isMark(tokens[opens - 1], ",");
    if (!comma && tokens[opens - 1]?.kind !== "quote") continue;
    if (closes(view, cue, cue.verb + 1, end)) return { cue, speaker: subject, comma: comma ? opens - 1 : opens };
  }
  return null;
}

/** Nothing that the verb could report follows it: only days, places, addressees. */
function closes(view: SentenceView, cue: VerbCue, from: number, end: number): boolean {
  const { tokens, language } = view;
  const next = tokens[from];
  if (from >= end) return true;
  if (next === undefined || end - from > 16) return false;
  const said = tokens.slice(from, end).findIndex((token) => token.kind === "quote");
  // "…, Ana Ruiz said on Monday, noting that “…”": what a comma opens is a report of its own.
  if (said >= 0 && !tokens.slice(from, from + said).some((token) => isMark(token, ","))) return false;
  if (isMark(next, ",")) return true;
  if (next.kind !== "word") return false;
  const { grammar } = language;
  if (language.cues.tellVerbs.has(cue.lemma) && headEnd(tokens, from, language) >= end) return true;
  if (grammar.complementizers.has(next.lower) && !grammar.timeWords.has(next.lower)) return false;
  return grammar.timeWords.has(next.lower) || grammar.prepositions.has(next.lower) || /ly$/u.test(next.lower);
}
