import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OFFSET_UNITS, offsetInUnit } from "../../server/domain/span.js";
import { anchorInNewerText } from "../../server/graph/span/anchor.js";
import { IndexedText } from "../../server/graph/span/indexedText.js";

/** Long enough for several blocks of the index, with characters of one to four bytes, and pairs across the borders. */
const longText = fc
  .array(fc.constantFrom("a", "é", "…", "🜚", "\n", "🜚🜚🜚", "un mot "), { minLength: 1_000, maxLength: 4_000 })
  .map((parts) => parts.join(""));

describe("offsets in a text", () => {
  it("are the same as when counted from the start, in every unit", () => {
    fc.assert(
      fc.property(longText, fc.nat(), (text, seed) => {
        const indexed = new IndexedText(text, "");
        const points = Array.from(text);
        const offset = points.slice(0, seed % (points.length + 1)).join("").length;
        for (const unit of OFFSET_UNITS) expect(indexed.offsetIn(unit, offset)).toBe(offsetInUnit(text, offset, unit));
      }),
      { numRuns: 50 },
    );
  });

  it("of five thousand places near the end of five megabytes are found in well under a second", () => {
    const indexed = new IndexedText("é🜚 ".repeat(1_250_000), "");
    const started = performance.now();
    for (let i = 0; i < 5_000; i++) indexed.offsetIn("CODE_POINT", 4_999_996 - 4 * i);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("count what stands before and after in whole characters", () => {
    const indexed = new IndexedText(`${"🜚".repeat(40)}a|b${"🜚".repeat(40)}`, "");
    expect(indexed.before(81, 32)).toBe(`${"🜚".repeat(31)}a`);
    expect(indexed.after(82, 32)).toBe(`b${"🜚".repeat(31)}`);
    expect(new IndexedText("ab", "").before(1, 32)).toBe("a");
    expect(new IndexedText("ab", "").after(2, 32)).toBe("");
  });
});

describe("a span of an earlier version", () => {
  it("has moved when its words stand once in the current text", () => {
    expect(anchorInNewerText("le quai", "Hier, le quai a ouvert.")).toBe("MOVED");
  });

  it("is orphaned when its words are gone, or stand in two places", () => {
    expect(anchorInNewerText("le quai", "Hier, le môle a ouvert.")).toBe("ORPHANED");
    expect(anchorInNewerText("le quai", "le quai, le quai")).toBe("ORPHANED");
    expect(anchorInNewerText("aa", "aaa")).toBe("ORPHANED");
  });
});
