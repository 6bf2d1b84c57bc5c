import type { Determiner, Pronoun } from "../names.js";

/** "sie" is one woman or many people: its verb would tell, and a name has none. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["er", { kind: "personal", gender: "masculine", plural: false }],
  ["ihm", { kind: "personal", gender: "masculine", plural: false }],
  ["ihn", { kind: "personal", gender: "masculine", plural: false }],
  ["sie", { kind: "personal", gender: "feminine", plural: false }],
  ["dieser", { kind: "personal", gender: "masculine", plural: false }],
  ["diese", { kind: "personal", gender: "feminine", plural: false }],
  ["der", { kind: "relative", gender: null, plural: null }],
  ["die", { kind: "relative", gender: null, plural: null }],
]);

const definite = { kind: "definite", gender: null, plural: null } as const;
const indefinite = { kind: "indefinite", gender: null, plural: false } as const;
const several = { kind: "indefinite", gender: null, plural: true } as const;
const possessive = { kind: "possessive", gender: null, plural: null } as const;

export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...["der", "die", "das", "den", "dem", "des", "dieser", "diese", "dieses", "diesem", "diesen"].map(
    (word) => [word, definite] as const,
  ),
  ...["ein", "eine", "einer", "einem", "einen", "eines"].map((word) => [word, indefinite] as const),
  ...["mehrere", "einige", "viele", "zwei", "drei", "vier", "zahlreiche"].map((word) => [word, several] as const),
  ...["sein", "seine", "seiner", "seinem", "seinen", "ihr", "ihre", "ihrer", "ihrem", "ihren", "unser", "unsere"].map(
    (word) => [word, possessive] as const,
  ),
]);
