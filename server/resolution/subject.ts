import type { OrganizationKind } from "../domain/agent.js";
import type { Entity } from "../domain/article.js";
import type { KnownAgent, SeenTitle } from "../domain/knownAgent.js";
import { keysOf } from "./candidates.js";
import { completenessOf, partyOf, type Party } from "./party.js";
import { byCodeUnits } from "./words.js";

/** An entity of the article, with what the article says beside its name. */
export interface EntityToResolve {
  readonly entity: Omit<Entity, "agentId">;
  readonly organizationKind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2, only where the text or a gazetteer says so. */
  readonly country: string | null;
  /** Names of the article's other entities; the first 50 count. */
  readonly companions: readonly string[];
  /** Names of the organizations in which the article prints it as holding or having held a post. */
  readonly organizations: readonly string[];
  /** When the article was published; null where it does not say. */
  readonly publishedAt: Date | null;
}

/** One entity, read once: taking names apart costs more than comparing them. */
export interface Member {
  readonly one: EntityToResolve;
  readonly party: Party;
  /** Blocking keys of all its forms. */
  readonly keys: readonly string[];
}

/** One or more entities of the article that are one person or organization, most telling entity first. */
export interface Subject {
  readonly members: readonly Member[];
  readonly founder: Member;
  readonly party: Party;
  readonly keys: readonly string[];
}

const MOST_COMPANIONS = 50;

export function memberOf(one: EntityToResolve): Member {
  return { one, party: partyOfEntities([one]), keys: keysOf(namesOf(one), one.entity.type) };
}

function namesOf({ entity }: EntityToResolve): string[] {
  return [entity.name, ...entity.forms.map(({ form }) => form)];
}

function partyOfEntities(members: readonly EntityToResolve[]): Party {
  const own = new Set(members.map(({ entity }) => entity.name));
  return partyOf({
    type: members[0]?.entity.type ?? "PERSON",
    names: members.flatMap(namesOf),
    formerNames: [],
    titles: members.flatMap(({ entity }) => entity.titles),
    seenTitles: members.flatMap(seenTitlesOf),
    organizations: [...new Set(members.flatMap(({ organizations }) => organizations))],
    companions: (members[0]?.companions ?? []).slice(0, MOST_COMPANIONS).filter((name) => !own.has(name)),
    organizationKind: kindOf(members),
    country: onlyOne(members.map(({ country }) => country)),
    metadata: members.every(({ entity }) => entity.origin === "METADATA"),
  });
}

function seenTitlesOf({ entity, publishedAt }: EntityToResolve): SeenTitle[] {
  if (publishedAt === null) return [];
  return entity.titles.map((title) => ({ title, firstSeen: publishedAt, lastSeen: publishedAt }));
}

export function partyOfKnown({ agent, names, titles, organizations, companions, metadataOnly }: KnownAgent): Party {
  const organization = agent.kind === "organization";
  return partyOf({
    type: organization ? "ORGANIZATION" : "PERSON",
    names: [agent.name, ...names.map(({ name }) => name)],
    formerNames: names.flatMap(({ name, kind }) => (kind === "FORMER" ? [name] : [])),
    titles: titles.map(({ title }) => title),
    seenTitles: titles,
    organizations,
    companions: companions.slice(0, MOST_COMPANIONS),
    organizationKind: organization ? agent.organizationKind : null,
    country: organization ? agent.country : null,
    // Outlets are known by their bylines and mastheads alone and are still what a text means by a shorter name.
    metadata: metadataOnly && !organization,
  });
}

export function subjectOf(of: readonly Member[]): Subject {
  const members = [...of].sort(mostTellingFirst);
  const founder = members[0];
  if (founder === undefined) throw new Error("A subject needs at least one entity; none was given.");
  if (members.length === 1) return { members, founder, party: founder.party, keys: founder.keys };
  const party = partyOfEntities(members.map(({ one }) => one));
  return { members, founder, party, keys: [...new Set(members.flatMap(({ keys }) => keys))] };
}

/** The outlet's entity is an outlet's, whatever else is said. */
function kindOf(members: readonly EntityToResolve[]): OrganizationKind | null {
  const isOutlet = members.some(({ entity }) => entity.type === "ORGANIZATION" && entity.origin === "METADATA");
  return isOutlet ? "MEDIA" : (members.find((one) => one.organizationKind !== null)?.organizationKind ?? null);
}

function onlyOne(countries: readonly (string | null)[]): string | null {
  const given = new Set(countries.filter((country) => country !== null));
  return given.size === 1 ? ([...given][0] ?? null) : null;
}

/**
 * The most complete name; of equals the one in more paragraphs, then the one printed last, as `nameIdentity` prefers;
 * then by id, so that the order of the entities never matters.
 */
function mostTellingFirst(left: Member, right: Member): number {
  return (
    fullness(right.party) - fullness(left.party) ||
    most(right, "paragraphs") - most(left, "paragraphs") ||
    most(right, "lastStart") - most(left, "lastStart") ||
    byCodeUnits(left.one.entity.id, right.one.entity.id)
  );
}

function fullness(party: Party): number {
  const words = party.type === "ORGANIZATION" ? Math.max(0, ...party.names.map((name) => name.words.length)) : 0;
  return completenessOf(party) * 100 + words;
}

function most({ one }: Member, what: "paragraphs" | "lastStart"): number {
  return one.entity.forms.reduce((highest, form) => Math.max(highest, form[what]), 0);
}
