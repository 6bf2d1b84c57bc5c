import { createClient, type Query$, type Quote$ } from "@dixit/client";
import { instant, MOST_TOGETHER, QUOTES_OF_PAGE, type OpenContender } from "./contender.js";

interface Page {
  readonly name: string | null;
  readonly quotes:
    | readonly {
        readonly text: string;
        readonly headline: string;
        readonly publishedAt: Date | null;
        readonly outlet: string | null;
      }[]
    | null;
}

/** What is asked for a person's page. */
export const personPage = (id: string, first: number) => (q: Query$) => {
  const person = q.person({ id });
  return {
    name: person.name(),
    quotes: person.quotesBy({ first }).nodes((quote) => ({
      text: quote.text,
      headline: quote.article.headline,
      publishedAt: quote.article.publishedAt,
      outlet: quote.article.publisher.name(),
    })),
  };
};

const all = (q: Query$) => q.quotes({ filter: {} });
const row = ({ id, text }: Quote$) => ({ id, text });

export const open: OpenContender<Page> = (url) => {
  const dixit = createClient({ url });
  const together = createClient({ url, batch: MOST_TOGETHER });
  return {
    personPage: (id, signal) => dixit.query(personPage(id, QUOTES_OF_PAGE), signal === undefined ? {} : { signal }),
    dates: ({ quotes }) => (quotes ?? []).map(({ publishedAt }) => publishedAt),
    plain: ({ name, quotes }) => ({
      name: name ?? "",
      quotes: (quotes ?? []).map((quote) => ({ ...quote, publishedAt: instant(quote.publishedAt) })),
    }),
    name: (id) => together.query((q) => q.person({ id }).name()),
    rows: (walk) => dixit.stream(all, row, walk),
    async *pages(walk) {
      for await (const { items, cursor } of dixit.pages(all, row, walk)) yield { rows: items, cursor };
    },
  };
};
