// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.

/**
 * The group of each root type, where it is not the group 0.
 */
export const ROOTS: Readonly<Record<string, number>> = { query: 1 };

/**
 * The type of an argument that is not among the others.
 */
export const COMMON_ARGUMENT: string = "ID!";

/**
 * Types of arguments, by their names.
 */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  first: "Int",
  after: "String",
  range: "DateRange",
  locale: "Locale",
  kind: "[NameKind!]",
  filter: "QuoteFilter!",
  orderBy: "QuoteOrder",
  format: "ArticleFormat!",
  factCheck: "FactCheckInput!",
  dryRun: "Boolean",
  expectedRevision: "Int!",
  why: "Why!",
  facts: "AgentFactsInput!",
  parts: "[SpanInput!]!",
  unit: "OffsetUnit",
  version: "Int!",
  idempotencyKey: "String",
  input: "[IngestInput!]!",
  merge: "[ID!]!",
  speaker: "ID",
  unknown: "Boolean",
  unnamed: "UnnamedInput",
  name: "String!",
  articles: "[ID!]!",
  moveMentions: "[ID!]!",
  newName: "String!",
  status: "ArticleStatus!",
  at: "PartialDate",
  url: "URL",
  outlet: "[ID!]",
  text: "String!",
  since: "String",
  ids: "[ID!]!",
  wikidataId: "ID",
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
 * For each group of types, what is not so by default. `field: 2` leads to the group 2 and not to the group 0;
 * `field: -1` holds the first of the decoded scalars; `field.argument` is its type; `field#` is its page size.
 */
export const GROUPS: readonly Readonly<Record<string, string | number>>[] = [
  {
    startedAt: -1,
    quote: 1,
    "names#": 50,
    quotesAbout: 1,
    quotesBy: 1,
    speaksAbout: 2,
    spokenAboutBy: 2,
    "mentions#": 100,
    publishedAt: -1,
    quotes: 1,
    "quotes#": 50,
    retrievedAt: -1,
    seenAt: -1,
    at: -1,
    Quote: 1,
    declaredAt: -1,
    reviewedAt: -1,
    judgedAt: -1,
    "declareArticle.facts": "ArticleFactsInput!",
    "editSpan.kind": "QuoteKind",
    "rejectQuote.as": "ExclusionReason!",
    Utterance: 2,
    behind: 1,
    first: 1,
  },
  {
    "agents.kind": "AgentKind",
    "agents#": 10,
    "articles.orderBy": "ArticleOrder",
    "articles.status": "[ArticleStatus!]",
    "changes#": 100,
    quote: 1,
    quotes: 1,
    "reviewQueue.kind": "[ReviewKind!]",
    "context.after": "Int",
    "representation.format": "QuoteFormat!",
    utterance: 2,
    edges: 2,
  },
  { node: 1, edges: 1, firstSeen: -1, quotes: 1, "quotes#": 50 },
];
