import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";

const kindsIn = (text: string): string[] =>
  extract(text, { language: "fr" }).quotes.map(({ kind, text: words }) => `${kind}: ${words}`);

describe("headlines", () => {
  it("marks the words of a headline as such, and does not go on from them", () => {
    const text = "« Je démissionne » : le maire de Varenne s'en va\n« Tout est dit. »\nLe conseil se réunit lundi.";
    expect(kindsIn(text)).toEqual(["HEADLINE: Je démissionne", "DIRECT: Tout est dit."]);
  });
  it("takes a first line with a full stop for a paragraph", () => {
    expect(kindsIn("« Je démissionne », a dit le maire.\nLe conseil se réunit lundi.")).toEqual([
      "DIRECT: Je démissionne",
    ]);
  });
});
