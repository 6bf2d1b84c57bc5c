import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("what somebody charges, demands or describes without a clause", () => {
  it("begins with whom it is said of, where the charge comes behind", () => {
    expectQuotes("[S:Ana Ruiz] [C:accused] [Q:the board of hiding the plan].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:criticised] [Q:the pilots for leaving early].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:described] [Q:the pilots as tired old men].", "en", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:blamed] [Q:them for the delay].", "en", INDIRECT);
  });
  it("begins behind the preposition of a demand", () => {
    expectQuotes("[S:Ana Ruiz] [C:called] for [Q:a public vote on the harbour].", "en", INDIRECT);
  });
  it("is not the object alone, which is nobody's words", () => {
    expectQuotes(
      "Ana Ruiz criticised the plan. Ana Ruiz called the pilots. Ana Ruiz accused the board.",
      "en",
      INDIRECT,
    );
  });
  it("reports what somebody declined to say, as a refusal", () => {
    expectQuotes("[S:Ana Ruiz] [C:declined] [Q:to comment on the report].", "en", INDIRECT);
  });
});
