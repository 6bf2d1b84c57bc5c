import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "../../../server/domain/ids.js";
import { anchor, quotedWords } from "../../../server/pipeline/decisions/anchor.js";

const read = (text: string, words: readonly string[]) => {
  let from = 0;
  const parts = words.map((one) => {
    const start = text.indexOf(one, from);
    from = start + one.length;
    return { start, end: from };
  });
  return quotedWords(text, sha256(text), parts, "DIRECT");
};
const seek = (words: ReturnType<typeof read>, text: string) => anchor(words, text, sha256(text));

it("finds words where they were read while the text is the same, however often they occur", () => {
  const text = "« Oui. » Puis encore : « Oui. »";
  const words = quotedWords(text, sha256(text), [{ start: 25, end: 29 }], "DIRECT");
  expect(words.exact).toEqual(["Oui."]);
  expect(seek(words, text)).toEqual({ state: "ANCHORED", parts: [{ start: 25, end: 29 }] });
});

it("moves words to a newer text that has them once", () => {
  const words = read("Il a dit « Nous verrons. »", ["Nous verrons."]);
  expect(seek(words, "Lundi, il a dit « Nous verrons. » Il est parti.")).toEqual({
    state: "MOVED",
    parts: [{ start: 18, end: 31 }],
  });
});

it("never takes a lookalike, nor one of two, nor parts in another order", () => {
  const words = read("« Nous verrons », dit-il, « bien. »", ["Nous verrons", "bien."]);
  expect(seek(words, "« nous verrons », dit-il, « bien. »")).toMatchObject({ state: "ORPHANED" });
  expect(seek(words, "« Nous verrons », dit-il, « bien. » Nous verrons")).toMatchObject({
    state: "ORPHANED",
    reason: "its words are no longer unique",
  });
  expect(seek(words, "« bien. », dit-il, « Nous verrons »")).toMatchObject({ state: "ORPHANED" });
});

it("gives, in any text, the exact words or none", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, a, b) => {
      const [start, end] = [a % before.length, (b % before.length) + 1].sort((x, y) => x - y) as [number, number];
      fc.pre(start < end);
      const words = quotedWords(before, sha256(before), [{ start, end }], "DIRECT");
      const found = seek(words, after);
      if (found.state === "ORPHANED") return;
      expect(found.parts.map((part) => after.slice(part.start, part.end))).toEqual(words.exact);
      if (found.state === "MOVED") expect(after.split(words.exact[0] ?? "").length).toBe(2);
    }),
  );
});
