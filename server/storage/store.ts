/**
 * What the rest of Dixit may ask of the database: one repository a concept, every look-up by a list of keys, so that
 * a caller with a hundred parents costs one statement. Maps hold no entry for what does not exist; lists in maps keep
 * the documented order. Rows of articles that are WITHHELD, CANCELED or RETRACTED are never returned by any list.
 */
import type { Affiliation, Authorship, Post, PostKey } from "../domain/affiliation.js";
import type { Agent, AgentName, NameKind } from "../domain/agent.js";
import type {
  Activity,
  Article,
  ArticleDraft,
  ArticleStatus,
  ArticleVersion,
  Entity,
  EntityType,
  ExcludedSpan,
  Reprint,
} from "../domain/article.js";
import type { Change } from "../domain/change.js";
import type { Decision, DecisionOutcome, NewDecision } from "../domain/decision.js";
import type { DeclaredFact, ExternalId, FactCheck, FactName, Topic } from "../domain/declared.js";
import type {
  ActivityId,
  AgentId,
  ArticleId,
  AttributionId,
  DecisionId,
  EntityId,
  MentionId,
  OrganizationId,
  PersonId,
  QuoteId,
  TopicId,
  UnnamedSourceId,
  UtteranceId,
} from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";
import type { AgentJudgement, MergeCandidate } from "../domain/mergeCandidate.js";
import type { FormStatistics, KnownAgent } from "../domain/knownAgent.js";
import type { LanguageCode } from "../domain/language.js";
import type { Link, LinkEvidence } from "../domain/link.js";
import type { Page, PageRequest } from "../domain/page.js";
import type {
  About,
  Attribution,
  Channel,
  CueStance,
  Mention,
  Quote,
  QuoteKind,
  ReviewState,
  UnnamedSource,
} from "../domain/quote.js";
import type { Span } from "../domain/span.js";
import type { Naming, SpeakerRole } from "../domain/speaker.js";
import type { CellKeys, CrossTable, Facet, FacetCounts, Measure, SourcingProfile } from "../domain/statistics.js";
import type { DeclaredTopic } from "../domain/topic.js";

import type { PrintedText, Printing, PutInMouth, Utterance } from "../domain/utterance.js";
import type { IngestKeyRepository } from "./ingestKeyRepository.js";
import type { RequestKeyRepository, RequestKeyWriter } from "./requestKeyRepository.js";
import type { ReviewRepository } from "./reviewRepository.js";
import type { TokenRepository, TokenWriter } from "./tokenRepository.js";
import type { DecidedIdentityRepository, IdentityWriter } from "./decidedIdentity.js";
import type { Sought } from "./wordQuery.js";

export type { FormStatistics, KnownAgent } from "../domain/knownAgent.js";

/** Dates as half-open instants: from ≤ published < to. */
export interface InstantRange {
  readonly from: Date | null;
  readonly to: Date | null;
}

/**
 * All conditions hold together; a list holds when any of its members does; an empty list matches nothing, but an empty
 * `and` everything. `not` is the exact complement: what is unknown of a quote does not take it out of both.
 */
export interface QuoteFilter {
  readonly speaker?: readonly string[];
  readonly about?: readonly string[];
  readonly speaksFor?: readonly string[];
  readonly outlet?: readonly string[];
  readonly language?: readonly LanguageCode[];
  readonly kind?: readonly QuoteKind[];
  readonly role?: readonly SpeakerRole[];
  readonly naming?: readonly Naming[];
  readonly channel?: readonly Channel[];
  readonly stance?: readonly CueStance[];
  /** Countries of the outlets, ISO 3166-1 alpha-2 in capitals. */
  readonly country?: readonly string[];
  readonly topic?: readonly TopicId[];
  readonly review?: readonly ReviewState[];
  readonly published?: InstantRange;
  /** Said wholly within these instants, where the article says when. */
  readonly said?: InstantRange;
  readonly minConfidence?: number;
  /** As a user types it: words, "words in this order", -words that are not there. */
  readonly text?: string;
  /** Words in this order. */
  readonly phrase?: string;
  readonly and?: readonly QuoteFilter[];
  readonly or?: readonly QuoteFilter[];
  readonly not?: QuoteFilter;
  /** Leaves out what wire copy prints: the article it reprints has it. */
  readonly collapseReprints?: boolean;
}

