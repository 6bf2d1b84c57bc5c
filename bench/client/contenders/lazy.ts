import { instant, present, QUOTES_OF_PAGE, type OpenContender } from "./contender.js";
import { LazySdk, type Article, type Organization, type Person, type Quote } from "../lazy/sdk.js";

interface Page {
  readonly person: Person;
  readonly quotes: readonly {
    readonly quote: Quote;
    readonly article: Article;
    readonly publisher: Organization | null;
  }[];
}

export const open: OpenContender<Page> = (url) => {
  const sdk = new LazySdk(url);
  return {
    async personPage(id) {
      const person = present(await sdk.person(id));
      const { nodes } = await person.quotesBy({ first: QUOTES_OF_PAGE });
      const quotes = nodes.map(async (quote) => {
        const article = await quote.article;
        return { quote, article, publisher: await article.publisher };
      });
      return { person, quotes: await Promise.all(quotes) };
    },
    dates: ({ quotes }) => quotes.map(({ article }) => article.publishedAt),
    plain: ({ person, quotes }) => ({
      name: person.name,
      quotes: quotes.map(({ quote, article, publisher }) => ({
        text: quote.text,
        headline: article.headline,
        publishedAt: instant(article.publishedAt),
        outlet: publisher?.name ?? null,
      })),
    }),
    name: async (id) => (await sdk.person(id))?.name,
    async *rows({ pageSize, after }) {
      const quotes = await sdk.quotes({ first: pageSize, ...(after === undefined ? {} : { after }) });
      let read = 0;
      for (;;) {
        // What came is added to what was there.
        for (; read < quotes.nodes.length; read++) yield present(quotes.nodes[read]);
        if (!quotes.pageInfo.hasNextPage) return;
        await quotes.fetchNext();
      }
    },
    async *pages({ pageSize, after }) {
      const quotes = await sdk.quotes({ first: pageSize, ...(after === undefined ? {} : { after }) });
      let read = 0;
      for (;;) {
        yield { rows: quotes.nodes.slice(read), cursor: quotes.pageInfo.endCursor };
        read = quotes.nodes.length;
        if (!quotes.pageInfo.hasNextPage) return;
        await quotes.fetchNext();
      }
    },
  };
};
