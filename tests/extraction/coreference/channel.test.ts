import { describe, expect, it } from "vitest";
import { english, french } from "../names/markedNames.js";
import { readSpeakers } from "./markedSpeakers.js";

describe("how the words reached the outlet", () => {
  it.each([
    [
      "is a statement where one is named",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval] dans un communiqué.",
      "STATEMENT",
    ],
    ["is social media after “tweeted”", english, "“[Q1:Enough],” [S1:Anna Corley] [C1:tweeted].", "SOCIAL_MEDIA"],
    [
      "is a press conference",
      french,
      "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval] lors d'une conférence de presse.",
      "PRESS_CONFERENCE",
    ],
    ["is a court", english, "“[Q1:Enough],” [S1:Anna Corley] [C1:told] the court.", "COURT"],
    [
      "is another outlet where it was told to one",
      english,
      "“[Q1:Enough],” [S1:Anna Corley] [C1:told] the Varenne Tribune.",
      "OTHER_MEDIA",
    ],
    [
      "is not read from inside the quote",
      english,
      "“[Q1:I saw the press conference],” [S1:Anna Corley] [C1:said].",
      "UNKNOWN",
    ],
    [
      "is not read from another sentence",
      english,
      "There was a speech. “[Q1:Enough],” [S1:Anna Corley] [C1:said].",
      "UNKNOWN",
    ],
    ["is unknown where nothing tells", french, "« [Q1:Assez] », a [C1:dit] [S1:Anne Dorval].", "UNKNOWN"],
  ] as const)("%s", (_claim, language, marked, channel) => {
    expect(readSpeakers(language, marked).attributions[0]?.channel).toBe(channel);
  });
});
