import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("interruptedClause", () => {
  it("takes what stands on both sides of the speaker for one quote", () => {
    expectQuotes("[Q:The harbour], [S:Ana Ruiz] [C:said], [Q:would stay “a mess” until spring].", "en");
  });
});
