import type { ActivityId, AgentId, ArticleId, DecisionId, EntityId, OrganizationId } from "./ids.js";
import type { LanguageCode } from "./language.js";
import type { ExclusionReason } from "./quote.js";
import type { Span } from "./span.js";

/** What ingestion makes of bytes, whatever door they came through. Nothing has been read into the text yet. */
export interface ArticleDraft {
  /** As given; canonicalised by the pipeline. Null for a text without an address. */
  readonly url: string | null;
  readonly headline: string;
  /** Outlet's name as printed, for instance "Le Courrier de Varenne". */
  readonly outlet: string | null;
  /** Author line as printed, for instance "Par Jeanne Morvan". */
  readonly byline: string | null;
  readonly publishedAt: Date | null;
  /** Declared by whoever gave the text; null lets extraction find out. */
  readonly language: LanguageCode | null;
  /** What it says it is about: words, or codes such as "medtop:11000000". Null where nothing is said. */
  readonly topics: readonly string[] | null;
  /** NFC, line ends \n, no byte order mark, no NUL. */
  readonly text: string;
}

/** ninjs `pubStatus` plus the two states readers ask about. */
export const ARTICLE_STATUSES = ["USABLE", "CORRECTED", "WITHHELD", "CANCELED", "RETRACTED"] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Whether lists show it, and what is printed in it. */
export const isListed = (status: ArticleStatus): boolean => status === "USABLE" || status === "CORRECTED";

export interface Article {
  readonly id: ArticleId;
  /** Canonical URL, or `ni:///sha-256;…` (RFC 6920) made of the first text's hash when it has none. */
  readonly url: string;
  readonly headline: string;
  readonly language: LanguageCode;
  readonly publisherId: OrganizationId | null;
  readonly byline: string | null;
  readonly publishedAt: Date | null;
  readonly retrievedAt: Date;
  readonly status: ArticleStatus;
  readonly statusReason: string | null;
  /** The current version's number, from 1. */
  readonly version: number;
  readonly textSha256: string;
  /** Length of the current text in UTF-16 code units (the text itself is loaded on demand). */
  readonly textLength: number;
  /** Of wire copy: the article it reprints; null for an article of its own. */
  readonly reprintOf: Reprint | null;
  readonly revision: number;
}

/** How an article goes back to another one that was published before it. */
export interface Reprint {
  /** The earliest published of the articles that print this text. */
  readonly articleId: ArticleId;
  /** 0 to 1: how much of the shorter text stands in the other one. */
  readonly similarity: number;
}

export interface ArticleVersion {
  readonly articleId: ArticleId;
  readonly number: number;
  readonly seenAt: Date;
  readonly text: string;
  readonly textSha256: string;
}

/** A stretch the extractor set aside, with its reason: never a quote, never lost. */
export interface ExcludedSpan {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  readonly reason: ExclusionReason;
  /** The decision that took it for no quote; null where a machine set it aside. */
  readonly decidedBy: DecisionId | null;
}

/** PROV-O Activity: one run of one tool over one version of an article. */
export interface Activity {
  readonly id: ActivityId;
  readonly articleId: ArticleId;
  readonly version: number;
  readonly tool: string;
  readonly toolVersion: string;
  readonly startedAt: Date;
}

/** Whatever the article says is one person or one organization, before it is matched with other articles. */
export interface Entity {
  readonly id: EntityId;
  readonly articleId: ArticleId;
  readonly type: EntityType;
  /** Fullest form printed in the article. */
  readonly name: string;
  /** Every form printed, fullest first. */
  readonly forms: readonly PrintedForm[];
  /** Titles and roles printed beside the name: "ministre des Armées", "Dr". */
  readonly titles: readonly string[];
  /** METADATA: the outlet or byline, not a mention in the text. */
  readonly origin: "TEXT" | "METADATA";
  /** The identity it was resolved to. */
  readonly agentId: AgentId;
}

/** One spelling of an entity's name inside its article. */
export interface PrintedForm {
  readonly form: string;
  readonly occurrences: number;
  /** In how many paragraphs: repeating a slip in one paragraph is weaker evidence than making it in three. */
  readonly paragraphs: number;
  /** Start of the last place it is printed, in UTF-16 code units. */
  readonly lastStart: number;
}

export const ENTITY_TYPES = ["PERSON", "ORGANIZATION"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
