import type { OrganizationKind } from "../../domain/agent.js";
import type { Span } from "../../domain/span.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import type { Gender } from "../languages/names.js";
import type { Token } from "./tokens.js";

/** A run of tokens: indexes into the token list, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** "ministère de la Santé", "Varenne University", "OCDE", "Biden administration". */
export interface OrganizationPhrase extends Phrase {
  /** Where the name begins: after a noun that only says what it is, as in (compagnie) "Arvale". */
  readonly nameFrom: number;
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The noun that says what it is, lower case; null for an acronym or a name known by heart. */
  readonly head: string | null;
}

/** "Un haut responsable du ministère de la Santé", "the minister", "two officials". */
export interface RolePhrase extends Phrase {
  /** Token of the noun. */
  readonly noun: number;
  /** Where determiner and modifiers end and the title proper begins. */
  readonly titleFrom: number;
  /** Where its own words begin; before them may stand names: (Vermont, Corley's) "former aide". */
  readonly ownFrom: number;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly lemma: string;
  readonly role: SpeakerRole;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly weak: boolean;
  /** Index into the organization phrases, of one named in the complement. */
  readonly organization: number | null;
}

/** A stretch of capitalised words that may be somebody's name. */
export interface NameRun extends Phrase {
  /** Its words, folded, without full stops. */
  readonly words: readonly string[];
  /** Honorific token before it, or -1. */
  readonly honorific: number;
  /** Stands in a line where nearly every word has a capital. */
  readonly headline: boolean;
}

/** Characters from the first token of a phrase to the last. */
export function spanOf(tokens: readonly Token[], phrase: Phrase): Span {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`No tokens ${phrase.from} to ${phrase.to}.`);
  return { start: first.start, end: last.end };
}
