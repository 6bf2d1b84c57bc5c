/** The middle half of what was measured: on a shared machine one figure alone says little. */

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Quartiles of `of` divided by `to`, round by round. Between two values, in proportion. */
export function pairedQuartiles(of: readonly number[], to: readonly number[]): Quartiles {
  if (of.length !== to.length || of.length === 0) {
    throw new Error(`${of.length} rounds cannot be paired with ${to.length}.`);
  }
  const sorted = of.map((value, round) => value / (to[round] ?? Number.NaN)).sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? Number.NaN) - below);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
