import { CURATION_EXAMPLES } from "./curationExamples.js";

/** What the playground opens with. Each runs as it stands on the sample archive, and says something on any other. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** As JSON. */
  readonly variables?: string;
}

const WRITTEN: readonly Example[] = [
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
  {
    name: "TakeIn",
    query: /* GraphQL */ `
      # Takes an article in. Twice the same changes nothing and says so.
      mutation TakeIn($input: [IngestInput!]!) {
        ingest(input: $input) {
          results {
            outcome
            article {
              id
              headline
              language
              quotes {
                edges {
                  node {
                    text
                    attribution {
                      asPrinted
                      speaker {
                        ... on Agent {
                          name
                        }
                      }
                    }
                  }
                }
              }
            }
            warnings {
              code
              message
            }
          }
          errors {
            reason
            message
            path
          }
        }
      }
    `,
    variables: `{
  "input": [
    {
      "headline": "Harbour master promises new lights",
      "outletName": "The Castlebrook Herald",
      "publishedAt": "2031-06-02T08:00:00Z",
      "text": "“The new lights will burn before the winter,” said Ned Carrow, the harbour master."
    }
  ]
}`,
  },
  {
    name: "Follow",
    query: /* GraphQL */ `
      # Quotes as they come in. Leave it running, and take an article in with the tab TakeIn of another window.
      # "after" goes on after a cursor: this one is the beginning of the archive's log, so what is stored is told first.
      subscription Follow($after: String) {
        quotePublished(filter: {}, after: $after) {
          cursor
          firstPrinting
          quote {
            text
            parts {
              exact
            }
            attribution {
              asPrinted
              speaker {
                ... on Agent {
                  name
                }
              }
            }
            article {
              headline
            }
          }
        }
      }
    `,
    variables: `{
  "after": "WzEsImNoYW5nZXMiLDBd"
}`,
  },
];

/** Without the indentation that they have here because they stand inside code. */
export const EXAMPLES: readonly Example[] = [...WRITTEN, ...CURATION_EXAMPLES].map((example) => ({
  ...example,
  query: dedent(example.query),
}));

function dedent(block: string): string {
  const lines = block.split("\n").filter((line, i, all) => line.trim() !== "" || (i > 0 && i < all.length - 1));
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join("\n");
}
