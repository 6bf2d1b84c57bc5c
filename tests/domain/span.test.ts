import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DixitError } from "../../server/domain/errors.js";
import { offsetInUnit, wideCharacters, wordsOf } from "../../server/domain/span.js";

describe("offsets in other units", () => {
  it("count a character outside the BMP once as a code point and four times as bytes", () => {
    const text = "a😀é";
    expect(offsetInUnit(text, 4, "UTF16")).toBe(4);
    expect(offsetInUnit(text, 4, "CODE_POINT")).toBe(3);
    expect(offsetInUnit(text, 4, "UTF8_BYTE")).toBe(7);
  });

  it("agree with the platform for every text and every boundary between characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, seed) => {
        const points = [...text];
        const passed = points.slice(0, points.length === 0 ? 0 : seed % (points.length + 1)).join("");
        expect(offsetInUnit(text, passed.length, "CODE_POINT")).toBe([...passed].length);
        expect(offsetInUnit(text, passed.length, "UTF8_BYTE")).toBe(new TextEncoder().encode(passed).length);
      }),
    );
  });
});

describe("wideCharacters", () => {
  it("finds by how much an offset in UTF-16 units is ahead of one in code points, in every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, seed) => {
        const points = [...text];
        const { length } = points.slice(0, points.length === 0 ? 0 : seed % (points.length + 1)).join("");
        const before = wideCharacters(text).filter((offset) => offset < length);
        expect(length - before.length).toBe(offsetInUnit(text, length, "CODE_POINT"));
      }),
    );
  });
});

describe("wordsOf", () => {
  it.each([
    { start: -1, end: 2 },
    { start: 0, end: 4 },
    { start: 2, end: 2 },
  ])("refuses $start–$end in a text of length 3 instead of slicing short", (span) => {
    expect(() => wordsOf("abc", span)).toThrow(DixitError);
  });
});
