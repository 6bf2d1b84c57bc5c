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
  it("begins the speaker's phrase before a relative clause that has its verb already", () => {
    expectQuotes("[S:A retired pilot who worked on the tugs] [C:said] [Q:the engine was old].", "en", INDIRECT);
    expectQuotes("[S:Un mécanicien qui a servi sur le navire] [C:a affirmé] [Q:que la pompe fuyait].", "fr", INDIRECT);
  });
  it("begins the speaker's phrase before a participle with its own doer", () => {
    expectQuotes("[S:A letter obtained by the Courier] [C:warns] [Q:that the quay will sink].", "en", INDIRECT);
    expectQuotes("[S:Un rapport publié par le ministère] [C:affirme] [Q:que le quai s'enfonce].", "fr", INDIRECT);
  });
  it("leaves the subject of a relative clause its own verb", () => {
    expectQuotes("They dropped a plan that [S:the mayor] [C:said] [Q:was “too slow for the port”].", "en");
  });
  it("begins the speaker's phrase at the article of a post that is « au » or « à » something", () => {
    const post = "[S:La secrétaire au Commerce de l'Estrie, Ana Ruiz], [C:avait jugé] [Q:que le quai coûtait trop].";
    expectQuotes(post, "fr", INDIRECT);
    expectQuotes("[S:Le conseiller à la Pêche] [C:a indiqué] [Q:que le port rouvrirait].", "fr", INDIRECT);
  });
  it("takes no name and title without a verb for what somebody reports", () => {
    expectQuotes("Ana Ruiz, the harbour secretary, urged both sides to settle.", "en", INDIRECT);
    expectQuotes("Paul Lestrade, the opposition leader, told reporters on Monday.", "en", INDIRECT);
    expectQuotes("À Varenne, la maire, Ana Ruiz, réclame un débat avant toute signature.", "fr", INDIRECT);
  });
  it("leaves out “according to plan”", () => {
    expectQuotes("The move went according to plan on Monday morning.", "en", INDIRECT);
  });
});
