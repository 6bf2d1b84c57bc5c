import { describe, expect, it } from "vitest";
import { claims, english, french, namesIn } from "./markedNames.js";

const kinds = (language: typeof french, text: string): unknown[] =>
  namesIn(language, text).entities.map(({ name, organizationKind, country }) => [name, organizationKind, country]);

describe("organizations in French", () => {
  claims(french, [
    ["reads a ministry to the end of its name", "C'est le [O1:ministère des Affaires maritimes] qui décide."],
    ["reads a ministry with two portfolios", "C'est le [O1:ministère de la Santé et des Solidarités] qui décide."],
    [
      "ends a ministry's name before what follows",
      "a déclaré le [O1:ministère des Affaires étrangères] de la réunion.",
    ],
    [
      "reads names that go on in lower case",
      "C'est l'[O1:Organisation de coopération et de développement économiques], dit-on.",
    ],
    ["ends a name before the sentence's own words", "La [O1:Banque de Varenne] la veille, puis rien."],
    [
      "joins an acronym in brackets with the name before it",
      "L'[O1:Union des pêcheurs de Varenne] ([O1:UPV]) proteste. Puis l'[O1:UPV] a voté.",
    ],
    [
      "takes an administration for an organization and not for its head",
      "C'est l'[O1:administration Kervadec] qui a tranché.",
    ],
    ["takes a government for an organization", "Le [O1:gouvernement portugais] a tranché."],
    ["does not take a country for an organization", "Le Portugal a tranché, et les Portugais ont voté."],
    ["does not take measures and taxes for organizations", "Le PIB recule, la TVA monte et le SMIC attend."],
    ["takes an unknown acronym with its article for an organization", "Selon la [O1:FNSV], la grève continue."],
    ["reads a company after its noun, which is no part of its name", "Pour le groupe [O1:Arvale], l'année fut bonne."],
    [
      "keeps a minister's ministry apart from the minister",
      "Pour [P1:Paul Varin], porte-parole du [O1:ministère de la Mer], rien ne presse.",
    ],
    ["does not take a common noun with a capital at the start of a sentence for one", "Agence fermée jusqu'à lundi."],
  ]);

  it("says what kind of organization it is, and of which country, where the words say so", () => {
    expect(
      kinds(french, "Le gouvernement portugais, l'université de Varenne et le syndicat Solidarité maritime se voient."),
    ).toEqual([
      ["gouvernement portugais", "GOVERNMENT", "PT"],
      ["université de Varenne", "ACADEMIC", null],
      ["syndicat Solidarité maritime", "UNION", null],
    ]);
  });
});

describe("organizations in English", () => {
  claims(english, [
    ["reads a ministry opened by its noun", "It was the [O1:Ministry of Fisheries] that refused."],
    ["reads a department closed by its noun", "It was the [O1:Fisheries Department] that refused."],
    ["reads a company to its legal form", "It was [O1:Arvale Motors Inc.] that refused."],
    ["links a company's first word to it", "It was [O1:Arvale Motors] that refused. [O1:Arvale] will appeal."],
    [
      "takes an administration for an organization and not for its head",
      "Aides of the [O1:Corley administration] refused.",
    ],
    ["takes a campaign for an organization and not for its candidate", "Aides of the [O1:Corley campaign] refused."],
    ["does not take a campaign in a state for an organization", "The Ohio campaign was long."],
    ["takes a government for an organization", "The [O1:Portuguese government] refused."],
    ["does not take a country for an organization", "Portugal refused, and the Portuguese voted."],
    ["bridges an and inside a commission's name", "It was the [O1:Harbours and Fisheries Commission] that refused."],
    ["does not take job titles in capitals for organizations", "Our CEO met the CFO and the press."],
    ["takes a first name with a newspaper's noun for a person", "It was [P1:Katie Church] who refused."],
  ]);

  it("says what kind of organization it is, and of which country, where the words say so", () => {
    expect(
      kinds(english, "The Portuguese government, Varenne University and the Reform Party met the Varenne Tribune."),
    ).toEqual([
      ["Portuguese government", "GOVERNMENT", "PT"],
      ["Varenne University", "ACADEMIC", null],
      ["Reform Party", "PARTY", null],
      ["Varenne Tribune", "MEDIA", null],
    ]);
  });
});
