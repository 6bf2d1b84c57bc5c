/** The part of the graph that the measured operations ask for, in the words of the schema that Dixit prints. */
export const SDL = /* GraphQL */ `
  type Query {
    articles(first: Int = 20, after: String): ArticleConnection!
    person(id: ID!): Person
    quotes(filter: QuoteFilter!, first: Int = 20, after: String): QuoteConnection!
  }
  input QuoteFilter {
    minConfidence: Float
  }
  type ArticleConnection {
    edges: [ArticleEdge!]!
  }
  type ArticleEdge {
    cursor: String!
    node: Article!
  }
  type Article {
    id: ID!
    headline: String!
    url: String!
    publishedAt: String
    publisher: Organization
    quotes(first: Int = 50): QuoteConnection!
    mentions(first: Int = 100): MentionConnection!
  }
  type QuoteConnection {
    edges: [QuoteEdge!]!
  }
  type QuoteEdge {
    cursor: String!
    node: Quote!
  }
  type Quote {
    id: ID!
    text: String!
    kind: QuoteKind!
    language: String!
    article: Article!
    attribution: Attribution!
  }
  enum QuoteKind {
    DIRECT
    MIXED
    INDIRECT
    PARTIAL
    BLOCK
    HEADLINE
  }
  type Attribution {
    confidence: Float!
    naming: String!
    role: String!
    speaker: Speaker
  }
  union Speaker = Person | Organization | UnnamedSource
  type Person {
    id: ID!
    name: String!
    quotesBy(first: Int = 20): QuoteConnection!
  }
  type Organization {
    id: ID!
    name: String!
  }
  type UnnamedSource {
    id: ID!
    description: String!
  }
  type MentionConnection {
    edges: [MentionEdge!]!
  }
  type MentionEdge {
    node: Mention!
  }
  type Mention {
    surface: String!
    refersTo: Speaker
  }
`;
