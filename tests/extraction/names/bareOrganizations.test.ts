import { describe, expect, it } from "vitest";
import { claims, english, french, namesIn } from "./markedNames.js";

const kinds = (language: typeof french, text: string): unknown[] =>
  namesIn(language, text)
    .entities.filter(({ type }) => type === "ORGANIZATION")
    .map(({ name, organizationKind }) => [name, organizationKind]);

describe("an organization whose bare name only a post explains, in French", () => {
  claims(french, [
    [
      "is what somebody is the chief executive of, wherever else it stands",
      "Le directeur général de [O1:Solvane], [P1:Hugo Brémont], part. Hier, [O1:Solvane] a signé.",
    ],
    ["is what somebody is the boss of", "Le patron de [O1:Solvane] se tait. Les usines de [O1:Solvane] ferment."],
    ["is what has employees", "Les salariés d'[O1:Ostrevel] ont voté."],
    ["is what somebody founded", "La fondatrice de [O1:Solvane] part."],
    ["is what has a spokesman, where nothing shows a person", "La porte-parole de [O1:Solvane] se tait."],
    [
      "is the same with and without the noun that says what it is",
      "La compagnie [O1:Solvane] recrute. Le patron de [O1:Solvane] se tait.",
    ],
    ["is not the person a spokesman works for", "Mme [P1:Dorval] part. La porte-parole de [P1:Dorval] se tait."],
    ["is not a town", "La directrice de Kervoc se tait. Elle vit à Kervoc."],
    ["is not a department of a company", "La directrice de Recherche se tait."],
  ]);

  it("is a company where its post is one that companies have", () => {
    expect(kinds(french, "Le patron de Solvane se tait.")).toEqual([["Solvane", "COMPANY"]]);
    expect(kinds(french, "La fondatrice de Solvane se tait.")).toEqual([["Solvane", "UNKNOWN"]]);
  });

  it("is a union where the name says of whom, and not an international body", () => {
    expect(kinds(french, "L'Union des marins de Kervoc vote.")).toEqual([["Union des marins de Kervoc", "UNION"]]);
  });
});

describe("an organization whose bare name only a post explains, in English", () => {
  claims(english, [
    [
      "is what somebody is the chief executive of",
      "[P1:Hugo Marrin], the chief executive of [O1:Solvane], left. Then [O1:Solvane] said no.",
    ],
    ["is what owns a chief executive", "It was [O1:Solvane]’s chief executive who left."],
    ["stands before the title too", "Then [O1:Solvane] chief executive [P1:Hugo Marrin] left."],
    ["is what somebody founded", "The founder of [O1:Solvane] left."],
    ["is not the person whose spokesman speaks", "[P1:Anna Corley] left. A spokesman for [P1:Corley] declined."],
    ["is not what a director is in charge of", "The director of Communications left."],
    ["is not half of a longer name", "An employee of Solvane River Park left."],
    ["is not whoever is printed with an honorific", "The founder of [P1:Corley] and Mr [P1:Corley] left."],
  ]);

  it("is whom the executive speaks for", () => {
    const { organizationOfRole, entities } = namesIn(english, "Hugo Marrin, the chief executive of Solvane, left.");
    expect(organizationOfRole.map((entity) => entities[entity]?.name)).toEqual(["Solvane"]);
  });
});

describe("an organization of people", () => {
  claims(english, [
    ["goes on over their possessive", "It was the [O1:Kervoc Weavers’ Union] that refused."],
    ["goes on over an irregular plural", "It was the [O1:Kervoc Fishermen’s Association] that refused."],
    ["may begin with them", "It was the [O1:Teachers' Union] that refused."],
    ["is not begun by one person's possessive", "It was Marrin’s [O1:Society of Arts] that refused."],
  ]);

  it("stands whole in a title", () => {
    const text = "Then Anna Corley, the general secretary of the Kervoc Weavers’ Union, left.";
    expect(namesIn(english, text).entities[0]?.titles).toEqual(["general secretary of the Kervoc Weavers’ Union"]);
  });
});

describe("a single word that may be somebody's name", () => {
  claims(french, [
    [
      "is a person's where it is taken up by a pronoun and speaks",
      "Hier, a déclaré [P1:Varnek]. [P1:Varnek] part. Il rentre.",
    ],
    ["is a person's where it is somewhere for meetings", "[P1:Varnek] est à Kervoc depuis lundi pour des réunions."],
    ["is a person's where it has colleagues", "Hier, [P1:Varnek] et ses collègues ont voté."],
    ["is a person's where it went somewhere", "Hier, [P1:Varnek] s'est ensuite rendu au port."],
    ["stays open where it gave something back", "Hier, Varnek a rendu les clés."],
    ["stays open where it only speaks", "Hier, Varnek a dit non."],
    ["stays open where it is in port", "Varnek est à Kervoc depuis lundi."],
  ]);
  claims(english, [
    ["is a person's where “he” takes it up", "[P1:Varnek] left the room. He was late. Then [P1:Varnek] sat down."],
    ["stays open where “it” takes it up", "Varnek left the harbour. It was late. Then Varnek sank."],
    ["is nothing where its capital is only the sentence's", "Nonsense reigned. He was late."],
  ]);
});
