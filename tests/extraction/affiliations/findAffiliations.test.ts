import { describe, expect, it } from "vitest";
import type { Annotations, FoundAffiliation } from "../../../server/domain/annotations.js";
import type { LanguageCode } from "../../../server/domain/language.js";
import { contains } from "../../../server/domain/span.js";
import { extract } from "../../../server/extraction/extract.js";
import { markedText } from "../../support/markedText.js";

const inWords = ({ entities }: Annotations, { person, title, organization, ended }: FoundAffiliation): string =>
  `${entities[person]?.name ?? "?"}, ${ended ? "once " : ""}${title}, ${entities[organization]?.name ?? "?"}`;

const postsIn = (language: LanguageCode, text: string): string[] => {
  const annotations = extract(text, { language });
  return annotations.affiliations.map((found) => inWords(annotations, found));
};

/** Expects exactly the post marked, P being who, T what, O where, with evidence that holds all three. */
function expectPost(language: LanguageCode, marked: string, once = ""): void {
  const { text, spans } = markedText(marked);
  const wordsOf = (label: string): string => spans.find((span) => span.label === label)?.words ?? "";
  const annotations = extract(text, { language });
  expect(annotations.affiliations.map((found) => inWords(annotations, found))).toEqual([
    `${wordsOf("P")}, ${once}${wordsOf("T")}, ${wordsOf("O")}`,
  ]);
  for (const span of spans) {
    expect(
      annotations.affiliations[0]?.evidence.some((place) => contains(place, span)),
      span.words,
    ).toBe(true);
  }
}

describe("A post is read in French", () => {
  it.each([
    [
      "after the name",
      "« Non », a dit [P:Noor Haddagi], [T:secrétaire générale] de l’[O:Union des dockers de Varenne].",
    ],
    [
      "before the name",
      "Le [T:directeur général] de [O:Navirel], [P:Anselme Kerbrac], a signé. Le directeur général de Navirel est parti.",
    ],
    [
      "before the name, without a comma",
      "La [T:porte-parole] de l’[O:Autorité du détroit] [P:Ines Wexcombe] a répondu.",
    ],
    ["with a loose link", "[P:Samir Oudjane], [T:économiste] à l’[O:université de Varenne], a publié un livre."],
    [
      "with the organization after the name",
      "L’[T:économiste] [P:Samir Oudjane], de l’[O:université de Varenne], a publié un livre.",
    ],
    [
      "from a verb that says what somebody is",
      "[P:Clara Harrowick] est [T:biologiste] à l’[O:Institut d’Orrin] et plonge.",
    ],
    [
      "with a field between post and organization",
      "[P:Maud Estivel], [T:directrice de la recherche] de l’[O:Institut d’Orrin], a refusé.",
    ],
    [
      "of a minister whose ministry the article names",
      "[P:Odile Tresgast], [T:ministre de la Mer], a signé. Le [O:ministère de la Mer] le confirme.",
    ],
  ])("%s", (_claim, marked) => {
    expectPost("fr", marked);
  });

  it("as a former one, whichever way that is printed", () => {
    expectPost("fr", "[P:Jan Orst], ancien [T:directeur] de l’[O:Institut d’Orrin], a démissionné.", "once ");
    expectPost("fr", "L’ex-[T:directrice] de l’[O:Institut d’Orrin], [P:Ada Lund], a démissionné.", "once ");
  });

  it("once where it is printed twice, with both places", () => {
    const text = `Noor Haddagi, secrétaire générale de l’Union des dockers, a parlé.\n\nLa secrétaire générale de l’Union des dockers, Noor Haddagi, est partie.`;
    expect(postsIn("fr", text)).toEqual(["Noor Haddagi, secrétaire générale, Union des dockers"]);
    expect(extract(text, { language: "fr" }).affiliations[0]?.evidence).toHaveLength(2);
  });
});

describe("A post is read in English", () => {
  it.each([
    ["after the name", "“No,” said [P:Ines Wexcombe], a [T:spokeswoman] for the [O:Orrin Strait Authority]."],
    [
      "before the name",
      "The [T:chief executive] of [O:Navirel], [P:Anselme Kerbrac], signed. The chief executive of Navirel left.",
    ],
    [
      "of an organization in the possessive",
      "The [O:Orrin Strait Authority]’s [T:director], [P:Noor Haddagi], signed on Monday.",
    ],
    [
      "of an organization right before the title",
      "[O:Varenne University] [T:economist] [P:Samir Oudjane] has published a book.",
    ],
    [
      "with a loose link",
      "[P:Samir Oudjane], an [T:economist] at the [O:University of Varenne], has published a book.",
    ],
    [
      "with the organization after the name",
      "[T:Marine biologist] [P:Clara Harrowick] of the [O:Orrin Institute] dived again.",
    ],
    [
      "from a verb that says what somebody is",
      "[P:Clara Harrowick] is a [T:marine biologist] at the [O:Orrin Institute] and dives.",
    ],
    [
      "of a minister whose ministry the article names",
      "The [T:minister for the sea], [P:Odile Tresgast], signed. The [O:Ministry of the Sea] confirmed it.",
    ],
  ])("%s", (_claim, marked) => {
    expectPost("en", marked);
  });

  it("of a company that its chief executive shows to be one, wherever it is named", () => {
    const text = `Navirel’s chief executive, Anselme Kerbrac, signed.\n\nNavirel spokesman Jan Orst said so.`;
    expect(postsIn("en", text)).toEqual(["Anselme Kerbrac, chief executive, Navirel", "Jan Orst, spokesman, Navirel"]);
  });

  it("as a former one, whichever way that is printed", () => {
    expectPost("en", "[P:Jan Orst], a former [T:director] of the [O:Orrin Institute], resigned.", "once ");
    expectPost("en", "The [O:Orrin Institute]’s former [T:director], [P:Jan Orst], resigned.", "once ");
    expectPost("en", "The ex-[T:director] of the [O:Orrin Institute], [P:Jan Orst], resigned.", "once ");
  });
});

