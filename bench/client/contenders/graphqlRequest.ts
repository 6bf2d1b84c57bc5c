import { GraphQLClient } from "graphql-request";
import { PersonNameDocument, PersonPageDocument, QuotePageDocument } from "../generated/operations.js";
import { QUOTES_OF_PAGE, type OpenContender } from "./contender.js";
import { dates, plain, type AnsweredPage } from "./fields.js";
import { pagesOf, rowsOf } from "./loop.js";

export const open: OpenContender<AnsweredPage> = (url) => {
  const client = new GraphQLClient(url);
  const pages = (walk: Parameters<typeof pagesOf>[0]) =>
    pagesOf(walk, async (first, after) => (await client.request(QuotePageDocument, { first, after })).quotes);
  return {
    personPage: (id, signal) =>
      client.request({
        document: PersonPageDocument,
        variables: { id, first: QUOTES_OF_PAGE },
        ...(signal === undefined ? {} : { signal }),
      }),
    dates,
    plain,
    name: async (id) => (await client.request(PersonNameDocument, { id })).person?.name,
    rows: (walk) => rowsOf(pages(walk)),
    pages,
  };
};
