import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printPatterns } from "../../../client/codegen/patterns.js";

describe("patterns of names", () => {
  it("find of every name what is the case, for any names and facts", () => {
    const name = fc.stringMatching(/^[A-Za-z_]{1,4}(?:[:#][a-z]{0,3})?$/);
    const known = fc.array(fc.tuple(name, fc.constantFrom("0", "1", "[ID!]", "DateTime")), { maxLength: 60 });
    fc.assert(
      fc.property(known, (pairs) => {
        const facts = new Map(pairs);
        const printed = printPatterns(facts, (_, fact) => fact === "0");
        const patterns = Object.entries(evaluated(printed));
        for (const [one, fact] of facts) {
          const found = patterns.filter(([, pattern]) => pattern.test(one)).map(([found]) => found);
          expect(found).toEqual(fact === "0" ? [] : [fact]);
        }
      }),
    );
  });

  it("are as short as can be, and one for all where they have something in common", () => {
    const facts = new Map([
      ["publishedAt", "DateTime"],
      ["retrievedAt", "DateTime"],
      ["publisher", "0"],
      ["Atlas", "0"],
      ["at", "DateTime"],
    ]);
    expect(printPatterns(facts, (_, fact) => fact === "0")).toBe('{"DateTime": /d|t$/}');
  });
});

/** The object that a printed literal stands for. */
const evaluated = (literal: string): Readonly<Record<string, RegExp>> =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  (new Function(`return ${literal}`) as () => Readonly<Record<string, RegExp>>)();
