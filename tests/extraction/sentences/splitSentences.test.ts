import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/domain/language.js";
import { cueLexicon } from "../../../server/extraction/cues/lexicon.js";
import { languageOf } from "../../../server/extraction/languages/languages.js";
import { findMarks } from "../../../server/extraction/marks/findMarks.js";
import { clauseOpener, splitSentences } from "../../../server/extraction/sentences/splitSentences.js";
import { tokenize } from "../../../server/extraction/sentences/tokenize.js";

function sentences(text: string, code: LanguageCode): string[] {
  const language = languageOf(code);
  const whole = { start: 0, end: text.length };
  const spans = findMarks(text, [whole]).byParagraph[0] ?? [];
  const tokens = tokenize(text, whole, spans, language.grammar);
  const lexicon = cueLexicon(language);
  const split = splitSentences(tokens, 0, text, (token) => lexicon.has(token.lower), clauseOpener(language.grammar));
  return split.map(({ tokens: words }) => text.slice(words[0]?.start, words.at(-1)?.end));
}

describe("sentences", () => {
  it("never cuts inside quotation marks", () => {
    const text = "“We came. We saw. We left,” she said. Nobody followed.";
    expect(sentences(text, "en")).toEqual(["“We came. We saw. We left,” she said.", "Nobody followed."]);
  });
  it("does not end a sentence at « M. » or “Mr.”", () => {
    expect(sentences("M. Lestrade est parti. Mme Morvan aussi.", "fr")).toHaveLength(2);
    expect(sentences("Mr. Dolan left with Gov. Ruiz at 5 p.m. on Monday.", "en")).toHaveLength(1);
  });
  it("does not end a German sentence at an ordinal", () => {
    expect(sentences("Am 3. Mai kam Benedikt XVI. nach Varenne. Es regnete.", "de")).toHaveLength(2);
    expect(sentences("Die Zahl stieg auf 12. Der Hafen ist voll.", "de")).toHaveLength(2);
  });
  it("ends a sentence at a quotation that carries its own full stop", () => {
    expect(sentences("He called it “a farce.” Nobody laughed.", "en")).toEqual([
      "He called it “a farce.”",
      "Nobody laughed.",
    ]);
  });
  it("keeps a question and the words that say who asked it together", () => {
    expect(sentences("“Who pays?” Ms. Varga asked. Nobody knew.", "en")).toEqual([
      "“Who pays?” Ms. Varga asked.",
      "Nobody knew.",
    ]);
  });
  it("splits « a-t-il » into verb and pronoun, and « l'agence » into article and noun", () => {
    const whole = { start: 0, end: 25 };
    const tokens = tokenize("a-t-il dit à l'agence Nor", whole, [], languageOf("fr").grammar);
    expect(tokens.map(({ text }) => text)).toEqual(["a", "il", "dit", "à", "l'", "agence", "Nor"]);
  });
  it("ends a sentence at the stop of initials where a pronoun, an article or a quoted sentence begins after it", () => {
    expect(sentences("They left the U.S. He stayed.", "en")).toEqual(["They left the U.S.", "He stayed."]);
    expect(sentences("The U.S. Port Office stayed.", "en")).toHaveLength(1);
    expect(sentences("She spoke in Halden, N.J. “We will hold the quay until spring.”", "en")).toHaveLength(2);
    expect(sentences("So said Gov. “Bud” Ruiz in May.", "en")).toHaveLength(1);
  });
});
