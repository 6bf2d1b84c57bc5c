import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("a source without a verb", () => {
  it("names the source before the words", () => {
    expectQuotes("[C:Selon] [S:la préfecture], « [Q:la situation est sous contrôle] ».", "fr");
    expectQuotes("[C:D'après] [S:le syndicat], « [Q:rien n'a été signé] ».", "fr");
  });
  it("names the source after the words", () => {
    expectQuotes("“[Q:It was a mess from the start],” [C:according to] [S:Ana Ruiz].", "en");
  });
  it("takes « pour » with a name and a comma for a source, and « pour » with a purpose for none", () => {
    expectQuotes("[C:Pour] [S:Paul Lestrade], « [Q:c'est une victoire] ».", "fr");
    expectQuotes("Pour rassurer les riverains, la ville a ouvert un numéro « vert ».", "fr");
  });
  it("keeps an apposition after a name, and a relative clause, out of what the source reports", () => {
    expectQuotes(
      "[C:According to] [S:Ana Ruiz, an engineer at the port], [Q:each week of “patience” costs a million].",
      "en",
    );
    expectQuotes("[C:According to] [S:a pilot who knows the strait], [Q:the channel is “a trap” in winter].", "en");
  });
  it("does not take the clause's own subject for an apposition", () => {
    expectQuotes("[C:According to] [S:the board], [Q:the loss, which nobody foresaw, would be “small”].", "en");
  });
  it("finds a pronoun for a source", () => {
    expectQuotes("[C:Selon] [S:lui], « [Q:personne n'a vu venir la tempête] ».", "fr");
  });
  it("ends the source at the comma that opens the clause", () => {
    expectQuotes("[C:Selon] [S:le rapport], le port « [Q:ne répond plus aux normes] ».", "fr");
  });
  it("reads the clause up to the comma before the source, past the words in marks", () => {
    expectQuotes("[Q:The port hired “dozens” of pilots to bring the ships in], [C:according to] [S:Ana Ruiz].", "en");
  });
  it("finds the source right behind the marks, without a comma or behind it", () => {
    expectQuotes("„[Q:Wir halten durch]“, [C:so] [S:die Ministerin].", "de");
    expectQuotes("“[Q:It was a mess],” [C:according to] [S:the harbour master].", "en");
  });
});
