import { describe, expect, it } from "vitest";
import { expectQuotes, quotesIn } from "../../support/readings.js";

describe("the speaker inside the marks", () => {
  it("takes the writer's words out of the quotation", () => {
    expectQuotes("« [Q:Le port restera fermé], [C:prévient] [S:la directrice], [Q:et nous n'y pouvons rien.] »", "fr");
  });
  it("reads a dash at the start of a paragraph as speech once a speaker shows it", () => {
    expectQuotes("— [Q1:Vous partez ?] [C1:demanda]-t-[S1:elle].\n— [Q2:Demain], [C2:répondit] [S2:le docteur].", "fr");
  });
  it("does not read a list with dashes as dialogue", () => {
    expect(quotesIn("Le plan prévoit :\n— deux quais neufs ;\n— une digue plus haute.", "fr")).toEqual([]);
  });
  it("stops where the writer goes on telling", () => {
    expectQuotes("— [Q:C'est bien], [C:fit]-[S:elle]. Elle se tut.", "fr");
  });
  it("puts « lui dit » in the speaker's clause whole", () => {
    expectQuotes("— [Q:Je ne sais pas], [C:lui dit] [S:son frère].", "fr");
  });
  it("reads guillemets inside a dash as the speaker's, up to who said it", () => {
    expectQuotes("— « [Q:Tenez bon !] » [C:répondit] [S:Paul].", "fr");
  });
  it("reads what the writer quotes after a dash's speaker has been named", () => {
    const text = "— [Q1:Tenez bon !] [C1:dit] [S1:Paul]. [S2:Il] [C2:ajouta] : « [Q2:Nous venons.] »";
    expectQuotes(text, "fr");
  });
  it("ends the speaker where the speech goes on after its comma", () => {
    expectQuotes("— [Q1:Voudriez-vous], [C1:demanda] [S1:Paul], [Q1:qu'elle soit venue ?]", "fr");
  });
  it("keeps in the speaker's phrase what a comma adds about the speaker", () => {
    expectQuotes("— [Q1:Nous tiendrons], [C1:dit] [S1:Paul, qui tenait la barre]. ", "fr");
  });
});
