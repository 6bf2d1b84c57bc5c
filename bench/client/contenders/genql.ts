import { createClient } from "../generated/genql/index.js";
import { MOST_TOGETHER, QUOTES_OF_PAGE, type OpenContender } from "./contender.js";
import { dates, plain, type AnsweredPage } from "./fields.js";
import { pagesOf, rowsOf } from "./loop.js";

export const open: OpenContender<AnsweredPage> = (url, signal) => {
  // There is no other place for a signal: a client for every call that may be aborted.
  const client = createClient({ url, ...(signal === undefined ? {} : { signal }) });
  // Without an interval, what is asked in one tick; its own default waits 40 ms for more.
  const together = createClient({ url, batch: { maxBatchSize: MOST_TOGETHER, batchInterval: 0 } });
  const pages = (walk: Parameters<typeof pagesOf>[0]) =>
    pagesOf(walk, async (first, after) => {
      const { quotes } = await client.query({
        quotes: {
          __args: { filter: {}, first, after },
          edges: { node: { id: true, text: true } },
          pageInfo: { endCursor: true, hasNextPage: true },
        },
      });
      return quotes;
    });
  return {
    personPage: (id) =>
      client.query({
        person: {
          __args: { id },
          name: true,
          quotesBy: {
            __args: { first: QUOTES_OF_PAGE },
            edges: {
              node: { text: true, article: { headline: true, publishedAt: true, publisher: { name: true } } },
            },
          },
        },
      }),
    dates,
    plain,
    name: async (id) => (await together.query({ person: { __args: { id }, name: true } })).person?.name,
    rows: (walk) => rowsOf(pages(walk)),
    pages,
  };
};
