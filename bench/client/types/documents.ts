/** The selections that a compiler is given, as GraphQL text. Each has words of its own, as those of a real program have. */

/** What a page about a person asks for. */
export const selection = (n: number): string => `query Selected${n}($id: ID!) {
  person(id: $id) {
    name${n}: name
    all: quotesBy { totalCount }
    latest: quotesBy(first: ${n}) {
      edges { node {
        text${n}: text
        saidAt
        article { id${n}: id headline publishedAt publisher { name } }
        attribution { speaker {
          __typename
          ... on Person { name }
          ... on Organization { name }
          ... on UnnamedSource { description }
        } }
      } }
    }
    posts: affiliations(first: 5) { edges { since${n}: since title organization { name } } }
  }
}`;

const below = (levels: number): string =>
  levels === 0
    ? "text"
    : `utterance { quotes(first: 1) { edges { node { id article { publishedAt } ${below(levels - 1)} } } } }`;

/** One selection, so many lists inside each other. */
export const deep = (levels: number): string => `query Deep($id: ID!) { quote(id: $id) { ${below(levels)} } }`;

export const HUNDRED = Array.from({ length: 100 }, (_, n) => n);
export const LEVELS = 12;
