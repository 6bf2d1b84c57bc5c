import { describe, expect, it } from "vitest";
import { english, french } from "../names/markedNames.js";
import { readSpeakers } from "./markedSpeakers.js";

const OFFICIAL = "Un haut responsable du ministère de la Mer";

describe("a speaker described and not named", () => {
  it("is described by the fullest phrase, also where that stands before the first quote", () => {
    const marked = `${OFFICIAL} salue l'accord.\n« [Q1:Assez] », a [C1:déclaré] [S1:le responsable].`;
    const reading = readSpeakers(french, marked);
    expect(reading.speakers).toEqual([`unnamed: ${OFFICIAL}`]);
    expect(reading.unnamedSources[0]?.coreferences.map(reading.words)).toEqual([OFFICIAL, "le responsable"]);
  });

  it("speaks for the organization of its description", () => {
    const marked = `${OFFICIAL} salue l'accord.\n« [Q1:Assez] », a [C1:déclaré] [S1:le responsable].`;
    const reading = readSpeakers(french, marked);
    expect(reading.unnamedSources).toHaveLength(1);
    expect(reading.unnamedSources[0]).toMatchObject({ plural: false, role: "OFFICIAL" });
    expect(reading.names.entities[reading.unnamedSources[0]?.speaksFor?.entity ?? -1]?.name).toBe(
      "ministère de la Mer",
    );
  });

  it("is another source in the plural", () => {
    const marked = `« [Q1:Assez] », a [C1:dit] [S1:${OFFICIAL}]. « [Q2:Oui] », ont [C2:dit] [S2:les responsables].`;
    const reading = readSpeakers(french, marked);
    expect(reading.speakers).toEqual([`unnamed: ${OFFICIAL}`, "unnamed: les responsables"]);
    expect(reading.unnamedSources[1]?.plural).toBe(true);
  });

  it("stays open where two could be meant, with both as alternatives", () => {
    const marked =
      "Un responsable de Varenne part. Un responsable de Morzin reste. « [Q1:Assez] », a [C1:dit] [S1:le responsable].";
    const reading = readSpeakers(french, marked);
    expect(reading.speakers).toEqual(["unknown"]);
    expect(reading.attributions[0]?.alternatives.map(({ speaker }) => reading.say(speaker))).toEqual([
      "unnamed: Un responsable de Varenne",
      "unnamed: Un responsable de Morzin",
    ]);
  });

  it.each([
    [
      "is the only person with that title",
      french,
      "La ministre de la Mer, Anne Dorval, part. « [Q1:Assez] », a [C1:dit] [S1:la ministre].",
      "Anne Dorval",
    ],
    [
      "is not a man where the title is a woman's",
      french,
      "Le député Paul Varin part. « [Q1:Assez] », a [C1:dit] [S1:la députée].",
      "unnamed: la députée",
    ],
    [
      "is not a minister of something else",
      french,
      "La ministre de la Mer, Anne Dorval, part. « [Q1:Assez] », a [C1:dit] [S1:la ministre de la Santé].",
      "unnamed: la ministre de la Santé",
    ],
    [
      "is unknown where two people have the title",
      english,
      "The minister Anna Corley met the minister Luke Marrin. “[Q1:Enough],” [C1:said] [S1:the minister].",
      "unknown",
    ],
    [
      "is the only person with that title in English",
      english,
      "The mayor, Anna Corley, left. “[Q1:Enough],” [C1:said] [S1:the mayor].",
      "Anna Corley",
    ],
    [
      "is new where a phrase says “a”",
      english,
      "The spokesman Luke Marrin left. “[Q1:Enough],” [C1:said] [S1:a spokesman].",
      "unnamed: a spokesman",
    ],
    ["is a group without an article", english, "“[Q1:Enough],” [C1:said] [S1:officials].", "unnamed: officials"],
    ["is nobody where a document speaks", english, "“[Q1:Enough],” [C1:said] [S1:the report].", "unknown"],
    [
      "is described also by a noun that is no role",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:la cadette].",
      "unnamed: la cadette",
    ],
  ] as const)("%s", (_claim, language, marked, speaker) => {
    expect(readSpeakers(language, marked).speakers).toEqual([speaker]);
  });

  it("is left open where it may be other words for somebody named before", () => {
    const marked = "Anna Corley met Luke Marrin. “[Q1:Enough],” [C1:said] [S1:the Varenne senator].";
    const reading = readSpeakers(english, marked);
    expect(reading.speakers).toEqual(["unknown"]);
    expect(reading.attributions[0]?.alternatives.map(({ speaker }) => reading.say(speaker))).toEqual([
      "Luke Marrin",
      "Anna Corley",
    ]);
  });

  it("is unnamed where the phrase says by itself of what, though people were named before", () => {
    const marked = "They left Anna Corley. “[Q1:Enough],” [C1:said] [S1:the director of the port].";
    expect(readSpeakers(english, marked).speakers).toEqual(["unnamed: the director of the port"]);
  });

  it("takes in the names that stand before its noun", () => {
    const marked = "“[Q1:Enough],” [C1:said] [S1:a Fisheries Department official].";
    const reading = readSpeakers(english, marked);
    expect(reading.speakers).toEqual(["unnamed: a Fisheries Department official"]);
    expect(reading.names.entities[reading.unnamedSources[0]?.speaksFor?.entity ?? -1]?.name).toBe(
      "Fisheries Department",
    );
  });

  it("is nobody where the role noun only describes another thing", () => {
    const marked = "“[Q1:Enough],” [C1:said] [S1:a report for ministers].";
    expect(readSpeakers(english, marked).speakers).toEqual(["unknown"]);
  });

  it("is one source for the same group named twice", () => {
    const marked = "“[Q1:Enough],” [C1:said] [S1:officials]. “[Q2:No],” [C2:said] [S2:officials].";
    expect(readSpeakers(english, marked).unnamedSources).toHaveLength(1);
  });

  it("keeps the reason for hiding the name as printed, and only on that source", () => {
    const marked =
      "“[Q1:Enough],” [C1:said] [S1:a senior official] on condition of anonymity because she was not allowed to speak. “[Q2:No],” [C2:said] [S2:a farmer].";
    const reading = readSpeakers(english, marked);
    expect(reading.unnamedSources.map((source) => reading.words(source.reasonGiven))).toEqual([
      "on condition of anonymity because she was not allowed to speak",
      null,
    ]);
  });

  it("keeps the reason in French too", () => {
    const reading = readSpeakers(
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:un proche du dossier] sous couvert d'anonymat.",
    );
    expect(reading.words(reading.unnamedSources[0]?.reasonGiven ?? null)).toBe("sous couvert d'anonymat");
  });

  it("is mentioned by its descriptions, and by no role that never speaks", () => {
    const marked = `${OFFICIAL} reçoit un agriculteur.\n« [Q1:Assez] », a [C1:déclaré] [S1:le responsable].`;
    const unnamed = readSpeakers(french, marked).mentions.filter((mention) => mention.type === "UNNAMED");
    expect(unnamed.map((mention) => mention.text)).toEqual([OFFICIAL, "le responsable"]);
  });
});
