/** The measured operations as Dixit's schema has them. The hand-written GraphQL servers answer the same documents. */
export const GRAPHQL = {
  Q1: `query ($after: String) {
  articles(first: 20, after: $after) {
    edges { node { id headline url publishedAt publisher { id name }
      quotes(first: 5) { edges { node { id text kind attribution { confidence speaker { __typename
        ... on Person { id name } ... on Organization { id name } ... on UnnamedSource { id description } } } } } } } } } }`,
  Q2: `query ($id: ID!) {
  person(id: $id) { id name
    quotesBy(first: 50) { edges { node { id text article { id headline url
      mentions(first: 10) { edges { node { surface refersTo { __typename ... on Person { id name } } } } } } } } } } }`,
  Q3: `query ($after: String) {
  quotes(filter: {}, first: 100, after: $after) {
    edges { node { id text kind language attribution { confidence naming role } } } } }`,
} as const;
