import { describe, expect, it } from "vitest";
import { english, french } from "../names/markedNames.js";
import { readSpeakers } from "./markedSpeakers.js";

describe("a pronoun that speaks", () => {
  it.each([
    [
      "is the only person of its sentence",
      english,
      "When Anna Corley left, “[Q1:Enough],” [S1:she] [C1:said].",
      ["Anna Corley"],
    ],
    [
      "is the only person of the sentence before",
      english,
      "Then Anna Corley left. “[Q1:Enough],” [S1:she] [C1:said].",
      ["Anna Corley"],
    ],
    [
      "is not a man where it is a woman's",
      english,
      "Then Mr. Luke Marrin met Mrs. Anna Corley. “[Q1:Enough],” [S1:she] [C1:said].",
      ["Anna Corley"],
    ],
    [
      "stays open between two who agree",
      english,
      "Then Luke Marrin met Anna Corley. “[Q1:Enough],” [S1:she] [C1:said].",
      ["unknown"],
    ],
    [
      "is who spoke just before",
      english,
      "“[Q1:Enough],” [C1:said] [S1:Anna Corley]. “[Q2:No],” [S2:she] [C2:added].",
      ["Anna Corley", "Anna Corley"],
    ],
    [
      "is not who is only spoken about in a quote",
      english,
      "“[Q1:Luke Marrin lied],” [C1:said] [S1:Anna Corley]. “[Q2:No],” [S2:she] [C2:added].",
      ["Anna Corley", "Anna Corley"],
    ],
    [
      "is the unnamed source that spoke before",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:un responsable]. « [Q2:Non] », a-t-[S2:il] [C2:ajouté].",
      ["unnamed: un responsable", "unnamed: un responsable"],
    ],
    [
      "is not an unnamed man where it is a woman's",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:un responsable]. « [Q2:Non] », a-t-[S2:elle] [C2:ajouté].",
      ["unnamed: un responsable", "unknown"],
    ],
    [
      "is not one person in the plural",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval]. « [Q2:Non] », ont-[S2:ils] [C2:ajouté].",
      ["Anne Dorval", "unknown"],
    ],
    ["is unknown where nobody was named", french, "« [Q1:Assez] », a-t-[S1:elle] [C1:dit].", ["unknown"]],
    ["is never found in “I” or “on”", french, "Anne Dorval part. « [Q1:Assez] », [C1:dit]-[S1:on].", ["unknown"]],
    [
      "does not point back over many paragraphs",
      english,
      "Then Anna Corley left.\nOne.\nTwo.\nThree.\nFour.\nFive.\n“[Q1:Enough],” [S1:she] [C1:said].",
      ["unknown"],
    ],
  ] as const)("%s", (_claim, language, marked, speakers) => {
    expect(readSpeakers(language, marked).speakers).toEqual(speakers);
  });

  it("teaches the gender for the next one", () => {
    const marked =
      "Then Anna Corley left. “[Q1:Enough],” [S1:she] [C1:said].\nLater Luke Marrin met Corley. “[Q2:No],” [S2:he] [C2:said].";
    expect(readSpeakers(english, marked).speakers).toEqual(["Anna Corley", "Luke Marrin"]);
  });

  it("is shown with the place it points back to", () => {
    const reading = readSpeakers(english, "Then Anna Corley left. “[Q1:Enough],” [S1:she] [C1:said].");
    expect(reading.attributions[0]?.evidence.map(reading.words)).toEqual(["said", "she", "Anna Corley"]);
  });

  it("ranks those it may mean when it stays open", () => {
    const reading = readSpeakers(english, "Then Luke Marrin met Anna Corley. “[Q1:Enough],” [S1:she] [C1:said].");
    expect(reading.attributions[0]?.alternatives.map(({ speaker }) => reading.say(speaker))).toEqual([
      "Luke Marrin",
      "Anna Corley",
    ]);
  });
});

describe("a quote without a speaker phrase", () => {
  it("goes on from the quote before it", () => {
    expect(readSpeakers(english, "“[Q1:Enough],” [C1:said] [S1:Anna Corley]. “[Q2:Go.]”").speakers).toEqual([
      "Anna Corley",
      "Anna Corley",
    ]);
  });

  it("is unknown where nothing is printed before it", () => {
    expect(readSpeakers(english, "“[Q1:Go.]”").speakers).toEqual(["unknown"]);
  });
});
