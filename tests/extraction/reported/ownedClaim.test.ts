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
  it("may have its clause behind “is”", () => {
    expectQuotes("[S:Ana Ruiz]'s [C:answer] was [Q:that the port is safe].", "en", ["INDIRECT"]);
  });
  it("belongs to whoever makes it", () => {
    expectQuotes("[S:Ana Ruiz] [C:made the point] [Q:that the port is safe].", "en", ["INDIRECT"]);
    expectQuotes("[S:Ana Ruiz] [C:voiced hope] [Q:that the port will open].", "en", ["INDIRECT"]);
  });
  it("does not belong to whoever rejects it", () => {
    expectQuotes("Ana Ruiz rejected the claim that the port is safe.", "en", ["INDIRECT"]);
  });
});
