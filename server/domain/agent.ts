import type { LanguageCode } from "./language.js";
import type { AgentId, EntityId, OrganizationId, PersonId } from "./ids.js";

export const ORGANIZATION_KINDS = [
  "GOVERNMENT",
  "COMPANY",
  "NGO",
  "MEDIA",
  "PARTY",
  "UNION",
  "ACADEMIC",
  "INTERNATIONAL",
  "ALLIANCE",
  "RELIGIOUS",
  "OTHER",
  "UNKNOWN",
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

interface Identity {
  /** The preferred name; the others are rows of AgentName. */
  readonly name: string;
  readonly founder: EntityId;
  readonly revision: number;
}

/** One person, every spelling. */
export interface Person extends Identity {
  readonly kind: "person";
  readonly id: PersonId;
}

export interface Organization extends Identity {
  readonly kind: "organization";
  readonly id: OrganizationId;
  readonly organizationKind: OrganizationKind;
  /** ISO 3166-1 alpha-2, only where the text or a gazetteer says so. */
  readonly country: string | null;
}

/** An identity that spans articles and may be merged or split. Never an unnamed source. */
export type Agent = Person | Organization;

export const NAME_KINDS = [
  "PREFERRED",
  "VARIANT",
  "TRANSLITERATION",
  "MISSPELLING",
  "NICKNAME",
  "FORMER",
  "ACRONYM",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One spelling of an agent's name. */
export interface AgentName {
  readonly agentId: AgentId;
  readonly name: string;
  readonly kind: NameKind;
  /** Why it has this kind, in a sentence a person can check. */
  readonly reason: string;
  readonly language: LanguageCode | null;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly occurrences: number;
  /** In how many articles. */
  readonly articles: number;
}
