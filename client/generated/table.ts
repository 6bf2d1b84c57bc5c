// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.

/**
 * The group of each root type.
 */
export const ROOTS: Readonly<Record<string, number>> = { query: 2, mutation: 0, subscription: 0 };

/**
 * Types of arguments, by their names.
 */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  first: "Int",
  after: "String",
  range: "DateRange",
  locale: "Locale",
  kind: "[NameKind!]",
  filter: "QuoteFilter",
  orderBy: "QuoteOrder",
  format: "ArticleFormat!",
  factCheck: "FactCheckInput!",
  quote: "ID!",
  dryRun: "Boolean",
  expectedRevision: "Int!",
  id: "ID!",
  why: "Why",
  agent: "ID!",
  facts: "AgentFactsInput!",
  article: "ID!",
  parts: "[SpanInput!]!",
  unit: "OffsetUnit",
  version: "Int!",
  as: "ID!",
  input: "[IngestInput!]!",
  to: "ID!",
  speaker: "ID",
  unknown: "Boolean",
  unnamed: "UnnamedInput",
  decision: "ID!",
  at: "PartialDate",
  name: "String!",
  url: "URL",
  outlet: "[ID!]",
  status: "[ArticleStatus!]",
  text: "String",
  since: "String",
  ids: "[ID!]!",
  wikidataId: "ID",
  from: "ID!",
  maxLength: "Int",
  by: "[Facet!]!",
  top: "Int",
  language: "Locale",
  before: "Int",
};

/**
 * Rows of a page when nobody says how many.
 */
export const PAGE_SIZE: number = 20;

/**
 * Interfaces: their names are nobody's `__typename`.
 */
export const INTERFACES: readonly string[] = ["Agent", "Node"];

/**
 * For each group of types, what is not so by default. `field: 2` leads to the group 2 and not to the group 0;
 * `field: -1` holds the first of the decoded scalars; `field.argument` is its type; `field#` is its page size.
 */
export const GROUPS: readonly Readonly<Record<string, string | number>>[] = [
  {
    startedAt: -1,
    quote: 1,
    names: 1,
    "names#": 50,
    quotesAbout: 2,
    quotesBy: 2,
    speaksAbout: 3,
    spokenAboutBy: 3,
    "mentions#": 100,
    publishedAt: -1,
    quotes: 2,
    "quotes#": 50,
    retrievedAt: -1,
    seenAt: -1,
    at: -1,
    declaredAt: -1,
    buckets: 1,
    reviewedAt: -1,
    results: 1,
    "declareArticle.facts": "ArticleFactsInput!",
    "editSpan.kind": "QuoteKind",
    "identifyUnnamedSource.expectedRevision": "Int",
    "identifyUnnamedSource.why": "Why!",
    "reattributeQuote.why": "Why!",
    "rejectQuote.as": "ExclusionReason!",
    Quote: 1,
    Utterance: 3,
    "attributionChanged.filter": "QuoteFilter!",
    "quotePublished.filter": "QuoteFilter!",
    first: 1,
  },
  { edges: 1, context: 1, "context.after": "Int", "representation.format": "QuoteFormat!", utterance: 3, behind: 2 },
  {
    "agents.kind": "AgentKind",
    "agents#": 10,
    "article.id": "ID",
    "articles.orderBy": "ArticleOrder",
    "changes#": 100,
    "organization.id": "ID",
    "person.id": "ID",
    quote: 1,
    quoteStats: 1,
    "quoteStats.filter": "QuoteFilter!",
    quotes: 2,
    "quotes.filter": "QuoteFilter!",
    "verifyQuote.text": "String!",
    edges: 3,
  },
  { node: 1, edges: 4, firstSeen: -1, quotes: 2, "quotes#": 50 },
  { quotes: 2 },
];
