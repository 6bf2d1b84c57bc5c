import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("verb and then speaker, after the words", () => {
  it("finds a described speaker after an inverted French verb", () => {
    expectQuotes("« [Q:Le chantier reprendra lundi] », [C:a déclaré] [S:le responsable].", "fr");
  });
  it("stops the speaker's phrase before what the speaker was doing", () => {
    expectQuotes("« [Q:Le chantier reprendra lundi] », [C:a déclaré] [S:le responsable], visiblement soulagé.", "fr");
  });
  it("keeps a title set off by commas in the speaker's phrase", () => {
    expectQuotes(
      "« [Q:Nous tiendrons] », [C:a promis] [S:Jeanne Morvan, directrice du port de Varenne], lors d'un point de presse.",
      "fr",
    );
  });
  it("reads the pronoun tied to a French verb as the speaker", () => {
    expectQuotes("« [Q:Nous tiendrons] », [C:dit]-[S:il].", "fr");
    expectQuotes("« [Q:Nous tiendrons] », [C:a-t-[S:elle] ajouté].", "fr");
  });
  it("passes over the agency and the day between verb and speaker", () => {
    expectQuotes("« [Q:Nous tiendrons] », [C:a déclaré] à l'agence Solent mardi [S:le maire de Varenne].", "fr");
  });
  it("steps over an agency with its acronym, whose name would run into the speaker's", () => {
    expectQuotes(
      "« [Q:Nous tiendrons] », [C:a confié] à l'Agence solente de presse (ASP) [S:Jeanne Morvan, directrice du port].",
      "fr",
    );
  });
  it("steps over listeners and papers that no bracket closes", () => {
    expectQuotes("« [Q:Nous tiendrons] », [C:a dit] à la presse [S:Paul Lestrade].", "fr");
    expectQuotes("« [Q:Nous tiendrons] », [C:a dit] aux journalistes [S:Paul Lestrade].", "fr");
    expectQuotes("« [Q:Nous tiendrons] », [C:a dit] au Courrier varennois [S:Paul Lestrade].", "fr");
  });
  it("takes the pronoun before the verb for the listener and the one tied to it for the speaker", () => {
    expectQuotes("« [Q:Vous serez payés] », [C:leur a-t-[S:il] juré].", "fr");
    expectQuotes("« [Q:Vous serez payés] », [C:nous a-t-[S:elle] assuré].", "fr");
    expectQuotes("« [Q:Vous serez payés] », [C:leur promet]-[S:elle].", "fr");
  });
  it("finds the speaker after a verb with its object before it", () => {
    expectQuotes("« [Q:Vous serez payés] », [C:nous a répété] [S:la directrice].", "fr");
  });
  it("keeps a relative clause in the phrase of whoever speaks", () => {
    expectQuotes("« [Q:On le savait] », [C:a dit] [S:un mécanicien qui a servi à bord].", "fr");
  });
  it("takes a reflexive verb for a cue only with its pronoun", () => {
    expectQuotes("« [Q:Quelle honte !] », [C:s'est exclamée] [S:la ministre].", "fr");
  });
  it("finds an English speaker after the verb, apposition included", () => {
    expectQuotes("“[Q:We will hold],” [C:said] [S:Ana Ruiz, the port's director].", "en");
  });
  it("does not let the day into the speaker's phrase", () => {
    expectQuotes("“[Q:We will hold],” [C:said] [S:Ana Ruiz] on Monday.", "en");
  });
  it("calls a quote mixed when it begins inside the writer's sentence", () => {
    const { quotes } = expectQuotes("Le port a « [Q:promis de payer] », [C:a indiqué] [S:le maire].", "fr");
    if (quotes[0]?.kind !== "MIXED") throw new Error(`expected MIXED, got ${quotes[0]?.kind ?? "nothing"}`);
  });
  it("does not take a noun right behind the marks for a verb", () => {
    expectQuotes("[S:Ana Ruiz] [C:denied] [Q:that she wrote any “open secret” email chains].", "en");
  });
  it("takes words after a colon for a quotation of their own", () => {
    expectQuotes("The answer was short: “[Q:We will hold],” [C:said] [S:Ana Ruiz].", "en");
  });
  it("finds the speaker behind how it was said", () => {
    expectQuotes("« [Q:Nous tiendrons] », [C:reprit] en souriant [S:la directrice].", "fr");
    expectQuotes("« [Q:Nous tiendrons] », [C:dit] avec chaleur [S:la directrice].", "fr");
  });
  it("does not take the writer's next sentence for a speaker's clause", () => {
    const text = "[S:Le capitaine] [C:cria] : « [Q:Tenez bon !] » Le pilote dit plus tard qu'il avait tenu.";
    expectQuotes(text, "fr", ["DIRECT"]);
  });
});
