import type { OrganizationKind } from "../domain/agent.js";
import type { EntityType } from "../domain/article.js";
import type { SeenTitle } from "../domain/knownAgent.js";
import { readFormerName } from "./formerName.js";
import { isShortFor, parseOrganizationName, type OrganizationName } from "./organizationName.js";
import { parsePersonName, type PersonName } from "./personName.js";
import { once } from "./words.js";

/** Forms beyond this many per party are not compared; they are fullest first, so what is left out is short. */
const MOST_NAMES = 24;
const MOST_TITLES = 24;

interface PartyBase {
  /** Fullest name as printed, for reasons. */
  readonly name: string;
  readonly titles: readonly string[];
  /** The titles of articles whose time is known. */
  readonly seenTitles: readonly SeenTitle[];
  /** Names of the organizations in which it is printed as holding or having held a post. */
  readonly organizations: readonly string[];
  /** Names of those it is printed with, in small letters, to the names as printed; read on the first call. */
  readonly companions: () => ReadonlyMap<string, string>;
  /** The outlet or byline of an article. */
  readonly metadata: boolean;
}

export interface PersonParty extends PartyBase {
  readonly type: "PERSON";
  /** The most complete names only: "Dorval" says nothing more once "Anne Dorval" is printed. */
  readonly names: readonly PersonName[];
  readonly surnames: ReadonlySet<string>;
  /** Names it is printed as having had before: "Anne Kerjean" of "Anne Dorval, née Kerjean". */
  readonly formerNames: readonly PersonName[];
}

export interface OrganizationParty extends PartyBase {
  readonly type: "ORGANIZATION";
  /** Without forms that another one spells out; acronyms stay. */
  readonly names: readonly OrganizationName[];
  readonly formerNames: readonly OrganizationName[];
  readonly organizationKind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** One side of a comparison: an entity, the joined entities of one article, or a known agent. */
export type Party = PersonParty | OrganizationParty;

export interface PartyFacts {
  readonly type: EntityType;
  /** Every spelling, misspellings of known agents included. */
  readonly names: readonly string[];
  /** Names known to be former ones; a form that says so itself need not be among them. */
  readonly formerNames: readonly string[];
  readonly titles: readonly string[];
  readonly seenTitles: readonly SeenTitle[];
  readonly organizations: readonly string[];
  readonly companions: readonly string[];
  readonly organizationKind: OrganizationKind | null;
  readonly country: string | null;
  readonly metadata: boolean;
}

export function partyOf(facts: PartyFacts): Party {
  const { printed, former } = namesOf(facts);
  const base = {
    seenTitles: facts.seenTitles.slice(0, MOST_TITLES),
    organizations: facts.organizations,
    titles: [...new Set(facts.titles)].slice(0, MOST_TITLES),
    // Most parties never meet another one, so their company need not be read.
    companions: once(() => companionsOf(facts.companions, printed)),
    metadata: facts.metadata,
  };
  if (facts.type === "PERSON") {
    const formerNames = former.map(parsePersonName).filter((name) => name.surname !== "");
    return { ...base, type: facts.type, ...personNames(printed), formerNames };
  }
  return {
    ...base,
    type: facts.type,
    ...organizationNames(printed),
    formerNames: former.map(parseOrganizationName),
    organizationKind: facts.organizationKind,
    country: facts.country,
  };
}

/** Former names stand apart: they lead to somebody, but say nothing of how the name is spelt today. */
function namesOf({ type, names, formerNames }: PartyFacts): { printed: string[]; former: string[] } {
  const printed = new Set<string>();
  const former = new Set(formerNames);
  for (const name of names) {
    const found = readFormerName(type, name);
    printed.add(found?.current ?? name);
    if (found !== null) former.add(found.former);
  }
  for (const name of former) printed.delete(name);
  return { printed: [...printed].slice(0, MOST_NAMES), former: [...former].slice(0, MOST_NAMES) };
}

function personNames(printed: readonly string[]): Pick<PersonParty, "name" | "names" | "surnames"> {
  const parsed = printed.map(parsePersonName).filter((name) => name.surname !== "");
  const most = Math.max(0, ...parsed.map((name) => name.completeness));
  const names = parsed.filter((name) => name.completeness === most);
  const given = new Set(names.flatMap((name) => name.given));
  return {
    name: names[0]?.printed ?? printed[0] ?? "",
    names,
    // "Margaret" alone is not the surname of Margaret Ellwick.
    surnames: new Set(parsed.map((name) => name.surname).filter((surname) => !given.has(surname))),
  };
}

function organizationNames(printed: readonly string[]): Pick<OrganizationParty, "name" | "names"> {
  const parsed = printed.map(parseOrganizationName).filter((name) => name.words.length > 0);
  const names = parsed.filter((name) => !parsed.some((other) => other.acronym === null && isShortFor(name, other)));
  const spelledOut = names.find((name) => name.acronym === null) ?? names[0];
  return { name: spelledOut?.printed ?? printed[0] ?? "", names };
}

/** Companions are preferred names already, so letter case is all there is to ignore; to fold each would cost more. */
function companionsOf(companions: readonly string[], own: readonly string[]): ReadonlyMap<string, string> {
  const byLetters = new Map(companions.map((name) => [companionKey(name), name]));
  for (const name of own) byLetters.delete(companionKey(name));
  byLetters.delete("");
  return byLetters;
}

function companionKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** 0 to 2, see `PersonName.completeness`; 2 for organizations, which have no given name to miss. */
export function completenessOf(party: Party): number {
  return party.type === "ORGANIZATION" ? 2 : (party.names[0]?.completeness ?? 0);
}
