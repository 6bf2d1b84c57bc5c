import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlighted, snippet } from "../../server/search/highlight.js";
import { wordsIn } from "../../server/storage/words.js";

const unescaped = (html: string): string =>
  html
    .replaceAll(/<\/?mark>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** A text, with some of its words found. */
const found = fc
  .tuple(
    fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(" ", "<b>", "&amp;", "quai", "🜚", "l'œuvre"))),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([parts, coins]) => {
    const text = parts.join(" ");
    return { text, spans: wordsIn(text).filter(() => coins.next().value === true) };
  });

describe("a highlight", () => {
  it("marks the words and escapes everything else", () => {
    const text = "L'accord & <rien> d'\"autre\"";
    const rien = wordsIn(text)[1];
    expect(highlighted(text, rien === undefined ? [] : [rien])).toBe(
      "L&#39;accord &amp; &lt;<mark>rien</mark>&gt; d&#39;&quot;autre&quot;",
    );
  });

  it("is the text itself once marks and entities are taken back, with no markup but its own", () => {
    fc.assert(
      fc.property(found, ({ text, spans }) => {
        const html = highlighted(text, spans);
        expect(unescaped(html)).toBe(text);
        expect(html.replaceAll(/<mark>[^<>]*<\/mark>/g, "")).not.toMatch(/[<>"']/);
        expect(html.match(/<mark>/g)?.length ?? 0).toBe(spans.length);
        expect(html).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("of a long text is a stretch of it around matches, never cut inside a character or a word", () => {
    fc.assert(
      fc.property(found, ({ text, spans }) => {
        const html = snippet(text, spans);
        const plain = unescaped(html.replace(/^… /, "").replace(/ …$/, ""));
        expect(text.replaceAll(/\s+/g, " ")).toContain(plain);
        expect(html).not.toMatch(/\p{Surrogate}/u);
        expect(html.replaceAll(/<mark>[^<>]*<\/mark>/g, "")).not.toMatch(/[<>"']/);
        if (spans.length > 0) expect(html).toContain("<mark>");
      }),
    );
  });

  it("shows where most matches stand together", () => {
    const filler = "rien de neuf sur le port ".repeat(40);
    const text = `quai ${filler} le quai du quai et ses quais ${filler}`;
    const spans = wordsIn(text).filter(({ folded }) => folded.startsWith("quai"));
    const html = snippet(text, spans);
    expect(html.match(/<mark>/g)).toHaveLength(3);
    expect(html).toMatch(/^… .* …$/);
    expect(html.length).toBeLessThan(400);
  });
});
