/**
 * What extraction finds in one text: pure values, entities and sources referred to by index, no ids and no database.
 * All spans are UTF-16 code units of the text given, end exclusive.
 */
import type { LanguageCode } from "./language.js";
import type { Channel, Cue, ExclusionReason, QuoteKind } from "./quote.js";
import type { Span } from "./span.js";
import type { SpeakerRole } from "./speaker.js";
import type { StatedTime } from "./statedTime.js";
import type { EntityType } from "./article.js";
import type { OrganizationKind } from "./agent.js";

export interface Annotations {
  readonly language: LanguageCode;
  /** By position. */
  readonly quotes: readonly FoundQuote[];
  /** People and organizations named in the text, each once, with every place (coreference of names inside the article). */
  readonly entities: readonly FoundEntity[];
  readonly unnamedSources: readonly FoundUnnamedSource[];
  /** By position: names of entities and descriptions of unnamed sources, pronouns not included. */
  readonly mentions: readonly FoundMention[];
  /** Who holds which post in which organization; by position, each person, organization and title once. */
  readonly affiliations: readonly FoundAffiliation[];
  /** Whom the byline names, in its order; empty where none was given. */
  readonly authors: readonly FoundAuthor[];
  /** By position. */
  readonly excluded: readonly FoundExclusion[];
  readonly warnings: readonly ExtractionWarning[];
}

/** Who, inside this article. Indexes are into `Annotations.entities` and `.unnamedSources`. */
export type LocalSpeaker =
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "unnamed"; readonly source: number }
  | { readonly kind: "unknown" };

export interface FoundQuote {
  readonly parts: readonly Span[];
  /** The parts' words, joined by one space. */
  readonly text: string;
  readonly kind: QuoteKind;
  readonly cue: Cue | null;
  readonly attribution: FoundAttribution;
  /** When it was said, if the clause that reports it says so. */
  readonly said: StatedTime | null;
  /** Entities named inside the words. */
  readonly about: readonly { readonly entity: number; readonly span: Span; readonly confidence: number }[];
}

export interface FoundAttribution {
  readonly speaker: LocalSpeaker;
  /** The speaker's words beside the quote ("le responsable", "she"), also when `speaker` is unknown; null if none. */
  readonly asPrinted: Span | null;
  /** Title printed there: "ministre des Armées", "spokesman". */
  readonly titleAsPrinted: string | null;
  readonly speaksFor: { readonly entity: number } | null;
  readonly role: SpeakerRole;
  readonly channel: Channel;
  readonly rule: string;
  /** 0 to 1: how sure the speaker given is the right one; 0 where none is given. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly speaker: LocalSpeaker; readonly confidence: number }[];
  /** Spans that show it: cue and speaker, and for a pronoun or "le responsable" the place it points back to. */
  readonly evidence: readonly Span[];
}

export interface FoundEntity {
  readonly type: EntityType;
  /** Fullest form printed. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly organizationKind: OrganizationKind | null;
  /** ISO 3166-1 alpha-2 where a gazetteer says so. */
  readonly country: string | null;
}

export interface FoundUnnamedSource {
  readonly description: Span;
  readonly plural: boolean;
  readonly speaksFor: { readonly entity: number } | null;
  readonly role: SpeakerRole;
  readonly reasonGiven: Span | null;
  readonly coreferences: readonly Span[];
}

export interface FoundMention {
  readonly span: Span;
  readonly text: string;
  readonly type: EntityType | "UNNAMED";
  readonly refersTo: LocalSpeaker;
  readonly confidence: number;
}

/** A person, a post and an organization that the text prints together. Indexes are into `Annotations.entities`. */
export interface FoundAffiliation {
  readonly person: number;
  readonly organization: number;
  /** The post as printed, without its article, "former", or the organization: "secrétaire générale". */
  readonly title: string;
  readonly role: SpeakerRole;
  /** "former", "ex-", "ancien". */
  readonly ended: boolean;
  /** "since March 2030"; null where the text does not say, and for a post that has ended. */
  readonly since: StatedTime | null;
  readonly rule: string;
  readonly confidence: number;
  /** The words from name to organization; for a minister whose ministry stands elsewhere, that place as well. */
  readonly evidence: readonly Span[];
}

/** Somebody the byline names. Not an entity of the text, which may name the same person or not. */
export interface FoundAuthor {
  readonly type: EntityType;
  readonly name: string;
}

export interface FoundExclusion {
  readonly span: Span;
  readonly reason: ExclusionReason;
}

/** Something the reader should know about how the text was read: a mark repaired, a language guessed on little. */
export interface ExtractionWarning {
  readonly code: ExtractionWarningCode;
  readonly message: string;
  readonly span: Span | null;
}

export const EXTRACTION_WARNINGS = ["UNBALANCED_MARK", "LANGUAGE_UNCERTAIN", "NESTING_CUT"] as const;
export type ExtractionWarningCode = (typeof EXTRACTION_WARNINGS)[number];
