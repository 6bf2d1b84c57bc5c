import type { Language } from "../language.js";
import { FRENCH_CUES } from "./cues.js";
import { FRENCH_GRAMMAR } from "./grammar.js";
import { FRENCH_BYLINES } from "./bylines.js";
import { nameData } from "./nameData.js";
import { FRENCH_POSTS } from "./posts.js";
import { FRENCH_TIMES } from "./times.js";
import { FRENCH_BOILERPLATE, FRENCH_NOT_QUOTES } from "./words.js";

export const FRENCH: Language = {
  code: "fr",
  cues: FRENCH_CUES,
  grammar: FRENCH_GRAMMAR,
  marks: {
    dialogueDash: true,
    commaBeforeCue: false,
    incises: true,
    narrators: new Set(["il", "elle", "ils", "elles"]),
    capitalisedTitles: false,
    inwardGuillemets: false,
    mixedQuote: "fragment",
    fragmentKind: "MIXED",
  },
  notQuotes: FRENCH_NOT_QUOTES,
  boilerplate: FRENCH_BOILERPLATE,
  names: nameData,
  posts: FRENCH_POSTS,
  times: FRENCH_TIMES,
  bylines: FRENCH_BYLINES,
};
