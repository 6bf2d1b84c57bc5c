import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("clauseThenSpeaker", () => {
  it("gives a fragment to the speaker who closes the sentence", () => {
    expectQuotes("[Q:The harbour is “a mess” and will stay closed], [S:Ana Ruiz] [C:said] on Monday.", "en");
    expectQuotes("Le port est « [Q:dans un état lamentable] » et restera fermé, [C:a indiqué] [S:le maire].", "fr");
  });
  it("reads over what a comma opens after the verb, which may quote again", () => {
    const text =
      "[Q1:Their “tricks” are over], [S2:[S1:Ana Ruiz]] [C1:said] on Monday, [C2:noting] [Q2:they “cost money”].";
    expectQuotes(text, "en", ["MIXED"]);
  });
});
