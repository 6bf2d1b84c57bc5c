import type { OrganizationKind } from "../domain/agent.js";
import type { Entity } from "../domain/article.js";
import type { KnownAgent } from "../domain/knownAgent.js";
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
}

/** One or more entities of the article that are one person or organization, most telling entity first. */
export interface Subject {
  readonly members: readonly EntityToResolve[];
  readonly founder: EntityToResolve;
  readonly party: Party;
}

const MOST_COMPANIONS = 50;

export function namesOf({ entity }: EntityToResolve): string[] {
  return [entity.name, ...entity.forms.map(({ form }) => form)];
}

export function partyOfEntities(members: readonly EntityToResolve[]): Party {
  const own = new Set(members.map(({ entity }) => entity.name));
  return partyOf({
    type: members[0]?.entity.type ?? "PERSON",
    names: members.flatMap(namesOf),
    titles: members.flatMap(({ entity }) => entity.titles),
    companions: (members[0]?.companions ?? []).slice(0, MOST_COMPANIONS).filter((name) => !own.has(name)),
    organizationKind: kindOf(members),
    country: onlyOne(members.map(({ country }) => country)),
    metadata: members.every(({ entity }) => entity.origin === "METADATA"),
  });
}

export function partyOfKnown({ agent, names, titles, companions }: KnownAgent): Party {
  const organization = agent.kind === "organization";
  return partyOf({
    type: organization ? "ORGANIZATION" : "PERSON",
    names: [agent.name, ...names.map(({ name }) => name)],
    titles,
    companions: companions.slice(0, MOST_COMPANIONS),
    organizationKind: organization ? agent.organizationKind : null,
    country: organization ? agent.country : null,
    metadata: false,
  });
}

export function subjectOf(entities: readonly EntityToResolve[]): Subject {
  const members = [...entities].sort(mostTellingFirst);
  const founder = members[0];
  if (founder === undefined) throw new Error("A subject needs at least one entity; none was given.");
  return { members, founder, party: partyOfEntities(members) };
}

/** The outlet's entity is an outlet's, whatever else is said. */
function kindOf(members: readonly EntityToResolve[]): OrganizationKind | null {
  const isOutlet = members.some(({ entity }) => entity.type === "ORGANIZATION" && entity.origin === "METADATA");
  return isOutlet ? "MEDIA" : (members.find((one) => one.organizationKind !== null)?.organizationKind ?? null);
}

export function onlyOne(countries: readonly (string | null)[]): string | null {
  const given = new Set(countries.filter((country) => country !== null));
  return given.size === 1 ? ([...given][0] ?? null) : null;
}

/**
 * The most complete name; of equals the one in more paragraphs, then the one printed last, as `nameIdentity` prefers;
 * then by id, so that the order of the entities never matters.
 */
function mostTellingFirst(left: EntityToResolve, right: EntityToResolve): number {
  return (
    fullness(right) - fullness(left) ||
    most(right, "paragraphs") - most(left, "paragraphs") ||
    most(right, "lastStart") - most(left, "lastStart") ||
    byCodeUnits(left.entity.id, right.entity.id)
  );
}

function fullness(one: EntityToResolve): number {
  const party = partyOfEntities([{ ...one, companions: [] }]);
  const words = party.type === "ORGANIZATION" ? Math.max(0, ...party.names.map((name) => name.words.length)) : 0;
  return completenessOf(party) * 100 + words;
}

function most(one: EntityToResolve, what: "paragraphs" | "lastStart"): number {
  return one.entity.forms.reduce((highest, form) => Math.max(highest, form[what]), 0);
}
