import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchOf } from "../../server/storage/wordQuery.js";
import { inLanguage, wordsIn, wordsToStem } from "../../server/storage/words.js";

const folded = (text: string): string[] => wordsIn(text).map((word) => word.folded);

describe("words of a text", () => {
  it.each([
    ["L'accord d’Œuvre, qu'ils ont signé", ["accord", "oeuvre", "ils", "ont", "signe"]],
    ["Encyclopædia ÉTÉ naïve STRASSE Straße", ["encyclopaedia", "ete", "naive", "strasse", "strasse"]],
    ["Morvan's crew says they'll don't", ["morvan", "crew", "says", "they", "don"]],
    ["un cessez-le-feu de 48 h, le 3e", ["un", "cessez", "le", "feu", "de", "48", "h", "le", "3e"]],
    ["aujourd'hui", ["aujourd", "hui"]],
    ["négo\u00adciation, e\u0301te\u0301", ["negociation", "ete"]],
    ["Москва 北京", ["moskva", "beijing"]],
    ["« » — … 🜚 !?", []],
  ])("of %j are %j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it("stand where they are said to, in order and apart, and are plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of wordsIn(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.start, word.end)).not.toMatch(/\p{Surrogate}/u);
          expect(word.folded).toMatch(/^[a-z0-9]{1,40}$/);
          end = word.end;
        }
      }),
    );
  });

  it("are the same whether they are written with accents, in capitals, or not", () => {
    const text = "Les négociations sur l'œuvre étaient très avancées à Évry";
    expect(wordsToStem(text.toUpperCase(), "fr")).toBe(wordsToStem(text, "fr"));
    expect(wordsToStem(text.normalize("NFD"), "fr")).toBe(wordsToStem(text, "fr"));
    expect(wordsToStem("Les negociations sur l'oeuvre etaient tres avancees a Evry", "fr")).toBe(
      wordsToStem(text, "fr"),
    );
  });

  it("lose a plural that the stemmer would keep, and no other s", () => {
    expect(["quais", "élus", "jeux", "signées", "premières"].map((word) => wordsToStem(word, "fr"))).toEqual([
      "quai",
      "elu",
      "jeu",
      "signe",
      "premier",
    ]);
    expect(["mais", "mois", "dans", "pays", "nous"].map((word) => inLanguage(word, "fr"))).toEqual([
      "mais",
      "mois",
      "dans",
      "pays",
      "nous",
    ]);
    expect(inLanguage("quais", "en")).toBe("quais");
  });
});

describe("a search as it is typed", () => {
  const read = (text: string): string[] =>
    searchOf(text).map(({ words, excluded }) => `${excluded ? "-" : ""}${words.join("+")}`);

  it.each([
    ["accord quai", ["accord", "quai"]],
    ['"Quai Nord" -grève', ["quai+nord", "-greve"]],
    ["« quai nord » -“mot de trop”", ["quai+nord", "-mot+de+trop"]],
    ["cessez-le-feu l'accord -l'État", ["cessez+le+feu", "accord", "-etat"]],
    ['"jamais fermé', ["jamais+ferme"]],
    ['- -- "" -"" & | ! : * \' \\ ( ) <->', []],
    ["quai:* & accord | !grève", ["quai", "accord", "greve"]],
    ["or and not", ["or", "and", "not"]],
  ])("%s", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });
});
