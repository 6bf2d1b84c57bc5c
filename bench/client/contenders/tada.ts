import { print } from "@0no-co/graphql.web";
import { initGraphQLTada, type TadaDocumentNode } from "gql.tada";
import type { introspection } from "../generated/introspection.js";
import { QUOTES_OF_PAGE, type OpenContender } from "./contender.js";
import { dates, plain, type AnsweredPage } from "./fields.js";
import { pagesOf, rowsOf } from "./loop.js";

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string } }>();

const PersonPage = graphql(`
  query PersonPage($id: ID!, $first: Int!) {
    person(id: $id) {
      name
      quotesBy(first: $first) {
        edges {
          node {
            text
            article {
              headline
              publishedAt
              publisher {
                name
              }
            }
          }
        }
      }
    }
  }
`);

const PersonName = graphql(`
  query PersonName($id: ID!) {
    person(id: $id) {
      name
    }
  }
`);

const QuotePage = graphql(`
  query QuotePage($first: Int!, $after: String) {
    quotes(filter: {}, first: $first, after: $after) {
      edges {
        node {
          id
          text
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The fetch that a program without a client writes: one attempt, and an error where there are any. */
async function ask<Result, Variables>(
  url: string,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const { data, errors } = (await response.json()) as { data?: Result; errors?: readonly { message: string }[] };
  if (errors !== undefined || data === undefined) throw new Error(errors?.[0]?.message ?? "There is no data.");
  return data;
}

export const open: OpenContender<AnsweredPage> = (url) => {
  const pages = (walk: Parameters<typeof pagesOf>[0]) =>
    pagesOf(walk, async (first, after) => (await ask(url, QuotePage, { first, after })).quotes);
  return {
    personPage: (id, signal) => ask(url, PersonPage, { id, first: QUOTES_OF_PAGE }, signal),
    dates,
    plain,
    name: async (id) => (await ask(url, PersonName, { id })).person?.name,
    rows: (walk) => rowsOf(pages(walk)),
    pages,
  };
};
