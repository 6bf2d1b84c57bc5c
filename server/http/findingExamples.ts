/** Of the playground's examples those that search, compare and count. */
import type { Example } from "./examples.js";

export const FINDING_EXAMPLES: readonly Example[] = [
  {
    name: "Network",
    query: /* GraphQL */ `
      # Who speaks about whom, and in how many outlets; every edge opens the quotes it is counted from. And who holds which post.
      query Network {
        agents(name: "Noor Haddagi", first: 1) {
          edges {
            node {
              name
              ... on Person {
                affiliations {
                  edges {
                    title
                    organization {
                      name
                    }
                    evidence(first: 1) {
                      exact
                    }
                  }
                }
              }
              speaksAbout(first: 5) {
                edges {
                  utterances
                  outlets
                  to {
                    name
                  }
                  quotes(first: 2) {
                    edges {
                      node {
                        text
                      }
                    }
                  }
                }
              }
              spokenAboutBy(first: 5) {
                edges {
                  utterances
                  from {
                    name
                  }
                }
              }
            }
          }
        }
      }
    `,
  },
  {
    name: "Search",
    query: /* GraphQL */ `
      # Quotes by their words, in French and English: stemmed, without accents, "phrases" and -exclusions too.
      query Search($words: String = "port") {
        quotes(filter: { text: $words }, orderBy: RELEVANCE, first: 5) {
          totalCount
          facets(by: [OUTLET, LANGUAGE], top: 3) {
            facet
            buckets {
              label
              quotes
            }
          }
          edges {
            score
            highlight
            node {
              language
              article {
                headline
              }
            }
          }
        }
      }
    `,
  },
  {
    name: "Verify",
    query: /* GraphQL */ `
      # Were these the words? EXACT, PARTIAL, REWORDED, OTHER_SPEAKER, DISPUTED or NOT_FOUND, and what differs.
      query Verify($words: String = "ce quai n'est pas un caprice d'ingenieur") {
        verifyQuote(text: $words) {
          verdict
          searched
          matches {
            similarity
            diff {
              op
              text
            }
            quote {
              text
              attribution {
                speaker {
                  ... on Agent {
                    name
                  }
                }
              }
              utterance {
                printings
                independentPrintings
              }
            }
          }
        }
      }
    `,
  },
  {
    name: "Counts",
    query: /* GraphQL */ `
      # A cross table: outlets and whether they name their sources. Wire copy counts once; every row opens its quotes.
      query Counts {
        quoteStats(filter: { collapseReprints: true }, by: [OUTLET, NAMING], top: 10) {
          labels
          quotes
          utterances
          speakers
          share
          behind(first: 1) {
            edges {
              node {
                text
              }
            }
          }
        }
      }
    `,
  },
];
