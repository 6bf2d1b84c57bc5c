/** Of the playground's examples those that walk the graph: articles, people, names, sources, proof. */
import type { Example } from "./examples.js";

export const READING_EXAMPLES: readonly Example[] = [
  {
    name: "WhoSaidWhat",
    query: /* GraphQL */ `
      # Dixit: who said what about whom, where, and how we know.
      # Run it with Ctrl-Enter. The other tabs go further.
      query WhoSaidWhat {
        articles(first: 5) {
          totalCount
          edges {
            node {
              headline
              publishedAt
              publisher {
                name
              }
              quotes(first: 10) {
                edges {
                  node {
                    text
                    kind
                    attribution {
                      asPrinted
                      confidence
                      speaker {
                        __typename
                        ... on Agent {
                          name
                        }
                        ... on UnnamedSource {
                          description
                        }
                      }
                    }
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
    name: "OnePerson",
    query: /* GraphQL */ `
      # What one person said, and what was said that names them. Misspelt names are found too.
      query OnePerson($name: String!) {
        agents(name: $name, kind: PERSON, first: 1) {
          edges {
            matchedName
            score
            node {
              id
              name
              quotesBy(first: 10) {
                totalCount
                edges {
                  node {
                    text
                    article {
                      headline
                      url
                    }
                  }
                }
              }
              quotesAbout(first: 10) {
                totalCount
                edges {
                  node {
                    text
                    attribution {
                      asPrinted
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    variables: '{ "name": "Odile Tresgast" }',
  },
  {
    name: "Names",
    query: /* GraphQL */ `
      # One person, every spelling, each with its kind, the reason for it, and the places that print it.
      query Names($name: String!) {
        agents(name: $name, first: 3) {
          edges {
            node {
              __typename
              name
              names {
                totalCount
                edges {
                  node
                  kind
                  reason
                  occurrences
                  evidence(first: 2) {
                    prefix
                    exact
                    suffix
                    article {
                      headline
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    variables: '{ "name": "Ellwynne" }',
  },
  {
    name: "Unnamed",
    query: /* GraphQL */ `
      # Speakers the articles do not name: as described, for whom they speak, and why they are not named.
      query Unnamed {
        quotes(filter: { naming: [UNNAMED, UNNAMED_GROUP] }, first: 10) {
          totalCount
          edges {
            node {
              text
              article {
                headline
              }
              attribution {
                asPrinted
                speaker {
                  ... on UnnamedSource {
                    description
                    role
                    reasonGiven
                    speaksFor {
                      name
                    }
                    coreferences {
                      exact
                      start
                      end
                    }
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
    name: "Proof",
    query: /* GraphQL */ `
      # The proof of a quote: its place in one hashed version of the text, the cue, the rule, and what else was possible.
      query Proof {
        quotes(filter: { kind: [DIRECT] }, first: 10) {
          edges {
            node {
              text
              parts {
                exact
                start
                end
                version
                textSha256
                anchor
              }
              cue {
                text
                lemma
                stance
              }
              attribution {
                naming
                role
                channel
                confidence
                evidence {
                  exact
                  start
                }
                alternatives {
                  confidence
                  speaker {
                    ... on Agent {
                      name
                    }
                    ... on UnnamedSource {
                      description
                    }
                  }
                }
                derivedBy {
                  tool
                  toolVersion
                  rule
                }
              }
              context {
                paragraph
              }
            }
          }
        }
      }
    `,
  },
  {
    name: "Aside",
    query: /* GraphQL */ `
      # What was read but is nobody's words here: share bars, bios, titles of works, terms. And who is named where.
      query Aside {
        articles(first: 5) {
          edges {
            node {
              headline
              excluded {
                reason
                span {
                  exact
                }
              }
              mentions(first: 5) {
                totalCount
                edges {
                  node {
                    surface
                    refersTo {
                      __typename
                      ... on Agent {
                        name
                      }
                      ... on UnnamedSource {
                        description
                      }
                    }
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
    name: "Walk",
    query: /* GraphQL */ `
      # From an article to its speakers, to what else they said, to those articles and their outlets: one request.
      query Walk {
        articles(first: 2) {
          edges {
            node {
              headline
              quotes(first: 5) {
                edges {
                  node {
                    text
                    attribution {
                      speaker {
                        ... on Agent {
                          name
                          quotesBy(first: 5) {
                            totalCount
                            edges {
                              node {
                                text
                                article {
                                  headline
                                  publisher {
                                    name
                                    published {
                                      totalCount
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
  },
];
