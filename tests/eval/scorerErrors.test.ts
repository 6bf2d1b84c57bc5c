import { describe, expect, it } from "vitest";
import { changesBetween, readErrors } from "../../eval/scorerErrors.js";

const PRINTED = `2 documents (0 without an answer), 3 gold quotes, 3 predicted
exact        P 50.0  R 50.0  F1 50.0
not found    a1  "We will hold"
speaker      a2  "The \\"quay\\" is safe"
not in gold  a2  "a mess"`;

describe("the errors that a scorer prints", () => {
  it("are read apart from the figures", () => {
    expect(readErrors(PRINTED)).toEqual([
      { why: "not found", id: "a1", words: '"We will hold"' },
      { why: "speaker", id: "a2", words: '"The \\"quay\\" is safe"' },
      { why: "not in gold", id: "a2", words: '"a mess"' },
    ]);
  });
  it("are gained where they are gone and lost where they are new", () => {
    const before = readErrors(PRINTED);
    const now = readErrors('speaker      a2  "The \\"quay\\" is safe"\ntoo long     a1  "We will hold"');
    const { gained, lost } = changesBetween(before, now);
    expect(gained.map(({ why }) => why)).toEqual(["not found", "not in gold"]);
    expect(lost).toEqual([{ why: "too long", id: "a1", words: '"We will hold"' }]);
  });
  it("count twice where they stand twice", () => {
    const once = readErrors('not found    a1  "No"');
    expect(changesBetween([...once, ...once], once)).toEqual({ gained: once, lost: [] });
  });
});
