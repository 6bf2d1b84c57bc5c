import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleId, idKind, mentionId, quoteId, sha256 } from "../../server/domain/ids.js";

describe("ids", () => {
  it("tell their kind by their form", () => {
    const article = articleId("https://courrier.example/a");
    expect(idKind(article)).toBe("Article");
    expect(idKind(quoteId(article, "Oui.", 0))).toBe("Quote");
    expect(idKind(mentionId(article, "Anne Dorval", 0))).toBe("Mention");
  });

  it.each([
    "",
    "art_",
    "art_short",
    "xyz_0123456789abcdefghjkmnpq",
    "ART_0123456789abcdefghjkmnpq",
    "art_0123456789abcdefghijklmn",
  ])("are not to be confused with %j", (text) => {
    expect(idKind(text)).toBeNull();
  });

  it("are the same for the same evidence and differ by occurrence", () => {
    const article = articleId("https://courrier.example/a");
    expect(quoteId(article, "Oui.", 0)).toBe(quoteId(article, "Oui.", 0));
    expect(quoteId(article, "Oui.", 0)).not.toBe(quoteId(article, "Oui.", 1));
  });

  it("never run two parts of the evidence together", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(b !== "" && !a.includes("\u0000") && !b.includes("\u0000"));
        const article = articleId("x");
        expect(quoteId(article, a + b, 0)).not.toBe(quoteId(article, a, b.length));
      }),
    );
  });
});

describe("sha256", () => {
  it("hashes the UTF-8 bytes, as a fact-checker's own tool would", () => {
    // printf 'été' | sha256sum
    expect(sha256("été")).toBe("bd010c64132bf5cae8aea89f6762515727dcf68a5dd1de813c87f50a16c4513c");
  });
});
