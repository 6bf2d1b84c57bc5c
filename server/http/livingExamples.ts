/** Of the playground's examples those that take articles in and follow what comes of it. */
import type { Example } from "./examples.js";

export const LIVING_EXAMPLES: readonly Example[] = [
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
