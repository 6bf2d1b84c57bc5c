import { describe, expect, it } from "vitest";
import { claims, english, french, namesIn } from "./markedNames.js";

describe("people in French", () => {
  claims(french, [
    ["takes a first name and a surname for a person", "Le dossier revient à [P1:Anne Dorval] depuis lundi."],
    ["keeps particles inside a name", "Le juge a entendu [P1:Hélène de la Morvane] et [P2:Piet van der Marn]."],
    [
      "keeps the initial that hides a surname, with its full stop",
      "La police a arrêté [P1:François R.] mardi à Varenne.",
    ],
    ["reads initials before a surname", "Selon [P1:J. K. Morvan], rien ne change."],
    ["keeps hyphens inside first names and surnames", "Ce jour-là, [P1:Jean-Luc Petit-Morel] était absent."],
    ["links a bare surname to the full name", "Hier, [P1:Anne Dorval] a parlé. Puis [P1:Dorval] est partie."],
    [
      "links a surname with an honorific to the full name",
      "Hier, [P1:Anne Dorval] a parlé. Puis Mme [P1:Dorval] est partie.",
    ],
    [
      "links a surname with a title to the full name",
      "Hier, [P1:Anne Dorval] a parlé. La ministre [P1:Dorval] est partie.",
    ],
    [
      "links a name to one printed in full only later",
      "Pour [P1:Dorval], c'est fini. La députée [P1:Anne Dorval] a voté contre.",
    ],
    ["takes a surname with an honorific for a person at first mention", "Le maire a reçu M. [P1:Kervadec] à midi."],
    [
      "keeps the article of a surname inside a sentence",
      "La maire a vu [P1:Yann Le Quellec]. Pour [P1:Le Quellec], tout va bien.",
    ],
    ["does not take the word that opens a sentence for a name", "Hier soir, tout allait bien. Demain aussi."],
    [
      "does not take a word for a name that stands in lower case elsewhere",
      "Chantiers fermés, disait-on. Les chantiers rouvrent.",
    ],
    ["does not take countries or cities for people", "La France et le Portugal négocient à Lisbonne avec Athènes."],
    ["does not take months and weekdays for people", "Le procès s'ouvre un Lundi de Septembre."],
    ["does not take nationalities for people", "Les Français et les Espagnols ont voté."],
    ["keeps two spellings apart", "La maire a rencontré [P1:Blavier] hier. Le préfet a rencontré [P2:Blaviet] lundi."],
    ["knows whom people meet for a person", "Le préfet a rencontré [P1:Kervadec] mardi."],
    [
      "takes whoever is named beside a person for a person",
      "Le préfet a rencontré [P1:Kervadec] et [P2:Morzin] mardi.",
    ],
  ]);

  it("gives the title with its extent and without its article", () => {
    const text = "Selon la ministre de la Santé, Anne Dorval, rien ne presse.";
    const names = namesIn(french, text);
    const [person] = names.mentions.filter((mention) => mention.type === "PERSON");
    expect(person?.titles).toEqual(["ministre de la Santé"]);
    expect(text.slice(person?.titleSpan?.start, person?.titleSpan?.end)).toBe("la ministre de la Santé");
  });

  it("reads a title printed after the name", () => {
    const names = namesIn(french, "Pour Paul Varin, directeur du port de Varenne, rien ne presse.");
    expect(names.entities[0]?.titles).toEqual(["directeur du port de Varenne"]);
  });

  it("takes the gender from a title and never from a first name", () => {
    const names = namesIn(french, "Anne Dorval a vu M. Kervadec et la sénatrice Dominique Morzin.");
    expect(names.entities.map(({ name }, i) => [name, names.genders[i]])).toEqual([
      ["Anne Dorval", null],
      ["Kervadec", "masculine"],
      ["Dominique Morzin", "feminine"],
    ]);
  });

  it("names a person by the fullest form, wherever it stands", () => {
    const names = namesIn(french, "Pour Dorval, c'est fini. La députée Anne Dorval a voté contre.");
    expect(names.entities[0]?.name).toBe("Anne Dorval");
  });
});

describe("people in English", () => {
  claims(english, [
    ["takes a first name and a surname for a person", "The file went to [P1:Anna Corley] on Monday."],
    [
      "keeps a middle initial, and links the name without it",
      "Then [P1:Anna M. Corley] left. [P1:Anna Corley] will return.",
    ],
    ["links a possessive surname, without its ending", "Then [P1:Anna Corley] left. [P1:Corley]’s lawyer stayed."],
    ["reads O' names", "The court heard [P1:Brian O’Marrin] on Monday, and [P1:O’Marrin] wept."],
    ["leaves a title out of the name", "It was President [P1:Anna Corley] who refused."],
    ["leaves a title of several words out of the name", "It was Secretary of State [P1:Anna Corley] who refused."],
    ["leaves a party adjective out of the name", "The bill of Republican [P1:Anna Corley] failed."],
    ["takes a surname that is also a title for a surname", "The bill of [P1:Stephen King] failed."],
    ["links a first name alone to the only one who has it", "Then [P1:Anna Corley] left. [P1:Anna] never came back."],
    ["does not take cities for people", "The talks in London moved to Paris and Austin."],
    ["does not take the state in a title for a surname", "The Secretary of State refused."],
    ["does not make names of a headline's words", "Mayor Refuses To Discuss Harbour Plans Before Winter Vote"],
    [
      "finds in a headline whom the text names",
      "Harbour Plans Divide Council As [P1:Corley] Walks Out\nMayor [P1:Anna Corley] left at noon.",
    ],
    [
      "gives a shared surname to the one who had it alone first",
      "The mayor, [P1:Anna Corley], resigned. [P1:Corley] wept. Her brother [P2:Luke Corley] was silent.\nThe next day [P1:Corley] left town.",
    ],
    [
      "leaves a shared surname open where neither had it first",
      "The brothers [P1:Luke Corley] and [P2:Sam Corley] resigned. Corley wept.",
    ],
    [
      "lets an honorific tell two of one surname apart",
      "Mr. [P1:Luke Corley] and Mrs. [P2:Anna Corley] came. Then Mrs. [P2:Corley] left, and Mr. [P1:Corley] stayed.",
    ],
    [
      "does not take whoever has a title and a surname for a namesake printed later",
      "Then President [P1:Marrin] spoke. His son [P2:Luke Marrin] was silent.",
    ],
    ["does not take a second title for a name", "Then Lt. Gov. [P1:Anna Corley] spoke."],
    ["reads a surname that is also a title after an honorific", "Then Mr. [P1:King] spoke."],
    ["reads a surname that is also a trade, in a text about its bearer", "Then [P1:Anna Baker] left. [P1:Baker] wept."],
    [
      "does not take Americans, Democrats or Muslims for people",
      "The Americans, the Democrats and many Muslims voted.",
    ],
  ]);
});
