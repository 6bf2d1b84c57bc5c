import { isPersonId, type AgentId, type OrganizationId, type PersonId, type UnnamedSourceId } from "./ids.js";

/** Who said it. One variant a case: no field is there that does not apply. */
export type Speaker =
  | { readonly kind: "person"; readonly id: PersonId }
  | { readonly kind: "organization"; readonly id: OrganizationId }
  | { readonly kind: "unnamed"; readonly id: UnnamedSourceId }
  | { readonly kind: "unknown" };

/** The agent as a speaker: its id tells which kind it is. */
export const asSpeaker = (id: AgentId): Speaker =>
  isPersonId(id) ? { kind: "person", id } : { kind: "organization", id };

/** A speaker the text allows, with how much speaks for it (0 to 1). */
export interface Candidate {
  readonly speaker: Speaker;
  readonly confidence: number;
}

export const NAMINGS = ["NAMED", "NAMED_ORGANIZATION", "UNNAMED", "UNNAMED_GROUP", "DOCUMENT", "UNATTRIBUTED"] as const;
export type Naming = (typeof NAMINGS)[number];

export const SPEAKER_ROLES = [
  "OFFICIAL",
  "POLITICIAN",
  "SPOKESPERSON",
  "EXPERT",
  "EXECUTIVE",
  "WITNESS",
  "VICTIM",
  "ACTIVIST",
  "CELEBRITY",
  "ATHLETE",
  "JOURNALIST",
  "CITIZEN",
  "OTHER",
  "UNKNOWN",
] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];
