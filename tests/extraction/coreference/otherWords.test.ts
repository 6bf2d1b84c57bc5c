import { describe, expect, it } from "vitest";
import { english, french } from "../names/markedNames.js";
import { readSpeakers } from "./markedSpeakers.js";

describe("a definite phrase right after a sentence about one person", () => {
  it.each([
    [
      "is that sentence's subject",
      french,
      "Anne Dorval n'est pas d'accord. « [Q1:Assez] », a [C1:dit] [S1:la ministre].",
      "Anne Dorval",
    ],
    [
      "is the subject also where the phrase says of what",
      french,
      "Hugo Brémont conteste. « [Q1:Assez] », a [C1:répondu] [S1:le patron de Solvane].",
      "Hugo Brémont",
    ],
    [
      "is the subject also where the group it leads is named",
      english,
      "Anna Corley does not. “[Q1:Enough],” [C1:said] [S1:the fishermen’s leader].",
      "Anna Corley",
    ],
    [
      "is whom the sentence is according to",
      english,
      "According to Anna Corley, nothing moves. [S1:The minister] [C1:called] it “[Q1:a siege]”.",
      "Anna Corley",
    ],
    [
      "stays open where the sentence names two people",
      english,
      "Anna Corley met Luke Marrin. “[Q1:Enough],” [C1:said] [S1:the minister].",
      "unknown",
    ],
    [
      "stays open where the person is no subject",
      english,
      "They waited for Anna Corley. “[Q1:Enough],” [C1:said] [S1:the minister].",
      "unknown",
    ],
    [
      "stays open where the sentence is about something the person owns",
      english,
      "Corley’s boat sank. Anna Corley’s house burned. “[Q1:Enough],” [C1:said] [S1:the minister].",
      "unknown",
    ],
    [
      "stays open across paragraphs",
      english,
      "Anna Corley left.\n“[Q1:Enough],” [C1:said] [S1:the minister].",
      "unknown",
    ],
    [
      "stays open where the person has another office",
      english,
      "Mayor Anna Corley left. “[Q1:Enough],” [C1:said] [S1:the senator].",
      "unknown",
    ],
    [
      "is somebody else where its noun is a woman's and the person a man",
      french,
      "M. Paul Varin part. « [Q1:Assez] », a [C1:dit] [S1:la ministre].",
      "unnamed: la ministre",
    ],
    [
      "is not the subject where the noun says who somebody is to another",
      english,
      "Anna Corley denied it. “[Q1:Enough],” [C1:said] [S1:the prosecutor].",
      "unknown",
    ],
    [
      "is not the subject where the phrase names her",
      english,
      "Anna Corley left. “[Q1:Enough],” [C1:said] [S1:the director of Anna Corley].",
      "unnamed: the director of Anna Corley",
    ],
  ] as const)("%s", (_claim, language, marked, speaker) => {
    expect(readSpeakers(language, marked).speakers).toEqual([speaker]);
  });

  it("points back to the subject as its evidence", () => {
    const reading = readSpeakers(english, "Anna Corley does not. “[Q1:Enough],” [C1:said] [S1:the minister].");
    expect(reading.attributions[0]?.evidence.map(reading.words)).toEqual(["said", "the minister", "Anna Corley"]);
  });
});

describe("an organization's common noun as a speaker", () => {
  it.each([
    [
      "is the only organization of that kind",
      english,
      "The chief executive of Solvane left. “[Q1:Enough],” [C1:said] [S1:the company].",
      "Solvane",
    ],
    [
      "is the only union",
      french,
      "L'Union des marins de Kervoc vote. « [Q1:Assez] », a [C1:dit] [S1:le syndicat].",
      "Union des marins de Kervoc",
    ],
    [
      "is unknown where there are two of that kind",
      english,
      "The boss of Solvane met the boss of Ostrevel. “[Q1:Enough],” [C1:said] [S1:the company].",
      "unknown",
    ],
    [
      "is unknown, and no unnamed person, where there is none",
      english,
      "“[Q1:Enough],” [C1:said] [S1:the company].",
      "unknown",
    ],
    ["is no unnamed person with “a” either", english, "“[Q1:Enough],” [C1:said] [S1:a company].", "unknown"],
    ["is no unnamed person in French", french, "« [Q1:Assez] », a [C1:dit] [S1:une entreprise].", "unknown"],
    [
      "is unknown where the organization is only named later",
      english,
      "“[Q1:Enough],” [C1:said] [S1:the company]. The boss of Solvane left.",
      "unknown",
    ],
  ] as const)("%s", (_claim, language, marked, speaker) => {
    expect(readSpeakers(language, marked).speakers).toEqual([speaker]);
  });

  it.each(["the ship", "the quay", "the report", "the ferry", "the region", "the country", "the book"])(
    "never makes an unnamed source of “%s”",
    (thing) => {
      const reading = readSpeakers(english, `“[Q1:Enough],” [C1:said] [S1:${thing}].`);
      expect(reading.unnamedSources).toEqual([]);
    },
  );

  it("is not the newspaper that the words were told to", () => {
    const marked = "“[Q1:Enough],” [S1:the minister] [C1:told] the Kervoc Tribune.";
    expect(readSpeakers(english, marked).speakers).toEqual(["unnamed: the minister"]);
  });

  it("gives confidences to two decimals", () => {
    const marked = "A senior official left. “[Q1:Enough],” [C1:said] [S1:the official]. “[Q2:No],” [C2:said] [S2:she].";
    for (const { confidence, alternatives } of readSpeakers(english, marked).attributions) {
      for (const value of [confidence, ...alternatives.map((one) => one.confidence)])
        expect(String(value)).toMatch(/^(?:[01]|0\.\d{1,2})$/);
    }
  });
});
