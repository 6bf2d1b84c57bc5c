/** Of the playground's examples those for people who correct the archive. */
import type { Example } from "./examples.js";

export const CURATION_EXAMPLES: readonly Example[] = [
  {
    name: "WhatWaitsForAPerson",
    query: /* GraphQL */ `
      # What a machine was not sure of, by how much a decision is expected to change.
      # To decide, show a token with the scope curate (tab Headers) and give the revision you have read:
      # confirmAttribution, reattributeQuote, rejectQuote, editSpan, identifyUnnamedSource, linkUtterance, undo.
      query WhatWaitsForAPerson {
        reviewQueue(first: 10) {
          totalCount
          edges {
            kind
            why
            gain
            node {
              __typename
              id
              revision
              review
              history(first: 3) {
                totalCount
              }
            }
          }
        }
      }
    `,
  },
];
