/** Facts that users and imports declare, with their sources. Nothing here is ever inferred. */
import type { AgentId, OrganizationId, QuoteId, TopicId } from "./ids.js";
import type { LanguageCode } from "./language.js";

/** The catalogue that other subgraphs know people and organizations by. */
export const WIKIDATA = "wikidata";

/** An agent's id in another catalogue. One id means one agent. */
export interface ExternalId {
  readonly agentId: AgentId;
  /** The catalogue's name in lower case: "wikidata", "viaf". */
  readonly scheme: string;
  readonly value: string;
  /** Where the catalogue shows it. */
  readonly url: string | null;
  /** Where it is said that the two are the same. */
  readonly source: string | null;
  readonly declaredAt: Date;
}

export const FACT_NAMES = ["gender", "country"] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A fact about an agent, as a source says it. */
export interface DeclaredFact {
  readonly agentId: AgentId;
  readonly fact: FactName;
  readonly value: string;
  /** URL of who says so. */
  readonly source: string;
  readonly declaredAt: Date;
}

/** What an article says it is about. */
export interface Topic {
  readonly id: TopicId;
  /** "keyword" for words, or the name of the catalogue whose code it is: "medtop". */
  readonly scheme: string;
  /** How it is written, first the way that was declared first. Never empty. */
  readonly labels: readonly { readonly language: LanguageCode; readonly label: string }[];
}

/** What a fact-checker found about the words of a quote. */
export interface FactCheck {
  readonly quoteId: QuoteId;
  readonly url: string;
  readonly publisherId: OrganizationId | null;
  readonly claimReviewed: string;
  /** In the fact-checker's own words. */
  readonly rating: string;
  readonly reviewedAt: Date | null;
  readonly declaredAt: Date;
}

/** One thing that a declaration changed. */
export interface Change {
  /** "wikidataId", "gender", "topics", "factCheck" …; for another catalogue its name. */
  readonly fact: string;
  readonly before: string | null;
  readonly after: string | null;
}
