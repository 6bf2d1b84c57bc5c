/** Everybody the archive knows, before a word of it is written: people, organizations, outlets and places. */
import type { OrganizationKind } from "../../server/domain/agent.js";
import type { EntityType } from "../../server/domain/article.js";
import type { ArchiveLanguage } from "./vocabulary.js";
import { Random } from "./random.js";
import { OUTLET_NAMES, SYLLABLES, VOCABULARY, type Title } from "./vocabulary.js";

/** Somebody, by rank: the lower, the more often printed. */
export interface Member {
  readonly type: EntityType;
  /** As printed in full; no two of one type have the same. */
  readonly name: string;
  /** As printed the second time: a surname, or the name again. */
  readonly short: string;
  readonly title: Title | null;
  readonly organizationKind: OrganizationKind | null;
}

export interface Outlet extends Member {
  readonly language: ArchiveLanguage;
  readonly domain: string;
}

export interface Cast {
  readonly people: readonly Member[];
  readonly organizations: readonly Member[];
  readonly outlets: readonly Outlet[];
  readonly places: readonly string[];
}

export interface CastSize {
  readonly people: number;
  readonly organizations: number;
  readonly outlets: number;
  readonly places: number;
}

export function makeCast(seed: string, size: CastSize): Cast {
  const places = distinct(size.places, new Random(seed, "places"), (random) => invent(random, random.integer(1, 2)));
  return {
    places,
    people: makePeople(size.people, new Random(seed, "people")),
    organizations: makeOrganizations(size.organizations, places, new Random(seed, "organizations")),
    outlets: makeOutlets(size.outlets, places, new Random(seed, "outlets")),
  };
}

function makePeople(count: number, random: Random): Member[] {
  const names = distinct(count, random, () => {
    const { given } = VOCABULARY[random.chance(0.55) ? "fr" : "en"];
    return `${random.pick(given)} ${invent(random, random.integer(1, 2))}`;
  });
  return names.map((name) => ({
    type: "PERSON",
    name,
    short: name.slice(name.indexOf(" ") + 1),
    title: random.chance(0.8) ? random.pick(VOCABULARY[random.chance(0.55) ? "fr" : "en"].titles) : null,
    organizationKind: null,
  }));
}

const KINDS: readonly OrganizationKind[] = [
  "GOVERNMENT",
  "COMPANY",
  "NGO",
  "PARTY",
  "UNION",
  "ACADEMIC",
  "INTERNATIONAL",
  "UNKNOWN",
];

function makeOrganizations(count: number, places: readonly string[], random: Random): Member[] {
  const names = distinct(count, random, () => {
    const { organizations, nouns } = VOCABULARY[random.chance(0.55) ? "fr" : "en"];
    return random
      .pick(organizations)
      .replace(/\bP\b/, random.pick(places))
      .replace(/\bN\b/, capitalized(random.pick(nouns)));
  });
  return names.map((name) => ({
    type: "ORGANIZATION",
    name,
    short: name,
    title: null,
    organizationKind: random.pick(KINDS),
  }));
}

function makeOutlets(count: number, places: readonly string[], random: Random): Outlet[] {
  const names = distinct(count, random, () =>
    random.pick(OUTLET_NAMES[random.chance(0.55) ? "fr" : "en"]).replace(/\bP\b/, random.pick(places)),
  );
  return names.map((name, rank) => ({
    type: "ORGANIZATION",
    name,
    short: name,
    title: null,
    organizationKind: "MEDIA",
    language: /^(?:Le|La|L'|Radio)/.test(name) ? "fr" : "en",
    domain: `outlet-${rank}.example`,
  }));
}

/** A word nobody is called by: "Brentackwick". */
export function invent(random: Random, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++) {
    word += random.pick(SYLLABLES.onset) + random.pick(SYLLABLES.nucleus) + random.pick(SYLLABLES.coda);
  }
  return capitalized(word + random.pick(SYLLABLES.ending));
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first `count` different texts that `make` gives. */
function distinct(count: number, random: Random, make: (random: Random) => string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count; tries++) {
    if (tries > 100 * count + 1000) throw new Error(`Only ${found.size} different names could be made of ${count}.`);
    found.add(make(random));
  }
  return [...found];
}
