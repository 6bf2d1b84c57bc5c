import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("introducedAbove", () => {
  it("finds the speaker in the paragraph above when it ends with a colon", () => {
    expectQuotes("In a letter to the crews, [S:Ana Ruiz] [C:wrote]:\n\n“[Q:We will hold.]”", "en");
  });
});
