import { describe, expect, it } from "vitest";
import { figures, judge, PRECISION_GOAL, readPairs } from "../../eval/identity/run.js";

const outcomes = readPairs(new URL("../../eval/identity/pairs.jsonl", import.meta.url)).map(judge);

describe("Over the labelled pairs", () => {
  it("at least 99 in 100 merges are right", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(150);
    expect(figures(outcomes).precision).toBeGreaterThanOrEqual(PRECISION_GOAL);
  });

  it("four in five of the pairs that are one are found", () => {
    expect(figures(outcomes).recall).toBeGreaterThanOrEqual(0.8);
  });

  it("no pair within one article is merged wrongly", () => {
    expect(outcomes.filter(({ pair, joined }) => pair.sameArticle && joined && !pair.same)).toEqual([]);
  });
});
