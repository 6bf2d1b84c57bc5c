import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { draftFromFile } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { catchUp } from "../../server/pipeline/reprocess.js";
import { openEmbedded } from "../../server/storage/embedded/embeddedDatabase.js";
import { openStore, type StorageConfig } from "../../server/storage/openStore.js";
import { openServer } from "../../server/storage/serverDatabase.js";
import type { Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";

const FILES = ["2031-03-04-port-de-varenne.txt", "2031-03-19-two-harrowicks.txt", "2031-03-05-ellwynne-port-plan.txt"];
const NOW = new Date("2031-06-01T00:00:00.000Z");

/** What the graph shows of everything, ids included. */
async function everything(store: Store) {
  const first = { first: 100, after: null };
  const articles = (await store.articles.page({}, first)).rows.map(({ row }) => row);
  const quotes = (await store.quotes.page({}, "OLDEST", first)).rows.map(({ row }) => row);
  const ids = articles.map(({ id }) => id);
  const mentions = [...(await store.mentions.ofArticles(ids, first))].map(([id, { rows }]) => [
    id,
    rows.map(({ row }) => row),
  ]);
  return {
    articles,
    quotes,
    mentions,
    attributions: [...(await store.attributions.ofQuotes(quotes.map(({ id }) => id))).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    excluded: [...(await store.articles.excluded(ids))],
    agents: (await store.agents.search("harrowick", null, first)).rows.map(({ row }) => row),
    totals: await store.totals(),
  };
}

describeEachDatabase("reading stored articles anew", (_, database) => {
  let config: StorageConfig;

  /** As if an older Dixit had stored them: less, and marked as read by an earlier reading. */
  async function forget(): Promise<void> {
    const opened =
      config.databaseUrl === null
        ? await openEmbedded(config.dataFolder, "the tests")
        : await openServer(config.databaseUrl, true);
    await opened.pool.query("update articles set reading = 1");
    await opened.pool.query("delete from mentions");
    await opened.pool.query("delete from excluded_spans");
    await opened.close();
  }

  async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const store = await openStore(config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  beforeAll(async () => {
    config = await database.config();
  });

  it("finds what an older reading lacks, keeps every id, and then has nothing left to do", async () => {
    const before = await withStore(async (store) => {
      for (const file of FILES) await ingest(store, draftFromFile(await readFile(`samples/${file}`), file), NOW);
      expect(await catchUp(store)).toBe(0);
      return everything(store);
    });
    await forget();
    await withStore(async (store) => {
      const progress: string[] = [];
      expect(await store.articles.countReadBefore()).toBe(3);
      const read = await catchUp(store, { onProgress: ({ done, total }) => void progress.push(`${done}/${total}`) });
      expect(read).toBe(3);
      expect(progress).toEqual(["1/3", "2/3", "3/3"]);
      expect(await everything(store)).toEqual(before);
      expect(await catchUp(store)).toBe(0);
    });
  });

  it("stops when told to, and the next time goes on with the rest", async () => {
    await forget();
    await withStore(async (store) => {
      const stop = new AbortController();
      const onProgress = (): void => {
        stop.abort();
      };
      expect(await catchUp(store, { signal: stop.signal, onProgress })).toBe(1);
      expect(await store.articles.countReadBefore()).toBe(2);
      expect(await catchUp(store)).toBe(2);
    });
  });

  it("tells of an article that cannot be read, and reads the others", async () => {
    await forget();
    await withStore(async (store) => {
      const failures: string[] = [];
      const [broken] = await store.articles.readBefore(1);
      const draft: Store["articles"]["draft"] = (id) =>
        id === broken ? Promise.reject(new Error("Torn page.")) : store.articles.draft(id);
      const faulty = { ...store, articles: { ...store.articles, draft } };
      expect(await catchUp(faulty, { onFailure: (id) => void failures.push(id) })).toBe(2);
      expect(failures).toEqual([broken]);
    });
  });
});
