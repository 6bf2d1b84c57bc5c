import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("a noun for what somebody says", () => {
  it("reports for its owner", () => {
    expectQuotes("The pilots mocked [S:Ana Ruiz]'s repeated [C:claim] [Q:that the port is safe].", "en", INDIRECT);
    expectQuotes("The pilots recalled [S:her] [C:promise] [Q:to rebuild the old quay].", "en", INDIRECT);
  });
  it("reports nothing where it has no owner or no clause", () => {
    expectQuotes("The latest claim that the port is safe came late.", "en", INDIRECT);
    expectQuotes("The pilots mocked Ana Ruiz's claim.", "en", INDIRECT);
  });
});
