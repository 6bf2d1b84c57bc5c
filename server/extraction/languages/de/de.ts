import type { Language } from "../language.js";
import { GERMAN_BYLINES } from "./bylines.js";
import { GERMAN_CUES } from "./cues.js";
import { GERMAN_GRAMMAR } from "./grammar.js";
import { nameData } from "./nameData.js";
import { GERMAN_POSTS } from "./posts.js";
import { GERMAN_TIMES } from "./times.js";
import { GERMAN_BOILERPLATE, GERMAN_NOT_QUOTES } from "./words.js";

export const GERMAN: Language = {
  code: "de",
  cues: GERMAN_CUES,
  grammar: GERMAN_GRAMMAR,
  marks: {
    dialogueDash: false,
    commaBeforeCue: true,
    incises: false,
    narrators: new Set(),
    capitalisedTitles: false,
    mixedQuote: "fragment",
    fragmentKind: "DIRECT",
    inwardGuillemets: true,
  },
  notQuotes: GERMAN_NOT_QUOTES,
  boilerplate: GERMAN_BOILERPLATE,
  names: nameData,
  posts: GERMAN_POSTS,
  times: GERMAN_TIMES,
  bylines: GERMAN_BYLINES,
};
