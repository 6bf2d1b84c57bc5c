import { describe, expect, it } from "vitest";
import { setAsideIn } from "../../support/readings.js";

describe("words nobody has said", () => {
  it("sets aside what a condition imagines", () => {
    expect(
      setAsideIn("Nothing would happen. If somebody shouts “the gates are open now” there is a panic.", "en"),
    ).toEqual(["HYPOTHETICAL: “the gates are open now”"]);
  });
});
