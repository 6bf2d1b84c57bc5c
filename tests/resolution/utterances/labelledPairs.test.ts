import { describe, expect, it } from "vitest";
import { figures, judge, PRECISION_GOAL, readPairs } from "../../../eval/utterances/run.js";

describe.each(["pairs.jsonl", "unseen.jsonl"])("the labelled pairs of printings in %s", (file) => {
  const outcomes = readPairs(new URL(`../../../eval/utterances/${file}`, import.meta.url)).map(judge);

  it("are joined as precisely as the goal says, and most that should be are", () => {
    const { precision, recall } = figures(outcomes);
    expect(precision).toBeGreaterThanOrEqual(PRECISION_GOAL);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it("hold both kinds in both languages", () => {
    for (const language of ["fr", "en"]) {
      for (const same of [true, false]) {
        const some = outcomes.filter(({ pair }) => pair.language === language && pair.same === same);
        expect(some.length).toBeGreaterThanOrEqual(6);
      }
    }
  });
});
