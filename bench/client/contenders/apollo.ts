import { ApolloClient, InMemoryCache } from "@apollo/client/core";
import { ApolloLink } from "@apollo/client/link";
import { BatchHttpLink } from "@apollo/client/link/batch-http";
import { HttpLink } from "@apollo/client/link/http";
import { RetryLink } from "@apollo/client/link/retry";
import {
  PersonNameDocument,
  PersonPageDocument,
  QuotePageDocument,
  type QuotePageQuery,
} from "../generated/operations.js";
import { MOST_TOGETHER, present, QUOTES_OF_PAGE, type OpenContender } from "./contender.js";
import { dates, plain, type AnsweredPage } from "./fields.js";
import { pagesOf, rowsOf } from "./loop.js";

/** Names go out together, the rest alone, as its documentation splits them. */
const linkTo = (uri: string): ApolloLink =>
  ApolloLink.from([
    new RetryLink(),
    ApolloLink.split(
      ({ operationName }) => operationName === "PersonName",
      new BatchHttpLink({ uri, batchMax: MOST_TOGETHER }),
      new HttpLink({ uri }),
    ),
  ]);

export const open: OpenContender<AnsweredPage> = (url) => {
  // A cache would answer the second question of each kind: what is measured is asking.
  const client = new ApolloClient({
    link: linkTo(url),
    cache: new InMemoryCache(),
    defaultOptions: { query: { fetchPolicy: "no-cache" } },
  });
  const quotePage = async (first: number, after: string | null): Promise<QuotePageQuery["quotes"]> => {
    const { data } = await client.query({ query: QuotePageDocument, variables: { first, after } });
    return present(data).quotes;
  };
  return {
    personPage: async (id, signal) => {
      const { data } = await client.query({
        query: PersonPageDocument,
        variables: { id, first: QUOTES_OF_PAGE },
        ...(signal === undefined ? {} : { context: { fetchOptions: { signal } } }),
      });
      return present(data);
    },
    dates,
    plain,
    name: async (id) => (await client.query({ query: PersonNameDocument, variables: { id } })).data?.person?.name,
    rows: (walk) => rowsOf(pagesOf(walk, quotePage)),
    pages: (walk) => pagesOf(walk, quotePage),
  };
};
