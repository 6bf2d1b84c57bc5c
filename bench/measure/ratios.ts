/** Arithmetic of paired rounds: machines are noisy, so what is compared is what was measured within one round. */

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("There is no median of no values.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The median over the rounds of `of` divided by `to`, round by round. */
export function pairedRatio(of: readonly number[], to: readonly number[]): number {
  if (of.length !== to.length) {
    throw new Error(`${of.length} rounds cannot be paired with ${to.length}; both must have been measured in each.`);
  }
  return median(of.map((value, round) => value / (to[round] ?? Number.NaN)));
}
