import { describe, expect, it } from "vitest";
import { figures, judge, PRECISION_GOAL, readPairs } from "../../eval/identity/run.js";

const outcomes = readPairs(new URL("../../eval/identity/pairs.jsonl", import.meta.url)).map(judge);
const unseen = readPairs(new URL("../../eval/identity/unseen.jsonl", import.meta.url)).map(judge);
const heldOut = outcomes.filter(({ pair }) => pair.held === true);

describe("Over the labelled pairs", () => {
  it("at least 99 in 100 merges are right", () => {
    expect(figures(outcomes).precision).toBeGreaterThanOrEqual(PRECISION_GOAL);
  });

  it("nine in ten of the pairs that are one are found", () => {
    expect(figures(outcomes).recall).toBeGreaterThanOrEqual(0.9);
  });

  it("no pair within one article is merged wrongly", () => {
    expect(outcomes.filter(({ pair, joined }) => pair.sameArticle && joined && !pair.same)).toEqual([]);
  });

  it("there are 360, nearly half of them different, and every third is held out", () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(360);
    expect(outcomes.filter(({ pair }) => !pair.same).length / outcomes.length).toBeGreaterThanOrEqual(0.45);
    expect(heldOut.length).toBe(outcomes.filter(({ pair }) => Number(pair.id.slice(1)) % 3 === 0).length);
    expect(heldOut.length).toBeGreaterThanOrEqual(120);
  });

  it("only a namesake of whom nothing is said is merged wrongly among those held out", () => {
    expect(heldOut.filter(({ pair, joined }) => joined && !pair.same).map(({ pair }) => pair.id)).toEqual(["p099"]);
  });
});

describe("Over the pairs that were written after the rules", () => {
  it("no more than one merge is wrong", () => {
    expect(unseen.filter(({ pair, joined }) => joined && !pair.same).length).toBeLessThanOrEqual(1);
  });
});
