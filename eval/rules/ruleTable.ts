import type { LanguageCode } from "../../server/domain/language.js";
import { ruleConfidence } from "../../server/extraction/confidence/ruleConfidence.js";
import { RULE_PRIORS, type RuleName } from "../../server/extraction/confidence/rulePriors.js";
import type { Case } from "./cases.js";
import { measure } from "./cases.js";
import { grouped } from "./grouped.js";
import { table } from "./table.js";
import { wilson } from "./wilson.js";

const HEADS = [
  "rule",
  "fired",
  "words",
  "both",
  "precision",
  "95 %",
  "judged",
  "speaker",
  "prior",
  "stated",
  "measured",
];

/**
 * One line a rule, most frequent first. *words* and *both*: as the scorer counts them, and *precision* is both of fired.
 * *speaker*: right of those judged. *prior*: what the rule was believed to be worth; *stated*: the confidence that it
 * gives now; *measured*: what it gives after these cases.
 */
export function ruleTable(language: LanguageCode, cases: readonly Case[]): string {
  const measured = measure(cases);
  const rules = grouped(cases, ({ rule }) => rule);
  const rows = [...rules]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([rule, fired]) => [...line(rule, fired), ...confidences(language, rule, measured)]);
  return table([HEADS, ...rows]);
}

function line(rule: RuleName, fired: readonly Case[]): readonly string[] {
  const count = (is: (one: Case) => boolean): number => fired.filter(is).length;
  const both = count(({ bothRight }) => bothRight);
  const judged = count((one) => one.judged);
  const speaker = count((one) => one.judged && one.speaker === "right");
  const [low, high] = wilson(both, fired.length);
  return [
    rule,
    String(fired.length),
    String(count(({ wordsRight }) => wordsRight)),
    String(both),
    percent(both / fired.length),
    `${percent(low)}–${percent(high)}`,
    String(judged),
    judged === 0 ? "–" : percent(speaker / judged),
  ];
}

const confidences = (language: LanguageCode, rule: RuleName, measured: ReturnType<typeof measure>): string[] =>
  [RULE_PRIORS[rule], ruleConfidence(language, rule), ruleConfidence(language, rule, measured)].map((share) =>
    share.toFixed(2),
  );

const percent = (share: number): string => (100 * share).toFixed(1);
