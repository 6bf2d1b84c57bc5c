import { describe, expect, it } from "vitest";
import { align, type FoundShape, type Shape } from "../../eval/rules/align.js";
import { measure, type Case } from "../../eval/rules/cases.js";
import { reliability } from "../../eval/rules/reliability.js";
import { wilson } from "../../eval/rules/wilson.js";
import { markedText } from "../support/markedText.js";

/** Annotated quotes are G with the speaker H, found ones Q with the speaker S and other places for the same one N. */
function alignMarked(marked: string): ReturnType<typeof align> {
  const { text, spans } = markedText(marked);
  const labelled = (label: string): Shape["parts"] => spans.filter((span) => span.label === label);
  const numbers = (letter: string): string[] => [
    ...new Set(spans.filter(({ label }) => label.startsWith(letter)).map(({ label }) => label.slice(1))),
  ];
  const gold = numbers("G").map((n): Shape => ({ parts: labelled(`G${n}`), speaker: labelled(`H${n}`) }));
  const found = numbers("Q").map((n): FoundShape => ({
    parts: labelled(`Q${n}`),
    speaker: labelled(`S${n}`),
    named: labelled(`N${n}`),
  }));
  return align(text, gold, found);
}

describe("quotes found beside quotes annotated", () => {
  it("are right when words and speaker are, marks and stops at the ends aside", () => {
    expect(alignMarked("[G:“[Q:We will hold]”], said [H:[S:Ana Ruiz]].")).toEqual({
      gold: ["right"],
      found: [{ wordsRight: true, bothRight: true, speaker: "right" }],
    });
  });
  it("are not found below four fifths of the annotator's words, and their speaker is judged all the same", () => {
    expect(alignMarked("[G:We will hold [Q:and wait]], said [H:[S:Ana Ruiz]].")).toEqual({
      gold: ["not found"],
      found: [{ wordsRight: false, bothRight: false, speaker: "right" }],
    });
  });
  it("are too long when more than half of them is something else", () => {
    expect(alignMarked("[Q:[G:We hold] is what they all sang in the street], said [H:[S:Ana Ruiz]].").gold).toEqual([
      "too long",
    ]);
  });
  it("have their speaker right where the annotator marked another place that names the same one", () => {
    const marked = "[H:Ana [N:Ruiz]] is here. “[G:[Q:We will hold].]” [S:She] said it.";
    expect(alignMarked(marked)).toEqual({
      gold: ["wrong speaker"],
      found: [{ wordsRight: true, bothRight: false, speaker: "right" }],
    });
  });
  it("stand elsewhere when nobody annotated their words", () => {
    expect(alignMarked("[G:We will hold], said [H:Ana Ruiz]. [Q:No], said [S:Paul].").found).toEqual([
      { wordsRight: false, bothRight: false, speaker: "elsewhere" },
    ]);
  });
});

describe("measuring rules", () => {
  const one = (over: Partial<Case>): Case => ({
    language: "en",
    rule: "colonAfterQuote",
    article: 0,
    judged: true,
    wordsRight: true,
    bothRight: true,
    speaker: "right",
    ...over,
  });

  it("counts what was judged, and of it the right speakers", () => {
    const cases = [one({}), one({ speaker: "wrong" }), one({ judged: false }), one({ language: "fr" })];
    expect(measure(cases)).toEqual({ en: { colonAfterQuote: [1, 2] }, fr: { colonAfterQuote: [1, 1] } });
  });

  it("says how far a confidence is from the truth on the articles it was not measured on", () => {
    const right = (article: number, n: number): Case[] => Array.from({ length: n }, () => one({ article }));
    const printed = reliability([...right(0, 980), ...right(1, 50)]);
    const [before, after] = [
      ...(printed.split("\n").find((row) => row.includes("mean gap")) ?? "").matchAll(/[\d.]+/g),
    ];
    expect(Number(before?.[0])).toBeCloseTo(30, 0);
    expect(Number(after?.[0])).toBeLessThan(1);
  });

  it("gives the interval that Wilson's formula gives", () => {
    const [low, high] = wilson(9, 10);
    expect(low).toBeCloseTo(0.5958, 4);
    expect(high).toBeCloseTo(0.9821, 4);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
