import { isCapitalised } from "../sentences/token.js";
import { spanOf, type Range } from "./nounPhrase.js";
import { holdsMood } from "./reportingMood.js";
import type { SentenceView } from "./sentenceView.js";
import type { Attributed } from "./speakerRule.js";
import { mainClauseSubject } from "./verbSecond.js";

/**
 * Whose words follow a sentence that tells what somebody did, without a verb of saying: its subject's.
 *
 *     Die Ministerin ist zufrieden. „Wir halten durch.“
 *     ^^^^^^^^^^^^^^
 */
export function subjectAbove(above: SentenceView | null, clause: Attributed["clause"]): Attributed | null {
  if (above === null || !above.language.grammar.bracketedVerbs) return null;
  const { tokens } = above;
  // What was quoted or told there has its own speaker, who goes on.
  if (tokens.some((token) => token.kind === "quote") || holdsMood(above, 0, tokens.length)) return null;
  const subject = mainClauseSubject(above, tokens.length);
  if (subject === null || subject.to - subject.from > LONGEST || !isNamed(above, subject)) return null;
  return { cue: null, speaker: spanOf(tokens, subject), clause, rule: "subjectAbove" };
}

/** Tokens: a longer phrase has a clause in it. */
const LONGEST = 12;

/** A noun or a name, which have capitals, or a pronoun that is only ever a subject. */
const isNamed = ({ tokens, language }: SentenceView, { from, to }: Range): boolean =>
  tokens.slice(from, to).some((token) => isCapitalised(token) || language.grammar.nominatives.has(token.lower));
