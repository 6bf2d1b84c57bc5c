import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

const INDIRECT = ["INDIRECT"];

describe("indirect speech", () => {
  it("takes the clause from its conjunction to its end", () => {
    expectQuotes("[S:Le maire] [C:a affirmé] [Q:que le port rouvrirait lundi].", "fr", INDIRECT);
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:that the port would reopen on Monday].", "en", INDIRECT);
  });
  it("takes an English clause without its conjunction", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:the port would reopen on Monday].", "en", INDIRECT);
  });
  it("takes a clause whose speaker closes the sentence", () => {
    expectQuotes("[Q:The port will reopen on Monday], [S:Ana Ruiz] [C:said].", "en", INDIRECT);
    expectQuotes("[Q:Le port rouvrira lundi], [C:a indiqué] [S:la préfecture].", "fr", INDIRECT);
  });
  it("takes what a source is named for without a verb", () => {
    expectQuotes("[C:Selon] [S:la préfecture], [Q:le port rouvrira lundi matin].", "fr", INDIRECT);
    expectQuotes("[Q:The port will reopen on Monday], [C:according to] [S:the harbour office].", "en", INDIRECT);
  });
  it("leaves out what was not said", () => {
    expectQuotes("Ana Ruiz did not say that the port would reopen on Monday.", "en", INDIRECT);
  });
  it("leaves out “according to plan”", () => {
    expectQuotes("The move went according to plan on Monday morning.", "en", INDIRECT);
  });
});
