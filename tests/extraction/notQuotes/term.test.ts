import { describe, expect, it } from "vitest";
import { expectQuotes, setAsideIn } from "../../support/readings.js";

describe("terms and names in marks", () => {
  it("sets aside the name of an alliance or an operation", () => {
    expect(setAsideIn("L'alliance « Boréas » se réunit lundi à Varenne.", "fr")).toEqual(["TERM: « Boréas »"]);
    expect(setAsideIn("L'opération « Port propre » commence lundi.", "fr")).toEqual(["TERM: « Port propre »"]);
  });
  it("sets aside what a word like « dit » or “so-called” presents", () => {
    expect(setAsideIn("Le dispositif dit « bouclier » coûte cher.", "fr")).toEqual(["TERM: « bouclier »"]);
    expect(setAsideIn("The so-called “harbour tax” passed.", "en")).toEqual(["TERM: “harbour tax”"]);
  });
  it("takes a fragment that a preposition opens for no name", () => {
    expectQuotes("[S:Paul Lestrade] [C:a salué] un accord « [Q:dans l'intérêt de tous] ».", "fr");
  });
  it("keeps a verb of saying that looks like « dite » a verb", () => {
    expectQuotes("[S:La ministre] [C:s'est dite] « [Q:très inquiète] » de la situation.", "fr");
  });
});
