import { ruleConfidence, type MeasuredRules } from "../../server/extraction/confidence/ruleConfidence.js";
import { measure, type Case } from "./cases.js";
import { table } from "./table.js";

/** Lower bounds of the bins; the last one ends at 1. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How far a stated confidence can be believed, on texts that no measurement has seen: rules are measured on every second
 * article, and what they then state is compared with the other articles. Before: the priors alone.
 */
export function reliability(cases: readonly Case[]): string {
  const measured = measure(cases.filter(({ article }) => article % 2 === 0));
  const held = cases.filter(({ article, judged }) => judged && article % 2 === 1);
  return table([
    ["stated", "before: n", "mean stated", "right", "after: n", "mean stated", "right"],
    ...BINS.map((_, bin) => [label(bin), ...inBin(held, {}, bin), ...inBin(held, measured, bin)]),
    ["all", ...summary(held, {}), ...summary(held, measured)],
    ["mean gap", "", "", gap(held, {}), "", "", gap(held, measured)],
    ["Brier score", "", "", brier(held, {}), "", "", brier(held, measured)],
  ]);
}

const label = (bin: number): string => `${(BINS[bin] ?? 0).toFixed(1)} to ${(BINS[bin + 1] ?? 1).toFixed(1)}`;

const stated = ({ language, rule }: Case, measured: MeasuredRules): number => ruleConfidence(language, rule, measured);
const isRight = ({ speaker }: Case): boolean => speaker === "right";

function ofBin(held: readonly Case[], measured: MeasuredRules, bin: number): readonly Case[] {
  return held.filter((one) => BINS.findLastIndex((low) => stated(one, measured) >= low) === bin);
}

const inBin = (held: readonly Case[], measured: MeasuredRules, bin: number): string[] =>
  summary(ofBin(held, measured, bin), measured);

function summary(cases: readonly Case[], measured: MeasuredRules): string[] {
  if (cases.length === 0) return ["0", "–", "–"];
  const mean = meanOf(cases, (one) => stated(one, measured));
  const right = meanOf(cases, (one) => Number(isRight(one)));
  return [String(cases.length), percent(mean), percent(right)];
}

/** The expected calibration error: the distance between stated and right in each bin, weighted by its cases. */
function gap(held: readonly Case[], measured: MeasuredRules): string {
  const distances = BINS.map((_, bin) => {
    const cases = ofBin(held, measured, bin);
    if (cases.length === 0) return 0;
    const distance = meanOf(cases, (one) => stated(one, measured) - Number(isRight(one)));
    return Math.abs(distance) * cases.length;
  });
  return percent(distances.reduce((sum, one) => sum + one, 0) / Math.max(1, held.length));
}

/** The mean squared distance between what is stated and what is so. */
const brier = (held: readonly Case[], measured: MeasuredRules): string =>
  meanOf(held, (one) => (stated(one, measured) - Number(isRight(one))) ** 2).toFixed(3);

const meanOf = (cases: readonly Case[], value: (one: Case) => number): number =>
  cases.reduce((sum, one) => sum + value(one), 0) / Math.max(1, cases.length);

const percent = (share: number): string => (100 * share).toFixed(1);
