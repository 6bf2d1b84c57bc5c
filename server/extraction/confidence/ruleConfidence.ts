import type { LanguageCode } from "../../domain/language.js";
import { MEASURED } from "./measured.js";
import { RULE_PRIORS, type RuleName } from "./rulePriors.js";

/** Of `judged` quotes that a rule tied to a speaker in annotated texts, `right` have the annotator's speaker. */
type Tally = readonly [right: number, judged: number];

/** A rule that was not seen to fire in a language has no entry. */
export type MeasuredRules = Readonly<Partial<Record<LanguageCode, Readonly<Partial<Record<RuleName, Tally>>>>>>;

/** As many cases as a prior is worth. */
const PRIOR_CASES = 20;

/**
 * How sure a rule is that the words it takes for the speaker are the speaker's, 0 to 1: the mean of a Beta distribution
 * that starts at the rule's prior and has seen the cases, (right + 20 · prior) / (judged + 20).
 */
export function ruleConfidence(language: LanguageCode, rule: RuleName, measured: MeasuredRules = MEASURED): number {
  const [right, judged] = measured[language]?.[rule] ?? [0, 0];
  return (right + PRIOR_CASES * RULE_PRIORS[rule]) / (judged + PRIOR_CASES);
}
