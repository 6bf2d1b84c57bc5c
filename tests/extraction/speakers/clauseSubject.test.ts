import { describe, it } from "vitest";
import { expectQuotes } from "../../support/readings.js";

describe("the subject that a French verb shares with the one before it", () => {
  it("is the pronoun of the clause", () => {
    expectQuotes("[S:Il] se leva, tendit son verre et [C:répéta] : « [Q:Nous tiendrons !] »", "fr");
    expectQuotes("[S:Elle] remit la lettre au pilote en [C:lui disant] : « [Q:Nous tiendrons.] »", "fr");
  });
  it("is the phrase that opens the sentence", () => {
    expectQuotes("[S:Le capitaine] haussa les épaules [C:en souriant] : « [Q:Nous tiendrons.] »", "fr");
    expectQuotes("Mais [S:la directrice] le rassura : « [Q:Nous tiendrons.] »", "fr");
  });
  it("is the phrase after a clause that comes first", () => {
    const text =
      "Quand le chant fut terminé, [S:Paul Lestrade] se pencha et [C:lui demanda] : « [Q:Tiendrons-nous ?] »";
    expectQuotes(text, "fr");
  });
  it("is not the subject of another clause joined on before", () => {
    const text = "Je voulus me lever, mais [S:le médecin] appuya sur ma main [C:en disant] : « [Q:Nous tiendrons.] »";
    expectQuotes(text, "fr");
  });
  it("is not a pronoun inside a clause that tells when", () => {
    const text = "Quand elle fut prête, [S:le pilote] [C:cria] : « [Q:Nous tiendrons !] »";
    expectQuotes(text, "fr");
  });
  it("is neither the day that opens the sentence nor what a preposition opens", () => {
    expectQuotes("Le lendemain, dans la cour, [S:le pilote] [C:cria] : « [Q:Nous tiendrons !] »", "fr");
    const text = "Au bout, de cette veille sans fin, [S:le pilote] se leva et [C:cria] : « [Q:Nous tiendrons !] »";
    expectQuotes(text, "fr");
  });
  it("reaches over a second verb with its object", () => {
    const text = "[S:Le capitaine] lui prit le bras, et le secoua [C:en disant] : « [Q:Nous tiendrons !] »";
    expectQuotes(text, "fr");
  });
  it("ends before a verb right behind it", () => {
    expectQuotes("[S:Le capitaine] salua [C:en disant] : « [Q:Nous tiendrons.] »", "fr");
  });
});