/** RELEVANCE ranks the newest of what the filter's `text` and `phrase` find; without any it throws BAD_ARGUMENT. */
export type QuoteOrder = "NEWEST" | "OLDEST" | "RELEVANCE";

export interface ArticleFilter {
  readonly outlet?: readonly string[];
  readonly published?: InstantRange;
  readonly status?: readonly ArticleStatus[];
  /** Gives articles that are hidden as well, as what is left of them. */
  readonly withHidden?: true;
  /** In the headline or the current text, as a user types it: as in `QuoteFilter`. */
  readonly text?: string;
}

/** RELEVANCE ranks the newest of what the filter's text finds; without one it throws BAD_ARGUMENT. */
export type ArticleOrder = "NEWEST" | "OLDEST" | "RELEVANCE";

export interface ArticleRepository {
  byIds(ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>>;
  /** By any URL ever seen for the article, canonical or not. */
  byUrls(urls: readonly string[]): Promise<Map<string, Article>>;
  /** Articles of which any version has exactly this text. */
  byTextSha256(sha256: string): Promise<Article[]>;
  /** One version's text; keys are `${articleId}@${version}`, as made by `versionKey`. */
  texts(
    keys: readonly { readonly articleId: ArticleId; readonly version: number }[],
  ): Promise<Map<string, ArticleVersion>>;
  /** Without their texts, oldest first. */
  versions(ids: readonly ArticleId[]): Promise<Map<ArticleId, Omit<ArticleVersion, "text">[]>>;
  /** Of the current version, by position. */
  excluded(ids: readonly ArticleId[]): Promise<Map<ArticleId, ExcludedSpan[]>>;
  /**
   * By publication, or retrieval where unknown, newest first unless another order is asked for; key (sortedAt as ISO,
   * id), by RELEVANCE (score, sortedAt as ISO, id).
   */
  page(filter: ArticleFilter, page: PageRequest, order?: ArticleOrder): Promise<Page<Article>>;
  count(filter: ArticleFilter): Promise<number>;
  /** How well articles match the text, 0 to 1; withheld and unknown ones are left out. */
  scores(ids: readonly ArticleId[], text: string): Promise<Map<ArticleId, number>>;
  /** Articles whose facts come from a reading before the current one (`READING`), newest first, at most `most`. */
  readBefore(most: number): Promise<ArticleId[]>;
  countReadBefore(): Promise<number>;
  /** What was handed in when the current version came, put together again from what is stored of it. */
  draft(id: ArticleId): Promise<ArticleDraft | null>;
  /** Same order and key as `page`. */
  publishedBy(
    ids: readonly OrganizationId[],
    range: InstantRange,
    page: PageRequest,
  ): Promise<Map<OrganizationId, Page<Article>>>;
  countPublishedBy(ids: readonly OrganizationId[], range: InstantRange): Promise<Map<OrganizationId, number>>;
  mentioning(ids: readonly AgentId[], range: InstantRange, page: PageRequest): Promise<Map<AgentId, Page<Article>>>;
  countMentioning(ids: readonly AgentId[], range: InstantRange): Promise<Map<AgentId, number>>;
  /** Wire copy of these articles; same order and key as `page`. */
  reprints(ids: readonly ArticleId[], page: PageRequest): Promise<Map<ArticleId, Page<Article>>>;
  countReprints(ids: readonly ArticleId[]): Promise<Map<ArticleId, number>>;
  /**
   * Listed articles that share at least three of these fingerprints of a whole text, those that share most first; at
   * most eight, of those nearest in time to `at`.
   */
  alike(fingerprints: readonly number[], at: Date, except: ArticleId): Promise<ArticleId[]>;
  /** These articles and all that reprint them, as far as they are listed. */
  withReprints(ids: readonly ArticleId[]): Promise<Article[]>;
}

export interface QuoteRepository {
  byIds(ids: readonly QuoteId[]): Promise<Map<QuoteId, Quote>>;
  /** In the order asked; key (sortedAt as ISO, id), by RELEVANCE (score, sortedAt as ISO, id). */
  page(filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<Page<Quote>>;
  count(filter: QuoteFilter): Promise<number>;
  /** By position in the article; key (ordinal). */
  ofArticles(ids: readonly ArticleId[], filter: QuoteFilter, page: PageRequest): Promise<Map<ArticleId, Page<Quote>>>;
  countOfArticles(ids: readonly ArticleId[], filter: QuoteFilter): Promise<Map<ArticleId, number>>;
  /** Said by these people or organizations. */
  byAgents(
    ids: readonly AgentId[],
    filter: QuoteFilter,
    order: QuoteOrder,
    page: PageRequest,
  ): Promise<Map<AgentId, Page<Quote>>>;
  countByAgents(ids: readonly AgentId[], filter: QuoteFilter): Promise<Map<AgentId, number>>;
  /** Naming these people or organizations. */
  aboutAgents(
    ids: readonly AgentId[],
    filter: QuoteFilter,
    order: QuoteOrder,
    page: PageRequest,
  ): Promise<Map<AgentId, Page<Quote>>>;
  countAboutAgents(ids: readonly AgentId[], filter: QuoteFilter): Promise<Map<AgentId, number>>;
  /** What the first of each pair said that names the second, newest first; keys are made by `pairKey`. */
  ofPairs(pairs: readonly AgentPair[], range: InstantRange, page: PageRequest): Promise<Map<string, Page<Quote>>>;
  /** Printing these utterances. */
  ofUtterances(
    ids: readonly UtteranceId[],
    order: QuoteOrder,
    page: PageRequest,
  ): Promise<Map<UtteranceId, Page<Quote>>>;
  countOfUtterances(ids: readonly UtteranceId[]): Promise<Map<UtteranceId, number>>;
  /** Of these, those that the filter matches. */
  matching(ids: readonly QuoteId[], filter: QuoteFilter): Promise<Set<QuoteId>>;
  /** Of these, those of whose utterance no older printing is listed. */
  firstPrintings(ids: readonly QuoteId[]): Promise<Set<QuoteId>>;
  /** How well quotes match what the filter looks for, 0 to 1; withheld and unknown ones are left out. */
  scores(ids: readonly QuoteId[], filter: QuoteFilter): Promise<Map<QuoteId, number>>;
  /** By position in the quote. */
  about(ids: readonly QuoteId[]): Promise<Map<QuoteId, About[]>>;
}

/** Two agents, in this order: who speaks and who is spoken about, for instance. */
export interface AgentPair {
  readonly from: AgentId;
  readonly to: AgentId;
}

/** How one agent speaks about another, counted over all quotes that name the other. */
export interface SpeaksAbout extends AgentPair {
  readonly quotes: number;
  /** The same words printed by several outlets count once. */
  readonly utterances: number;
  readonly outlets: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

export interface SpeaksAboutRepository {
  /** Whom these speak about, most utterances first, nobody about themselves; key (utterances, id of the other). */
  by(ids: readonly AgentId[], range: InstantRange, page: PageRequest): Promise<Map<AgentId, Page<SpeaksAbout>>>;
  countBy(ids: readonly AgentId[], range: InstantRange): Promise<Map<AgentId, number>>;
  /** Who speaks about these; same order and key. */
  about(ids: readonly AgentId[], range: InstantRange, page: PageRequest): Promise<Map<AgentId, Page<SpeaksAbout>>>;
  countAbout(ids: readonly AgentId[], range: InstantRange): Promise<Map<AgentId, number>>;
}

export interface LinkRepository {
  /** The links that start at these agents, the strongest first, of each agent at most `most` of a kind. */
  from(ids: readonly AgentId[], most: number): Promise<Link[]>;
  /** The links from any of these to any of those, of each kind at most a thousand. */
  between(from: readonly AgentId[], to: readonly AgentId[]): Promise<Link[]>;
  /** Where articles show a link, newest first, at most four places; keys are made by `linkKey`. */
  evidence(links: readonly Link[]): Promise<Map<string, LinkEvidence[]>>;
}

export interface AttributionRepository {
  byIds(ids: readonly AttributionId[]): Promise<Map<AttributionId, Attribution>>;
  /** Every quote has exactly one. */
  ofQuotes(ids: readonly QuoteId[]): Promise<Map<QuoteId, Attribution>>;
  /** By position; key (ordinal of the quote). */
  ofSources(ids: readonly UnnamedSourceId[], page: PageRequest): Promise<Map<UnnamedSourceId, Page<Attribution>>>;
  countOfSources(ids: readonly UnnamedSourceId[]): Promise<Map<UnnamedSourceId, number>>;
  /** Made in the name of these organizations, newest first; key (sortedAt as ISO, id). */
  speakingFor(ids: readonly OrganizationId[], page: PageRequest): Promise<Map<OrganizationId, Page<Attribution>>>;
  countSpeakingFor(ids: readonly OrganizationId[]): Promise<Map<OrganizationId, number>>;
}

/** A place that shows a post. */
export interface PostEvidence {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
}

/**
 * Posts in organizations, over all articles that print them: newest `lastSeen` first; key (lastSeen as ISO, the agent at
 * the other end, titleKey). `at`: those held at some moment of that time as far as the articles show, null for all.
 */
export interface AffiliationRepository {
  ofPeople(ids: readonly PersonId[], at: InstantRange | null, page: PageRequest): Promise<Map<PersonId, Page<Post>>>;
  countOfPeople(ids: readonly PersonId[], at: InstantRange | null): Promise<Map<PersonId, number>>;
  inOrganizations(
    ids: readonly OrganizationId[],
    at: InstantRange | null,
    page: PageRequest,
  ): Promise<Map<OrganizationId, Page<Post>>>;
  countInOrganizations(ids: readonly OrganizationId[], at: InstantRange | null): Promise<Map<OrganizationId, number>>;
  /** Up to `limit` places a post, newest article first. Keys are made by `postKey`. */
  evidence(posts: readonly PostKey[], limit: number): Promise<Map<string, PostEvidence[]>>;
}

export interface AuthorshipRepository {
  /** In the order of the byline. */
  ofArticles(ids: readonly ArticleId[]): Promise<Map<ArticleId, Authorship[]>>;
  /** Each article once, newest first; key (sortedAt as ISO, article id). */
  byAgents(ids: readonly AgentId[], page: PageRequest): Promise<Map<AgentId, Page<Authorship>>>;
  countByAgents(ids: readonly AgentId[]): Promise<Map<AgentId, number>>;
}

export interface UnnamedSourceRepository {
  byIds(ids: readonly UnnamedSourceId[]): Promise<Map<UnnamedSourceId, UnnamedSource>>;
}

export interface MentionRepository {
  byIds(ids: readonly MentionId[]): Promise<Map<MentionId, Mention>>;
  /** By position; key (start, id). */
  ofArticles(ids: readonly ArticleId[], page: PageRequest): Promise<Map<ArticleId, Page<Mention>>>;
  countOfArticles(ids: readonly ArticleId[]): Promise<Map<ArticleId, number>>;
  /**
   * Up to `limit` places where the agent is printed exactly so, newest article first: the evidence of a name. Keys are
   * made by `nameKey`.
   */
  ofName(
    names: readonly { readonly agentId: AgentId; readonly name: string }[],
    limit: number,
  ): Promise<Map<string, Mention[]>>;
}

/** A printing that shares words with one asked about, and between when its utterance was printed. */
export interface NearPrinting {
  readonly printing: Printing;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

export interface UtteranceRepository {
  /** Those of which a printing is listed. */
  byIds(ids: readonly UtteranceId[]): Promise<Map<UtteranceId, Utterance>>;
  /** In whose mouths they are put: most independent printings first, then the earliest. */
  speakers(ids: readonly UtteranceId[]): Promise<Map<UtteranceId, PutInMouth[]>>;
  /** Their texts, each once, earliest first; at most 200 an utterance. */
  texts(ids: readonly UtteranceId[]): Promise<Map<UtteranceId, PrintedText[]>>;
  /** Of these articles, by position; at most 2,000. */
  printingsOf(ids: readonly ArticleId[]): Promise<Printing[]>;
  /**
   * For every list of fingerprints, the printings that share the most of them: at most 30, of the 24 nearest in time to
   * `at` that each single fingerprint leads to, none further from it than `days`, none of the article `except`.
   */
  near(
    asked: readonly (readonly number[])[],
    around: { readonly at: Date; readonly days: number; readonly except: ArticleId },
  ): Promise<NearPrinting[][]>;
  /**
   * The printings of any time that share the most of these fingerprints: at most 200, of the 60 newest that each single
   * fingerprint leads to. Where as many are shared, those by `speaker` come first.
   */
  sharing(
    fingerprints: readonly number[],
    only: { readonly language: LanguageCode | null; readonly speaker: AgentId | null },
  ): Promise<Printing[]>;
}

export interface FoundAgent {
  readonly agent: Agent;
  /** The spelling that matched best. */
  readonly matchedName: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface AgentRepository {
  /** Keys are the ids asked for; a former id gives the agent it was merged into. */
  byIds(ids: readonly string[]): Promise<Map<string, Agent>>;
  /** Every id that once meant this agent, oldest first. */
  formerIds(ids: readonly AgentId[]): Promise<Map<AgentId, AgentId[]>>;
  /** PREFERRED first, then by occurrences; key (rank, name). */
  names(
    ids: readonly AgentId[],
    kinds: readonly NameKind[] | null,
    page: PageRequest,
  ): Promise<Map<AgentId, Page<AgentName>>>;
  countNames(ids: readonly AgentId[], kinds: readonly NameKind[] | null): Promise<Map<AgentId, number>>;
  /** By name: whole, beginning of a word, or misspelt; accents and case ignored. Best first; key (-score, id). */
  search(name: string, type: EntityType | null, page: PageRequest): Promise<Page<FoundAgent>>;
  countSearch(name: string, type: EntityType | null): Promise<number>;
}

/** A text to look for words in, under a key of the asker's. */
export interface SearchedText {
  readonly key: string;
  readonly language: LanguageCode;
  readonly text: string;
}

export interface WordRepository {
  /** Where the words stand, in order; those of a phrase only where they follow each other. Whole words, never overlapping. */
  matches(texts: readonly SearchedText[], sought: readonly Sought[]): Promise<Map<string, Span[]>>;
}

export interface ActivityRepository {
  byIds(ids: readonly ActivityId[]): Promise<Map<ActivityId, Activity>>;
}

export interface IdentityRepository {
  /**
   * Agents that share at least one of the blocking keys (made by `resolution/blockingKeys.ts`), and those that hold one
   * of the entities given, those among their entities too.
   */
  known(keys: readonly string[], held: readonly EntityId[]): Promise<KnownAgent[]>;
  /** One row a form and language. */
  forms(ids: readonly AgentId[]): Promise<Map<AgentId, FormStatistics[]>>;
  /** Judgements that name any of the entities, without those of decisions that were undone. */
  judgements(ids: readonly EntityId[]): Promise<Judgement[]>;
  /** Pairs of the agents of which a standing decision says that they are two; the smaller id first. */
  decidedApart(ids: readonly AgentId[]): Promise<(readonly [AgentId, AgentId])[]>;
  /**
   * Whom each agent may be one with, at most `first` each, what a decision would move most first. Each asked agent is
   * the left or the right of its candidates.
   */
  mergeCandidates(ids: readonly AgentId[], first: number): Promise<Map<AgentId, MergeCandidate[]>>;
  /** All pairs that were left open, what a decision would move most first; key (gain, left, right). */
  mergeQueue(page: PageRequest): Promise<Page<MergeCandidate>>;
  countMergeQueue(): Promise<number>;
  /** What was judged of each agent, newest first; key (judgedAt, id). */
  judgementsOfAgents(ids: readonly AgentId[], page: PageRequest): Promise<Map<AgentId, Page<AgentJudgement>>>;
  countJudgementsOfAgents(ids: readonly AgentId[]): Promise<Map<AgentId, number>>;
  /** The article that names each entity. */
  articlesOf(ids: readonly EntityId[]): Promise<Map<EntityId, ArticleId>>;
}

/** What people decided, and what became of it. Decisions that were taken back, and those that take back, do not stand. */
export interface DecisionRepository {
  byIds(ids: readonly DecisionId[]): Promise<Map<DecisionId, Decision>>;
  /** About this article or what lives in it, oldest first. */
  standing(article: ArticleId): Promise<Decision[]>;
  /** Those that stand and concern any of these nodes, oldest first. */
  about(targets: readonly string[]): Promise<Decision[]>;
  /** All that concern a node, or an agent that was merged into it, taken back or not, newest first; key (position). */
  history(targets: readonly string[], page: PageRequest): Promise<Map<string, Page<Decision>>>;
  countHistory(targets: readonly string[]): Promise<Map<string, number>>;
  outcomes(ids: readonly DecisionId[]): Promise<Map<DecisionId, DecisionOutcome>>;
  /** Those that stand and could not be applied, newest first; key (position). */
  orphaned(page: PageRequest): Promise<Page<Decision>>;
}

/** How much of an article is hidden with it. */
export interface WithdrawalExtent {
  readonly quotes: number;
  /** Of its quotes, those that are hidden now. */
  readonly hidden: number;
  /** Utterances that its quotes print; other articles may print them too. */
  readonly utterances: number;
}

/** What withdrawing an article concerns. */
export interface WithdrawalRepository {
  /** The hidden article that a quote, attribution, mention or unnamed source lives in; null for any other id. */
  hiding(id: string): Promise<Article | null>;
  /** Articles with what readers are not shown of hidden ones: only for those who write them again. */
  asStored(ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>>;
  extent(article: ArticleId): Promise<WithdrawalExtent>;
  /** Of these names of agents, those that only hidden articles print; keys are made by `nameKey`. */
  hiddenNames(names: readonly { readonly agentId: AgentId; readonly name: string }[]): Promise<Set<string>>;
  /** Whose names, and whether they may be shown, hang on the article; hidden ones too. */
  agentsOf(article: ArticleId): Promise<AgentId[]>;
}

/** Which changes a follower reads: every one, quotes that came or came back, or attributions that say another thing now. */
export type WantedChanges = "all" | "publishedQuotes" | "changedAttributions";

/** The log of what changed: what `Store.write` appends to by itself. */
export interface ChangeRepository {
  /** The next `limit` changes after a position, oldest first. */
  after(position: number, limit: number, wanted?: WantedChanges): Promise<Change[]>;
  /** The position of the last change; 0 when there is none. All up to it can be read. */
  newest(): Promise<number>;
  /** Positions, of those given, of changes to an attribution that the filter matches as it is now, or matched before. */
  matching(positions: readonly number[], filter: QuoteFilter): Promise<Set<number>>;
}

/** What users and imports have declared. Ids of agents that were merged mean the survivor, in both directions. */
export interface DeclaredRepository {
  /** Keys are the values asked for. */
  agentsByExternalIds(scheme: string, values: readonly string[]): Promise<Map<string, Agent>>;
  /** Whose id it is, whether they may be shown or not; null when nobody has declared it. */
  holderOf(scheme: string, value: string): Promise<AgentId | null>;
  /** By scheme, then by when they were declared. */
  externalIds(ids: readonly AgentId[]): Promise<Map<AgentId, ExternalId[]>>;
  facts(ids: readonly AgentId[]): Promise<Map<AgentId, DeclaredFact[]>>;
  topics(ids: readonly TopicId[]): Promise<Map<TopicId, Topic>>;
  /** In the order declared. */
  topicsOfArticles(ids: readonly ArticleId[]): Promise<Map<ArticleId, Topic[]>>;
  /** Of any printing of the same utterance, newest review first; one URL once, as it was declared last. */
  factChecks(ids: readonly QuoteId[]): Promise<Map<QuoteId, FactCheck[]>>;
}

/** The cells of a cross table: what quotes are divided by, and which cells stand by themselves. */
export interface CellsOf {
  readonly filter: QuoteFilter;
  readonly by: readonly Facet[];
  /** Made by `cellKey`; whatever stands in none of them stands in `REST`. */
  readonly top: readonly string[];
}

/** A list of quotes to be counted by facets, without what it hangs on: PAIR keys are made by `pairKey`. */
export type FacetedList =
  | { readonly of: "ALL" | "ARTICLE" | "SAID_BY" | "ABOUT" | "PAIR" | "UTTERANCE" }
  | { readonly of: "CELL"; readonly table: CellsOf };

/** A quote that has several values (people it names, topics) counts in each of them. */
export interface StatisticsRepository {
  /** At most `top` cells, and one for what lies beyond; beside the quotes only the measures asked for are counted. */
  crossTable(filter: QuoteFilter, by: readonly Facet[], top: number, measures: readonly Measure[]): Promise<CrossTable>;
  /** Newest first; key (sortedAt as ISO, id). Keys of the map are the cells asked for. */
  behind(table: CellsOf, cells: readonly string[], page: PageRequest): Promise<Map<string, Page<Quote>>>;
  /** Of whole lists, in the order of `by`. The list of ALL hangs on "". */
  facets<Parent extends string>(
    list: FacetedList,
    parents: readonly Parent[],
    filter: QuoteFilter,
    by: readonly Facet[],
    top: number,
    measures: readonly Measure[],
  ): Promise<Map<Parent, FacetCounts[]>>;
  sourcing(ids: readonly ArticleId[]): Promise<Map<ArticleId, SourcingProfile>>;
}

/** Everything that follows from one version of one article. Written whole or not at all. */
export interface ArticleGraph {
  readonly article: Article;
  readonly text: string;
  /** Other URLs that mean this article. */
  readonly urls: readonly string[];
  readonly activity: Activity;
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly about: readonly About[];
  readonly mentions: readonly Mention[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly entities: readonly Entity[];
  readonly affiliations: readonly Affiliation[];
  readonly authorships: readonly Authorship[];
  readonly excluded: readonly ExcludedSpan[];
  /** What the article declares it is about, in its order; null leaves what it has declared before. */
  readonly topics: readonly DeclaredTopic[] | null;
  /** Agents this article is the first to show. */
  readonly founded: readonly Agent[];
  readonly judgements: readonly Judgement[];
  readonly fingerprints: Fingerprints;
}

/** What an article and its quotes are found by when another one prints the same words. */
export interface Fingerprints {
  readonly text: readonly number[];
  readonly quotes: ReadonlyMap<QuoteId, readonly number[]>;
}

export interface DecisionWriter {
  /** Adds a decision under the next number. */
  append(decision: NewDecision): Promise<Decision>;
  /** Replaces what became of the article's decisions. */
  saveOutcomes(article: ArticleId, outcomes: readonly DecisionOutcome[]): Promise<void>;
}

/** Writes what is declared; the ids of agents are those of survivors. */
export interface DeclarationWriter {
  /** Replaces what the agent is called in that catalogue. The id must not be another agent's. */
  saveExternalId(id: ExternalId): Promise<void>;
  /** Those that were declared of ids merged into it too. */
  removeExternalIds(agent: AgentId, scheme: string): Promise<void>;
  saveFact(fact: DeclaredFact): Promise<void>;
  removeFact(agent: AgentId, fact: FactName): Promise<void>;
  /** Adds one to the agent's revision. */
  touchAgent(agent: AgentId): Promise<void>;
  /** Replaces what the article declares it is about. */
  saveTopics(article: Article, topics: readonly DeclaredTopic[], declaredAt: Date): Promise<void>;
  /** Replaces what was declared for the same quote under the same URL. */
  saveFactCheck(article: ArticleId, check: FactCheck): Promise<void>;
}

/** An agent, and whether it may be shown: it may not where only hidden articles name it. */
export interface ShownAgent {
  readonly id: AgentId;
  readonly name: string;
  readonly listed: boolean;
}

export interface WithdrawalWriter {
  /** Gives the article a status, and hides or shows all that lives in it as the status says. */
  setStatus(article: ArticleId, status: ArticleStatus, reason: string | null): Promise<void>;
  /** Finds out anew which of these agents may be shown. */
  showAgents(ids: readonly AgentId[]): Promise<ShownAgent[]>;
  /** Forgets by which words the article's names are found, where no other name has them. After names were saved. */
  forgetWords(article: ArticleId): Promise<void>;
}

export interface Writer extends Reader {
  /**
   * Writes the article, its new version, and replaces whatever facts an earlier version left (machine assertions only;
   * judgements are added, never removed). The current version with the same text is another reading of it, and replaces
   * its facts alike. Agents in `founded` that exist already are left as they are. Throws for any version but these two.
   * @returns the agents that the replaced version named, let speak, or had somebody speak for, whose names and reason to exist may have changed
   */
  saveArticle(graph: ArticleGraph): Promise<readonly AgentId[]>;
  /** Says of articles what they reprint, in their rows and in what is repeated of it; the others stay as they are. */
  saveReprints(
    changes: readonly { readonly articleId: ArticleId; readonly reprintOf: Reprint | null }[],
  ): Promise<void>;
  /** Adds a URL under which the article was seen. */
  addUrl(article: ArticleId, url: string): Promise<void>;
  /** Replaces the agent's names, its preferred name and the keys it is found by. */
  saveNames(agent: AgentId, names: readonly AgentName[], blockingKeys: readonly string[]): Promise<void>;
  /** Removes agents that no entity points to any more (a corrected version no longer names them) and nothing refers to. */
  removeOrphans(ids: readonly AgentId[]): Promise<AgentId[]>;
  readonly declarations: DeclarationWriter;
  readonly decided: DecisionWriter;
  readonly tokenWriter: TokenWriter;
  readonly keyWriter: RequestKeyWriter;
  readonly withdrawn: WithdrawalWriter;
  readonly identity: IdentityWriter;
}

export interface Reader {
  readonly articles: ArticleRepository;
  readonly quotes: QuoteRepository;
  readonly affiliations: AffiliationRepository;
  readonly attributions: AttributionRepository;
  readonly authorships: AuthorshipRepository;
  readonly unnamedSources: UnnamedSourceRepository;
  readonly mentions: MentionRepository;
  readonly agents: AgentRepository;
  readonly activities: ActivityRepository;
  readonly decisions: DecisionRepository;
  readonly ingestKeys: IngestKeyRepository;
  readonly requestKeys: RequestKeyRepository;
  readonly review: ReviewRepository;
  readonly declared: DeclaredRepository;
  readonly words: WordRepository;
  readonly statistics: StatisticsRepository;
  readonly identities: IdentityRepository;
  readonly decidedIdentities: DecidedIdentityRepository;
  readonly speaksAbout: SpeaksAboutRepository;
  readonly links: LinkRepository;
  readonly changes: ChangeRepository;
  readonly utterances: UtteranceRepository;
  readonly tokens: TokenRepository;
  readonly withdrawals: WithdrawalRepository;
}

/** A change that has not happened. */
export type ExpectedChange = Pick<Change, "op" | "kind" | "id" | "articleId">;

export interface Rehearsed<Result> {
  readonly result: Result;
  readonly changes: readonly ExpectedChange[];
}

export interface Store extends Reader {
  /**
   * Runs `work` in one transaction that is alone in writing (an advisory lock): resolution reads who exists and then
   * writes who is new, so two writers at once could found the same person twice. Rolls back when `work` throws. What it
   * changed is appended to the log of changes in the same transaction.
   */
  write<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` as `write` does, finds out what it would change, and takes all of it back.
   * @returns what `work` gave, and the changes the log would tell of
   */
  rehearse<Result>(work: (writer: Writer) => Promise<Result>): Promise<Rehearsed<Result>>;
  /**
   * Calls `listener` when something may have been written, by this process or another on the same server. It only
   * wakes: what was written is read from `changes`. A call may be missed while a connection is made anew.
   * @returns ends it
   */
  onWrite(listener: () => void): () => void;
  /**
   * Runs a statement that was made elsewhere, whose only row has the whole answer in a column `answer`. It only reads.
   */
  answer(text: string, values: readonly unknown[]): Promise<string>;
  /** How much is stored, for the log and the health check. */
  totals(): Promise<{ articles: number; quotes: number; people: number; organizations: number }>;
  /** Where the data lives, in words for the log; never a password. */
  readonly describe: string;
  close(): Promise<void>;
}

export const versionKey = (key: { readonly articleId: ArticleId; readonly version: number }): string =>
  `${key.articleId}@${key.version}`;

/** Key of the map that `QuoteRepository.ofPairs` gives. */
/** A cell of a cross table as one text. */
export const cellKey = (keys: CellKeys): string => keys.map((key) => key ?? "").join("\u001f");

/** The cell that holds what stands in no other. */
export const REST = "\u001e";

export const pairKey = ({ from, to }: AgentPair): string => `${from}>${to}`;

/** Key of the map that `AffiliationRepository.evidence` gives. */
export const postKey = ({ personId, organizationId, titleKey }: PostKey): string =>
  `${personId}@${organizationId}@${titleKey}`;

/** Key of the map that `MentionRepository.ofName` gives. */
export const nameKey = (key: { readonly agentId: AgentId; readonly name: string }): string =>
  `${key.agentId}@${key.name}`;
