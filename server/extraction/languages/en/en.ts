import type { Language } from "../language.js";
import { ENGLISH_CUES } from "./cues.js";
import { ENGLISH_GRAMMAR } from "./grammar.js";
import { ENGLISH_BYLINES } from "./bylines.js";
import { nameData } from "./nameData.js";
import { ENGLISH_POSTS } from "./posts.js";
import { ENGLISH_TIMES } from "./times.js";
import { ENGLISH_BOILERPLATE, ENGLISH_NOT_QUOTES } from "./words.js";

export const ENGLISH: Language = {
  code: "en",
  cues: ENGLISH_CUES,
  grammar: ENGLISH_GRAMMAR,
  marks: {
    dialogueDash: false,
    commaBeforeCue: false,
    incises: false,
    narrators: new Set(),
    capitalisedTitles: true,
    mixedQuote: "clause",
    fragmentKind: "MIXED",
    inwardGuillemets: false,
  },
  notQuotes: ENGLISH_NOT_QUOTES,
  boilerplate: ENGLISH_BOILERPLATE,
  names: nameData,
  posts: ENGLISH_POSTS,
  times: ENGLISH_TIMES,
  bylines: ENGLISH_BYLINES,
};
