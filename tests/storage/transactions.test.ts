import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { openStore } from "../../server/storage/openStore.js";
import { describeEachDatabase } from "../support/databases.js";
import { invent, person } from "./invented.js";

const ada = person("Ada Morvan");
const article = (n: number): ReturnType<typeof invent> =>
  invent({ url: `https://courrier.example/${n}`, quotes: [{ by: ada, words: `Numéro ${n}.` }] });

describeEachDatabase("A write", (open, database) => {
  it("stores nothing when its work throws, and the next write works", async () => {
    const store = await open();
    const failing = store.write(async (writer) => {
      await writer.saveArticle(article(1));
      throw new Error("half-way");
    });
    await expect(failing).rejects.toThrow("half-way");
    expect(await store.totals()).toEqual({ articles: 0, quotes: 0, people: 0, organizations: 0 });
    await store.write((writer) => writer.saveArticle(article(1)));
    expect((await store.totals()).articles).toBe(1);
  });

  it("stores nothing when the database refuses a statement, even if the work passes over the error", async () => {
    const store = await open();
    const twice = { ...article(1), quotes: [...article(1).quotes, ...article(1).quotes] };
    const failing = store.write(async (writer) => {
      await writer.saveArticle(article(2));
      await writer.saveArticle(twice).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow("Nothing was stored");
    await expect(store.write((writer) => writer.saveArticle(twice))).rejects.toMatchObject({ code: "23505" });
    expect((await store.totals()).articles).toBe(0);
    expect((await store.quotes.page({}, "NEWEST", { first: 1, after: null })).rows).toEqual([]);
  });

  it("sees what it has written itself", async () => {
    const store = await open();
    const found = await store.write(async (writer) => {
      await writer.saveArticle(article(1));
      return writer.articles.byIds([article(1).article.id]);
    });
    expect(found.size).toBe(1);
  });

  it("is alone: many at once do not interleave, within one store", async () => {
    const store = await open();
    const steps: string[] = [];
    await Promise.all(
      [1, 2, 3].map((n) =>
        store.write(async (writer) => {
          steps.push(`${n} begins`);
          await writer.saveArticle(article(n));
          await wait(20);
          steps.push(`${n} ends`);
        }),
      ),
    );
    expectPairs(steps);
    expect((await store.totals()).articles).toBe(3);
  });

  if (database.kind === "server") {
    it("is alone: two stores on one server do not interleave", async () => {
      const config = await database.config();
      const [one, other] = await Promise.all([openStore(config), openStore(config)]);
      const steps: string[] = [];
      try {
        await Promise.all(
          [1, 2, 3, 4].map((n) =>
            (n % 2 === 0 ? one : other).write(async (writer) => {
              steps.push(`${n} begins`);
              await writer.saveArticle(article(n));
              await wait(20);
              steps.push(`${n} ends`);
            }),
          ),
        );
        expectPairs(steps);
        expect((await one.totals()).articles).toBe(4);
      } finally {
        await Promise.all([one.close(), other.close()]);
      }
    });
  }

  it("tells whoever asks the store or writes inside it, instead of waiting for ever", async () => {
    const store = await open();
    await expect(store.write(() => store.totals())).rejects.toThrow("ask the writer");
    await expect(store.write(() => store.write(() => Promise.resolve()))).rejects.toThrow("inside Store.write");
    expect((await store.totals()).articles).toBe(0);
  });
});

describeEachDatabase("A store", (open, database) => {
  it("answers hundreds of questions asked at once", async () => {
    const store = await open();
    await store.write((writer) => writer.saveArticle(article(1)));
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        i % 2 === 0
          ? store.articles.count({})
          : store.quotes.countByAgents([ada.id], {}).then((map) => map.get(ada.id)),
      ),
    );
    expect(new Set(answers)).toEqual(new Set([1]));
  });

  it("works without prepared statements", async () => {
    const store = await openStore({ ...(await database.config()), preparedStatements: false });
    try {
      await store.write((writer) => writer.saveArticle(article(1)));
      expect((await store.totals()).articles).toBe(1);
    } finally {
      await store.close();
    }
  });

  it("keeps what it holds when it is closed and opened again; closing twice does no harm", async () => {
    const config = await database.config();
    const before = await openStore(config);
    await before.write((writer) => writer.saveArticle(article(1)));
    await Promise.all([before.close(), before.close()]);
    const after = await openStore(config);
    expect((await after.articles.byIds([article(1).article.id])).get(article(1).article.id)).toEqual(
      article(1).article,
    );
    await after.close();
  });
});

/** Each "n begins" is followed by its own "n ends". */
function expectPairs(steps: readonly string[]): void {
  for (let i = 0; i < steps.length; i += 2) {
    expect(steps[i + 1]).toBe(steps[i]?.replace("begins", "ends"));
  }
}
