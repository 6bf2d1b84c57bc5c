import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../server/domain/article.js";
import { articleId, sha256 } from "../../../server/domain/ids.js";
import { regroup } from "../../../server/resolution/reprints/regroup.js";
import { isReprint, shingle, similarity, SKETCH, sketch } from "../../../server/resolution/reprints/sketch.js";

const text = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) =>
      `mot${String.fromCharCode(97 + ((from + i) % 26))}x${"y".repeat((from + i) % 7)}z${"w".repeat(Math.floor((from + i) / 26))}`,
  ).join(" ");

describe("sketches of texts", () => {
  it("share at least three fingerprints where one text is the other with a fifth left out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 600 }), fc.integer({ min: 0, max: 2_000 }), (length, from) => {
        const whole = shingle(text(from, from + length), []);
        const cut = shingle(text(from, from + Math.ceil(length * 0.8)), []);
        const kept = new Set(sketch(whole));
        expect(sketch(cut).filter((hash) => kept.has(hash)).length).toBeGreaterThanOrEqual(3);
        expect(isReprint(whole, cut)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("hold no more than their bound, and nothing of a caption", () => {
    expect(sketch(shingle(text(0, 3_000), []))).toHaveLength(SKETCH);
    expect(sketch(shingle("Le port de Lormel, mardi matin. Photo : agence.", []))).toEqual([]);
  });

  it("leave out what was set aside, which every page of an outlet has", () => {
    const share = "Partager cet article : courriel, imprimer, copier le lien. ".repeat(5);
    const page = (own: string): string => `${share}${own}`;
    const excluded = [{ start: 0, end: share.length }];
    const [one, other] = [shingle(page(text(0, 80)), excluded), shingle(page(text(900, 980)), excluded)];
    expect(similarity(one, other)).toBe(0);
    expect(similarity(shingle(page(text(0, 80)), []), shingle(page(text(900, 980)), []))).toBeGreaterThan(0);
  });
});

describe("similarity of texts", () => {
  it("is symmetric, between 0 and 1, and 1 of a text with itself", () => {
    const some = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 5, max: 200 }));
    fc.assert(
      fc.property(some, some, ([a, m], [b, n]) => {
        const [left, right] = [shingle(text(a, a + m), []), shingle(text(b, b + n), [])];
        expect(similarity(left, right)).toBe(similarity(right, left));
        expect(similarity(left, right)).toBeLessThanOrEqual(1);
        expect(similarity(left, left)).toBe(1);
      }),
    );
  });

  it("does not make a reprint of an article that takes over one paragraph of three", () => {
    expect(isReprint(shingle(text(0, 300), []), shingle(text(200, 500), []))).toBe(false);
  });
});

describe("the original of a group", () => {
  const article = (name: string, publishedAt: string | null, more: Partial<Article> = {}): Article => ({
    id: articleId(`https://${name}.example/`),
    url: `https://${name}.example/`,
    headline: name,
    language: "fr",
    publisherId: null,
    byline: null,
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    retrievedAt: new Date("2030-01-01T00:00:00Z"),
    status: "USABLE",
    statusReason: null,
    version: 1,
    textSha256: sha256(name),
    textLength: 4,
    reprintOf: null,
    revision: 1,
    ...more,
  });
  const noon = article("noon", "2031-03-11T12:00:00Z");
  const morning = article("morning", "2031-03-11T06:00:00Z");
  const undated = article("undated", null);
  const of = (original: Article, by: number) => ({ articleId: original.id, similarity: by });

  it("is the earliest published, whatever the order of arrival; one without a date is never before one with", () => {
    for (const group of [
      [noon, morning, undated],
      [undated, noon, morning],
    ]) {
      const found = new Map(regroup(group, () => 0.9).map(({ articleId: id, reprintOf }) => [id, reprintOf]));
      expect(found).toEqual(
        new Map([
          [noon.id, of(morning, 0.9)],
          [undated.id, of(morning, 0.9)],
        ]),
      );
    }
  });

  it("takes the place of the one before it, and nothing else is changed", () => {
    const copy = article("copy", "2031-03-11T13:00:00Z", { reprintOf: of(noon, 0.8) });
    expect(regroup([noon, copy], () => 0.5)).toEqual([]);
    expect(regroup([noon, copy, morning], () => 0.7).map(({ articleId: id, reprintOf }) => [id, reprintOf])).toEqual([
      [noon.id, of(morning, 0.7)],
      [copy.id, of(morning, 0.7)],
    ]);
  });

  it("is the earliest of those left when the original is hidden", () => {
    const [first, second] = ["un", "deux"].map((name, i) =>
      article(name, `2031-03-11T1${i}:00:00Z`, { reprintOf: of(morning, 0.9) }),
    );
    if (first === undefined || second === undefined) throw new Error("Two articles were made.");
    expect(regroup([first, second], () => 1)).toEqual([
      { articleId: first.id, reprintOf: null },
      { articleId: second.id, reprintOf: of(first, 1) },
    ]);
  });
});
