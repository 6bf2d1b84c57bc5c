import { expect, it } from "vitest";
import { markedText } from "./markedText.js";

it("turns marks into offsets of the plain text, nested ones too", () => {
  expect(markedText("[A:x [B1:y]] z")).toEqual({
    text: "x y z",
    spans: [
      { label: "B1", start: 2, end: 3, words: "y" },
      { label: "A", start: 0, end: 3, words: "x y" },
    ],
  });
});
it("leaves other square brackets in the text", () => {
  expect(markedText("[sic] [A:b]").text).toBe("[sic] b");
});
it("refuses a mark that is never closed", () => {
  expect(() => markedText("[A:b")).toThrow("never closed");
});