describe("No post is read", () => {
  const nobody: readonly (readonly [string, LanguageCode, string])[] = [
    [
      "for a possessive that names no organization",
      "fr",
      "Navirel a signé. Selon Anselme Kerbrac, son directeur général, rien ne presse.",
    ],
    [
      "for “the company’s” chief executive",
      "en",
      "Navirel signed. Anselme Kerbrac, the company’s chief executive, was there.",
    ],
    [
      "where name and post stand in two sentences",
      "fr",
      "La directrice de l’Institut d’Orrin a signé. Maud Estivel est contente.",
    ],
    ["for a son of a director", "fr", "Le fils du directeur de l’Institut d’Orrin, Jan Orst, a signé."],
    ["for a director’s lawyer", "en", "The lawyer for the director of the Orrin Institute, Jan Orst, signed."],
    ["for a critic", "en", "Jan Orst, a critic of the Orrin Institute, was not invited."],
    ["for a customer", "fr", "Jan Orst, client de la Banque de Varenne, a porté plainte."],
    ["for a candidate", "en", "Jan Orst, a candidate for the Orrin Strait Authority, smiled."],
    ["for a post still to come", "fr", "Jan Orst, futur directeur de l’Institut d’Orrin, a souri."],
    ["for a post still to come, in English", "en", "Jan Orst, the incoming director of the Orrin Institute, smiled."],
    ["for a denial", "en", "Jan Orst is not the director of the Orrin Institute."],
    [
      "for the past tense, which does not say until when",
      "en",
      "Jan Orst was the director of the Orrin Institute when it burnt.",
    ],
    [
      "for a name and an organization without a post",
      "en",
      "“No,” said Jonas Eldhurst, of the Aldermere Fishermen’s Association.",
    ],
    ["for a place", "fr", "Le maire de Port-Varenne, Baptiste Gourvannec, a ri."],
    ["for a minister whose ministry the article does not name", "fr", "Odile Tresgast, ministre de la Mer, a ri."],
    [
      "for a minister of something else than the ministry named",
      "fr",
      "Odile Tresgast, ministre de la Mer, a ri. Le ministère de la Santé se tait.",
    ],
    ["for an expert on an organization", "en", "Jan Orst, an expert on the Orrin Strait Authority, smiled."],
    [
      "for two people with one title",
      "en",
      "Navirel spokesmen Jan Orst and Ada Lund smiled. The Navirel chief executive left.",
    ],
    [
      "for a title between two names",
      "en",
      "The talks brought together Paul Varin, the director of the Orrin Institute, Anne Dorval and others.",
    ],
    ["for member states", "en", "The council of EU Member States met. “No,” said Ada Lund."],
    ["in a headline that reads on", "en", "ORRIN INSTITUTE CHIEF ADA LUND RESIGNS\n\nThe chief has resigned."],
    ["for an organization’s ship", "en", "Jan Orst, captain of the Orrin Institute’s ship, smiled."],
    [
      "for a politician of a party, who holds his post elsewhere",
      "fr",
      "Le ministre Paul Varin, du Parti du centre, a souri.",
    ],
  ];
  it.each(nobody)("%s", (_claim, language, text) => {
    expect(postsIn(language, text)).toEqual([]);
  });
});

describe("Since when a post is held", () => {
  const since = (language: LanguageCode, text: string): unknown =>
    extract(text, { language }).affiliations.map((found) => found.since);

  it.each<readonly [string, LanguageCode, string, unknown]>([
    ["a year", "fr", "Ada Lund, directrice de l’Institut d’Orrin depuis 2029, a ri.", { kind: "year", year: 2029 }],
    [
      "a month",
      "en",
      "Ada Lund, director of the Orrin Institute since March 2030, laughed.",
      { kind: "date", year: 2030, month: 3, day: null },
    ],
    [
      "a day",
      "fr",
      "Ada Lund, directrice de l’Institut d’Orrin depuis le 3 mars 2030, a ri.",
      { kind: "date", year: 2030, month: 3, day: 3 },
    ],
    [
      "a month without its year",
      "en",
      "Ada Lund, director of the Orrin Institute since March, laughed.",
      { kind: "date", year: null, month: 3, day: null },
    ],
    [
      "nothing, for how long it has lasted",
      "fr",
      "Ada Lund, directrice de l’Institut d’Orrin depuis trois ans, a ri.",
      null,
    ],
    [
      "nothing, for a post that has ended",
      "en",
      "Ada Lund, former director of the Orrin Institute since 2029, laughed.",
      null,
    ],
  ])("is %s", (_claim, language, text, expected) => {
    expect(since(language, text)).toEqual([expected]);
  });
});

it("Finding posts takes time in proportion to the text", () => {
  const line = "Noor Haddagi, secrétaire générale de l’Union des dockers depuis 2029, a parlé.\n";
  const started = performance.now();
  const { affiliations } = extract(line.repeat(5_000), { language: "fr" });
  expect(affiliations).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});
