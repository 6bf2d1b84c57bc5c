import { describe, expect, it } from "vitest";
import { median, pairedRatio } from "../../bench/measure/ratios.js";
import type { Measured, Report, Round } from "../../bench/measure/report.js";
import { judge } from "../../bench/report/judge.js";
import { reportAsMarkdown } from "../../bench/report/table.js";
import { firstDifference } from "../../bench/servers/agree.js";
import type { ContenderName } from "../../bench/servers/contenders.js";

describe("ratios of paired rounds", () => {
  it("take the middle, or the mean of the two in the middle", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(() => median([])).toThrow("no values");
  });

  it("are not moved by a neighbour that slows both servers down in one round", () => {
    expect(pairedRatio([200, 20, 180], [100, 10, 90])).toBe(2);
    // The ratio of the medians would say otherwise.
    expect(pairedRatio([100, 10, 300], [50, 100, 100])).toBe(2);
  });

  it("refuse rounds that have no partner", () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow("cannot be paired");
  });
});

const round = (requestsPerSecond: number, serverProcessor: number): Round => ({
  ...{ requestsPerSecond, serverProcessor },
  ...{ p50: 1, p99: 2, databaseProcessor: 1, kilobytes: 10 },
});

const measured = (contender: ContenderName, ...rounds: readonly Round[]): Measured => ({
  ...{ contender, operation: "Q1", connections: 32, statements: 1 },
  rounds,
});

const report = (...all: readonly Measured[]): Report => ({
  date: "2031-06-01T00:00:00.000Z",
  ...{ commit: "abc", machine: "1 × processor", node: "24", postgres: "15", scale: 1, rounds: 2, seconds: 1 },
  titles: Object.fromEntries(all.map(({ contender }) => [contender, contender])),
  measured: all,
  megabytes: { dixit: 100 },
  extras: [],
});

describe("the gate", () => {
  const floor = measured("floor", round(1000, 0.2), round(500, 0.4));
  const postgraphile = measured("postgraphile", round(400, 2), round(200, 4));

  it("holds where Dixit is fast enough in the same rounds", () => {
    const judgements = judge(report(measured("dixit", round(700, 0.6), round(350, 1.3)), floor, postgraphile));
    expect(judgements.map(({ holds }) => holds)).toEqual([true, true, true]);
    expect(judgements.map(({ measured: value }) => value)).toEqual([1.75, 0.3125, 0.7]);
  });

  it("fails for each thing that is not reached", () => {
    const slow = judge(report(measured("dixit", round(690, 0.7), round(345, 1.4)), floor, postgraphile));
    expect(slow.map(({ holds }) => holds)).toEqual([true, false, false]);
    const slower = judge(report(measured("dixit", round(600, 0.1), round(300, 0.1)), floor, postgraphile));
    expect(slower.map(({ holds }) => holds)).toEqual([false, true, false]);
  });

  it("does not judge a run in which somebody was left out", () => {
    expect(() => judge(report(measured("dixit", round(1, 1)), floor))).toThrow("postgraphile was not measured");
    expect(() => judge(report(floor, postgraphile))).toThrow("Dixit was not measured");
  });
});

describe("the table", () => {
  it("has a line for each server with its ratios", () => {
    const markdown = reportAsMarkdown(
      report(
        measured("dixit", round(750, 0.5)),
        measured("floor", round(1000, 0.2)),
        measured("postgraphile", round(500, 2)),
      ),
    );
    expect(markdown).toContain("| Q1 | 32 | dixit | 750 | 1.00 | 2.00 | 1 | 0.50 | 1.00 | 10.0 | 0.75 | 1.50 | 0.25 |");
  });
});

describe("the comparison of answers", () => {
  it("says where two answers differ first", () => {
    expect(firstDifference([{ id: "a", quotes: [1, 2] }], [{ id: "a", quotes: [1, 3] }])).toBe(
      "answer[0].quotes[1] is 3 instead of 2",
    );
    expect(firstDifference([1], [1, 2])).toBe("answer has 2 items instead of 1");
    expect(firstDifference({ a: null }, {})).toBe("answer.a is undefined instead of null");
    expect(firstDifference({ a: [1] }, { a: [1] })).toBeNull();
  });
});
