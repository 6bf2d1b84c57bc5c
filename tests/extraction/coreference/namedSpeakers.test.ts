import { describe, expect, it } from "vitest";
import { english, french } from "../names/markedNames.js";
import { readSpeakers } from "./markedSpeakers.js";

describe("a speaker phrase with a name in it", () => {
  it.each([
    ["is the person named", french, "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval].", "Anne Dorval"],
    [
      "is the person and not the ministry of the title",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:le porte-parole du ministère de la Mer, François R.]",
      "François R.",
    ],
    [
      "is not the person the speaker works for",
      french,
      "Hier, Anne Dorval a gagné. « [Q1:Assez] », a [C1:dit] [S1:la porte-parole de Anne Dorval].",
      "unnamed: la porte-parole de Anne Dorval",
    ],
    [
      "is the organization where nobody is named",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:le ministère de la Mer].",
      "ministère de la Mer",
    ],
    [
      "is the person printed in full elsewhere",
      french,
      "Mme Anne Dorval s'en va. « [Q1:Assez] », a [C1:dit] [S1:Dorval].",
      "Anne Dorval",
    ],
    [
      "is not the owner of the spokesman",
      english,
      "Then Anna Corley won. “[Q1:Enough],” [C1:said] [S1:Anna Corley’s spokesman].",
      "unnamed: Anna Corley’s spokesman",
    ],
    [
      "is not whom the spokesman speaks for",
      english,
      "Then Anna Corley won. “[Q1:Enough],” [C1:said] [S1:a spokesman for Anna Corley].",
      "unnamed: a spokesman for Anna Corley",
    ],
    [
      "is the person whose title it prints",
      english,
      "“[Q1:Enough],” [C1:said] [S1:the fisheries minister, Anna Corley].",
      "Anna Corley",
    ],
    [
      "is nobody for sure where two share the surname",
      english,
      "The brothers Luke Corley and Sam Corley left. “[Q1:Enough],” [C1:said] [S1:Corley].",
      "unknown",
    ],
  ] as const)("%s", (_claim, language, marked, speaker) => {
    expect(readSpeakers(language, marked).speakers).toEqual([speaker]);
  });

  it("keeps both people of a shared surname as alternatives", () => {
    const reading = readSpeakers(
      english,
      "The brothers Luke Corley and Sam Corley left. “[Q1:Enough],” [C1:said] [S1:Corley].",
    );
    expect(reading.attributions[0]?.alternatives.map(({ speaker }) => reading.say(speaker))).toEqual([
      "Luke Corley",
      "Sam Corley",
    ]);
  });

  it("gives title, role and whom the person speaks for as printed beside the name", () => {
    const reading = readSpeakers(
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:le porte-parole du ministère de la Mer, François R.]",
    );
    const [attribution] = reading.attributions;
    expect(attribution).toMatchObject({ titleAsPrinted: "porte-parole du ministère de la Mer", role: "SPOKESPERSON" });
    expect(reading.names.entities[attribution?.speaksFor?.entity ?? -1]?.name).toBe("ministère de la Mer");
  });

  it("names the second of two people who speak together as an alternative", () => {
    const reading = readSpeakers(french, "« [Q1:Assez] », ont [C1:dit] [S1:Anne Dorval et Paul Varin].");
    expect(reading.speakers).toEqual(["Anne Dorval"]);
    expect(reading.attributions[0]?.alternatives.map(({ speaker }) => reading.say(speaker))).toEqual(["Paul Varin"]);
  });

  it("takes a short form for the only organization with that noun", () => {
    const marked = "Le ministère de la Mer se tait. « [Q1:Assez] », a ensuite [C1:dit] [S1:le ministère].";
    expect(readSpeakers(french, marked).speakers).toEqual(["ministère de la Mer"]);
  });

  it("leaves a short form open where two organizations have that noun", () => {
    const marked =
      "Le ministère de la Mer et le ministère de la Santé hésitent. « [Q1:Assez] », a [C1:dit] [S1:le ministère].";
    expect(readSpeakers(french, marked).speakers).toEqual(["unknown"]);
  });

  it("claims no confidence where it gives no speaker, however sure the phrase is", () => {
    const marked =
      "Le ministère de la Mer et le ministère de la Santé hésitent. « [Q1:Assez] », a [C1:dit] [S1:le ministère].";
    expect(readSpeakers(french, marked).attributions[0]?.confidence).toBe(0);
    const named = readSpeakers(french, "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval].");
    expect(named.attributions[0]?.confidence).toBe(1);
  });
});
