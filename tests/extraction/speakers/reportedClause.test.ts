import { describe, expect, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("a fragment inside what somebody reports", () => {
  it("gives a French fragment to the subject of the verb before it", () => {
    expectQuotes("[S:La ministre] [C:a qualifié] la réunion de « [Q:franche et utile] ».", "fr");
    expectQuotes("[S:Elle] [C:a ajouté] que « [Q:la route serait longue] ».", "fr");
  });
  it("gives a French fragment to no verb of another clause", () => {
    expectQuotes("Elle a présenté son rapport après que des « doutes bien réels » ont été émis.", "fr");
    expectQuotes("Ils ont montré une machine qui peut « lire les pensées » des pilotes.", "fr");
  });
  it("gives a French fragment inside a reported clause to whoever reports it, short as it may be", () => {
    expectQuotes("[S:Le maire] [C:a dit] que la route serait « [Q:longue et dure] ».", "fr");
    expectQuotes("[S:Le maire] [C:est convaincu] que « [Q:le port pourrait devenir le premier du pays] ».", "fr");
    expectQuotes("[C:En signalant] que le port subit « [Q:des pressions énormes] », [S:il] a quitté la salle.", "fr");
  });
  it("takes the whole reported clause for the quote in English, from its conjunction on", () => {
    const { quotes } = expectQuotes("[S:Ana Ruiz] [C:said] [Q:that the harbour was “a mess” in winter].", "en");
    expect(quotes[0]?.kind).toBe("MIXED");
  });
  it("ends the clause where the writer's own words begin", () => {
    expectQuotes("[S:Mr. Dolan] [C:called] [Q:the plan “a farce”] while the mayor applauded.", "en");
    expectQuotes("[S:Mr. Dolan] [C:called] [Q:the plan “a farce”] — his third attack this week.", "en");
  });
  it("keeps two fragments of one clause in one quote", () => {
    expectQuotes("[S:Ana Ruiz] [C:said] [Q:the port was “a mess” and the city “asleep.”]", "en");
  });
  it("prefers who tells a thought over the pronoun that thinks it", () => {
    expectQuotes("[S:Ms. Varga] [C:said] [Q:she thinks the offer is “a joke.”]", "en");
  });
  it("prefers who tells of another's showing or naming over that other", () => {
    expectQuotes("[S:Ms. Varga] [C:said] [Q:that the count shows “a clear lead” for her].", "en");
  });
  it("finds the own subject of a verb in -ing", () => {
    expectQuotes("The vote split the council, with [S:Ana Ruiz] [C:calling] [Q:it “a joke.”]", "en");
  });
  it("does not report what was not said", () => {
    expectQuotes("Mr. Dolan did not call the plan “a disaster for the whole region” yesterday.", "en", [
      "MIXED",
      "DIRECT",
    ]);
  });
  it("takes a site called by its name for no one's words", () => {
    expectQuotes("The town runs a site called “Harbour Watch” for visitors.", "en");
  });
  it("begins behind the preposition that belongs to the verb", () => {
    expectQuotes("[S:Ana Ruiz] [C:called] for [Q:a “clean sweep” of the quays].", "en");
    expectQuotes("[S:Ana Ruiz] [C:referred] to [Q:the pilots as “old hands”].", "en");
  });
  it("begins with the thing that is judged, not with the clause that tells more of it", () => {
    expectQuotes("[S:Ana Ruiz] [C:bemoaned] [Q:the climate in which pilots “fear the morning”].", "en");
  });
  it("goes on over what somebody is called as, and ends where “as” opens a clause", () => {
    expectQuotes("[S:Ana Ruiz] [C:called] [Q:the pilot “unfit to serve” as harbour master].", "en");
    expectQuotes("[S:Ana Ruiz] [C:called] [Q:the pilot “unfit to serve”] as she faced the crews.", "en");
  });
});
