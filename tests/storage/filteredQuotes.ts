import { expect } from "vitest";
import type { Page } from "../../server/domain/page.js";
import type { Quote } from "../../server/domain/quote.js";
import type { ArticleGraph, QuoteFilter, Store } from "../../server/storage/store.js";
import type { OpenTestStore } from "../support/databases.js";

export const ALL = { first: 100, after: null };

/** A store that holds these articles. */
export async function openWith(open: OpenTestStore, articles: readonly ArticleGraph[]): Promise<Store> {
  const store = await open();
  await store.write(async (writer) => {
    for (const article of articles) await writer.saveArticle(article);
  });
  return store;
}

export const wordsOf = (page: Page<Quote> | undefined): string[] => (page?.rows ?? []).map(({ row }) => row.text);

/** The words of whatever matches, oldest first, having seen that as many are counted. */
export async function wordsThatMatch(store: Store, filter: QuoteFilter): Promise<string[]> {
  const page = await store.quotes.page(filter, "OLDEST", ALL);
  expect(await store.quotes.count(filter)).toBe(page.rows.length);
  return wordsOf(page);
}
