import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("colonIntroduction", () => {
  it("reads a name and a colon as a speaker", () => {
    expectQuotes("[S:Jeanne Morvan] : « [Q:Nous tiendrons.] »", "fr");
  });
  it("takes the phrase that opens the sentence for its subject, whatever the verb", () => {
    expectQuotes("[S:Paul Lestrade] ne décolère pas : « [Q:Nous tiendrons.] »", "fr");
  });
  it("finds the subject where no verb of saying stands before the colon", () => {
    expectQuotes("[S:The director] was blunt: “[Q:We will hold.]”", "en");
  });
  it("finds a name between a heading's dash and the colon", () => {
    expectQuotes("PORT TO CLOSE IN MAY - [S:Ana Ruiz]: “[Q:We will hold, and we will wait for better times.]”", "en");
  });
});
