import type {
  AgentId,
  ActivityId,
  ArticleId,
  AttributionId,
  DecisionId,
  EntityId,
  MentionId,
  QuoteId,
  UnnamedSourceId,
  UtteranceId,
} from "./ids.js";
import type { LanguageCode } from "./language.js";
import type { PartialDate } from "./partialDate.js";
import type { Span } from "./span.js";
import type { Candidate, Naming, Speaker, SpeakerRole } from "./speaker.js";

export const QUOTE_KINDS = ["DIRECT", "MIXED", "INDIRECT", "PARTIAL", "BLOCK", "HEADLINE"] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Why a stretch of text, in quotation marks or not, is not anybody's words here. */
export const EXCLUSION_REASONS = [
  "BOILERPLATE",
  "AUTHOR_BIO",
  "RELATED_LINKS",
  "SCARE_QUOTES",
  "TITLE_OF_WORK",
  "TERM",
  "HYPOTHETICAL",
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export const CUE_STANCES = [
  "NEUTRAL",
  "CLAIM",
  "DENIAL",
  "AFFIRMATION",
  "QUESTION",
  "ORDER",
  "EMOTION",
  "DECLINED_COMMENT",
] as const;
export type CueStance = (typeof CUE_STANCES)[number];

/** How the words reached the outlet. */
export const CHANNELS = [
  "TO_OUTLET",
  "SPEECH",
  "PRESS_CONFERENCE",
  "STATEMENT",
  "SOCIAL_MEDIA",
  "DOCUMENT",
  "OTHER_MEDIA",
  "COURT",
  "UNKNOWN",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What people have decided of an assertion. Nobody has decided anything of what is MACHINE. */
export const REVIEW_STATES = ["MACHINE", "PROPOSED", "CONFIRMED", "REJECTED", "DISPUTED"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The word that reports: "a déclaré" (lemma "déclarer"), "according to". */
export interface Cue {
  readonly span: Span;
  readonly text: string;
  readonly lemma: string;
  readonly stance: CueStance;
}

/** Words one article puts in someone's mouth, where it does so. One printing; who said it is in the Attribution. */
export interface Quote {
  readonly id: QuoteId;
  readonly articleId: ArticleId;
  readonly version: number;
  /** 0 for the first quote of the article, by position. */
  readonly ordinal: number;
  /** The parts' words, joined by one space. */
  readonly text: string;
  /** Real fragments, in order, without their quotation marks: « a », said X, « b » has two. Never overlapping. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  readonly language: LanguageCode;
  readonly cue: Cue | null;
  /** What was said once, which this prints; shared with whatever other quotes print it. */
  readonly utteranceId: UtteranceId;
  /** What lists sort by: publication, or retrieval where the article gives no date. */
  readonly sortedAt: Date;
  readonly revision: number;
}

/** Links a quote to its speaker, with the proof. A row of its own, so that a decision can replace it. */
export interface Attribution {
  readonly id: AttributionId;
  readonly articleId: ArticleId;
  readonly quoteId: QuoteId;
  readonly version: number;
  readonly speaker: Speaker;
  readonly naming: Naming;
  readonly role: SpeakerRole;
  /** The speaker's words as printed: "le responsable", "Mr. Blinken"; null when nothing is printed. */
  readonly asPrinted: Span | null;
  readonly titleAsPrinted: string | null;
  readonly speaksFor: AgentId | null;
  readonly channel: Channel;
  /** When the words were said, if the clause that reports them says so. Never after the article. */
  readonly saidAt: PartialDate | null;
  /** Name of the rule that fired, as in `extraction/speakers/`. */
  readonly rule: string;
  /** 0 to 1: how sure the speaker given is the right one; 0 where none is given. */
  readonly confidence: number;
  /** Other speakers the text allows, best first. */
  readonly alternatives: readonly Candidate[];
  readonly evidence: readonly Span[];
  readonly derivedBy: ActivityId;
  readonly review: ReviewState;
  /**
   * The unnamed source in whose mouth the article puts the words: the speaker, or through whom they came before somebody
   * found out who the source is. Null for words that the article puts in no such mouth.
   */
  readonly source: UnnamedSourceId | null;
  /** The decision it follows, which survives every new reading; null where nobody has decided. */
  readonly decidedBy: DecisionId | null;
  readonly revision: number;
}

/** Who a quote is about: an agent named inside its words. */
export interface About {
  readonly quoteId: QuoteId;
  readonly agentId: AgentId;
  readonly entityId: EntityId;
  readonly span: Span;
  readonly surface: string;
  readonly confidence: number;
}

/** A place where the article names or describes someone. */
export interface Mention {
  readonly id: MentionId;
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  readonly surface: string;
  readonly refersTo: Speaker;
  readonly confidence: number;
  readonly revision: number;
}

/** A speaker the article does not name. Lives in one article; joined to nothing else except by a human decision. */
export interface UnnamedSource {
  readonly id: UnnamedSourceId;
  readonly articleId: ArticleId;
  readonly version: number;
  /** As first printed: "Un haut responsable du ministère des Affaires étrangères". */
  readonly description: string;
  readonly plural: boolean;
  readonly speaksFor: AgentId | null;
  readonly role: SpeakerRole;
  /** As printed: "on condition of anonymity because …". */
  readonly reasonGiven: string | null;
  /** Every place that means this source, the description first. */
  readonly coreferences: readonly Span[];
  readonly revision: number;
}
