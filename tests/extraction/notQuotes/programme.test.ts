import { describe, expect, it } from "vitest";
import { expectQuotes, setAsideIn } from "../../support/readings.js";

describe("names of programmes", () => {
  it("sets aside where something was said, and keeps what was said there", () => {
    const text = "“[Q:We will hold],” [S:Ana Ruiz] [C:said] on SBN's “Harbour Watch.” “[Q:We always have.]”";
    expectQuotes(text, "en");
  });
  it("sets it aside before the clause that was said there", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] on “Harbour Watch” [Q:that the port was “a mess”].", "en");
    expect(setAsideIn("Ana Ruiz said on “Harbour Watch” that the port would close.", "en")).toEqual([
      "TITLE_OF_WORK: “Harbour Watch”",
    ]);
  });
  it("does not take words without capitals for a name", () => {
    expect(setAsideIn("Ana Ruiz commented on “the long road to calm waters”.", "en")).toEqual([]);
  });
});
