import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("speaker and verb, then the words", () => {
  it("reads a quotation that a colon opens", () => {
    expectQuotes("[S:Ana Ruiz] [C:told] reporters on Monday: “[Q:We will hold.]”", "en");
    expectQuotes("[S:Jeanne Morvan] [C:a répondu] : « [Q:Nous tiendrons.] »", "fr");
  });
  it("reads a quotation that a comma opens", () => {
    expectQuotes("[S:Ana Ruiz] [C:said], “[Q:We will hold.]”", "en");
  });
  it("finds the subject before an aside between commas", () => {
    expectQuotes("[S:Ana Ruiz], when asked about the strike, [C:replied]: “[Q:We will hold.]”", "en");
  });
  it("finds the subject before a day", () => {
    expectQuotes("[S:Ana Ruiz] on Thursday [C:said], “[Q:We will hold.]”", "en");
  });
  it("gives a verb in -ing to the sentence's subject", () => {
    expectQuotes("[S:Ana Ruiz] left early, [C:saying]: “[Q:We will hold.]”", "en");
  });
  it("does not read a noun for a verb", () => {
    expectQuotes("The crowd took up the old chant “[Q:Pay the crews and open the gates!]”", "en");
  });
});
