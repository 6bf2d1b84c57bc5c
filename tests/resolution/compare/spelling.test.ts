import { describe, expect, it } from "vitest";
import {
  differsOnlyAtEnd,
  isTransposition,
  mayBeMisspelt,
  similarity,
} from "../../../server/resolution/compare/spelling.js";

describe("A misspelling", () => {
  it.each([
    ["kerlingen", "kerlinken"],
    ["dorval", "dorvel"],
    ["hallouin", "halouin"],
    ["ellwynne", "elwinne"],
    ["letrevois", "ledrevois"],
    ["ostrevent", "ostervent"],
  ])("may turn %s into %s", (left, right) => {
    expect(mayBeMisspelt(left, right)).toBe(true);
    expect(mayBeMisspelt(right, left)).toBe(true);
  });

  it.each([
    ["marcelon", "macrelon", "the sound differs"],
    ["kellerman", "kellerton", "the letters differ"],
    ["vane", "vani", "four letters"],
    ["varenne1", "varenne2", "numbers are no slip"],
    ["dorval", "dorval", "they are equal"],
  ])("does not turn %s into %s: %s", (left, right) => {
    expect(mayBeMisspelt(left, right)).toBe(false);
  });

  it("counts two swapped neighbours as one change", () => {
    expect(isTransposition("jean", "jaen")).toBe(true);
    expect(isTransposition("jean", "jena")).toBe(true);
    expect(isTransposition("jean", "jean")).toBe(false);
    expect(isTransposition("jean", "naej")).toBe(false);
    expect(similarity("jean", "jaen")).toBe(0.75);
  });

  it("is told from another ending", () => {
    expect(differsOnlyAtEnd("brunand", "brunant")).toBe(true);
    expect(differsOnlyAtEnd("morvan", "morvant")).toBe(true);
    expect(differsOnlyAtEnd("kerlingen", "kerlinken")).toBe(false);
  });
});
