import { expect, it } from "vitest";
import type { Change } from "../../server/domain/change.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { openStore } from "../../server/storage/openStore.js";
import type { Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { invent, organization, person, type InventedArticle, type InventedQuote } from "../storage/invented.js";

const URL = "https://courrier.example/marees";
const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const courier = organization("Le Courrier de Varenne");

const save = (store: Store, article: InventedArticle): Promise<void> =>
  store.write(async (writer) => {
    const former = await writer.saveArticle(invent(article));
    await writer.removeOrphans(former);
  });

const all = (store: Store): Promise<Change[]> => store.changes.after(0, 1_000);

/** "CREATED Quote", with the id where several could be meant. */
const told = (changes: readonly Change[]): string[] => changes.map(({ op, kind }) => `${op} ${kind}`);

/** Invented places in invented texts hold other words in every version. */
function withoutPlaces(...quotes: readonly InventedQuote[]): InventedQuote[] {
  return quotes.map((quote) => ({ ...quote, attribution: { asPrinted: null } }));
}

const first: InventedArticle = {
  url: URL,
  publisher: courier,
  quotes: withoutPlaces(
    { by: ada, words: "Rien n’est fini." },
    { by: "source", words: "Nous verrons.", about: [ada] },
    { by: null, words: "On ne sait pas." },
  ),
};

describeEachDatabase("The log of changes", (open, database) => {
  it("tells of a new article and all in it, each thing after what it refers to, numbered from 1", async () => {
    const store = await open();
    expect(await store.changes.newest()).toBe(0);
    await save(store, first);
    const changes = await all(store);
    expect(told(changes)).toEqual([
      "CREATED Organization",
      "CREATED Person",
      "CREATED Article",
      "CREATED UnnamedSource",
      ...["CREATED Quote", "CREATED Quote", "CREATED Quote"],
      ...["CREATED Attribution", "CREATED Attribution", "CREATED Attribution"],
      "CREATED Mention",
    ]);
    expect(changes.map(({ position }) => position)).toEqual(changes.map((_, i) => i + 1));
    expect(await store.changes.newest()).toBe(changes.length);
    const graph = invent(first);
    expect(changes.filter(({ kind }) => kind === "Quote").map(({ id }) => id)).toEqual(
      graph.quotes.map(({ id }) => id),
    );
    expect(new Set(changes.map(({ articleId }) => articleId))).toEqual(new Set([null, graph.article.id]));
  });

  it("tells of a new version what differs: the same quotes make no change, however far they moved", async () => {
    const store = await open();
    await save(store, first);
    const before = await store.changes.newest();
    await save(store, {
      ...first,
      version: 2,
      quotes: withoutPlaces(
        { by: basile, words: "Un mot de plus, avant tout." },
        { by: ada, words: "Rien n’est fini." },
        { by: basile, words: "On ne sait pas." },
      ),
    });
    const changes = await store.changes.after(before, 1_000);
    expect(told(changes)).toEqual([
      "CREATED Person",
      "UPDATED Article",
      "CREATED Quote",
      "CREATED Attribution",
      "UPDATED Attribution",
      "CREATED Mention",
      "DELETED Attribution",
      "DELETED Quote",
      "DELETED UnnamedSource",
    ]);
    const updated = changes.find(({ op, kind }) => op === "UPDATED" && kind === "Attribution");
    expect(updated?.before).toEqual(invent(first).attributions[2]);
  });

  it("tells of people whom nothing names any more, and of none whom one step founds and the next removes", async () => {
    const store = await open();
    await save(store, { url: URL, quotes: [{ by: ada, words: "Rien n’est fini." }] });
    const before = await store.changes.newest();
    await save(store, { url: URL, version: 2, quotes: [{ by: null, words: "Rien n’est fini." }] });
    const changes = await store.changes.after(before, 1_000);
    expect(told(changes)).toEqual(["UPDATED Article", "UPDATED Attribution", "DELETED Mention", "DELETED Person"]);
    expect(changes.at(-1)).toMatchObject({ id: ada.id, articleId: null });

    await store.write(async (writer) => {
      await writer.saveArticle({ ...invent({ url: URL, version: 3, quotes: [] }), founded: [basile] });
      await writer.removeOrphans([basile.id]);
    });
    const later = await store.changes.after(before + changes.length, 1_000);
    expect(later.filter(({ kind }) => kind === "Person")).toEqual([]);
  });

  it("tells of everyone once, also when several articles that name them are written together", async () => {
    const store = await open();
    const quotes = [{ by: ada, words: "Rien n’est fini." }];
    await store.write(async (writer) => {
      await writer.saveArticle(invent({ url: URL, quotes }));
      await writer.saveArticle(invent({ url: `${URL}/2`, quotes }));
      await writer.saveArticle(invent({ url: `${URL}/2`, version: 2, quotes }));
    });
    const changes = await all(store);
    expect(told(changes).filter((what) => /Person|Article/.test(what))).toEqual([
      "CREATED Person",
      "CREATED Article",
      "CREATED Article",
    ]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it("tells of what people declare of a person, an article and a quote", async () => {
    const store = await open();
    await save(store, first);
    const { article, quotes } = invent(first);
    const declaredAt = new Date("2031-04-01T00:00:00Z");
    const quoteId = quotes[0]?.id;
    if (quoteId === undefined) throw new Error("There is no quote.");
    const before = await store.changes.newest();
    const declare = (): Promise<void> =>
      store.write(async ({ declarations }) => {
        await declarations.saveFact({
          ...{ agentId: ada.id, fact: "gender", value: "female", source: "https://registre.example/ada", declaredAt },
        });
        await declarations.saveFactCheck(article.id, {
          ...{ quoteId, url: "https://verif.example/1", publisherId: null, claimReviewed: "Rien.", rating: "False" },
          ...{ reviewedAt: null, declaredAt },
        });
      });
    await declare();
    expect(told(await store.changes.after(before, 100))).toEqual(["UPDATED Person", "UPDATED Quote"]);
    await declare();
    expect(await store.changes.newest()).toBe(before + 2);
  });

  it("tells of a person whose name is another now, and not of one who is only named more often", async () => {
    const store = await open();
    await save(store, first);
    const name = {
      agentId: ada.id,
      name: "Ada Morvan",
      kind: "PREFERRED",
      reason: "The only spelling printed.",
      language: "fr",
      firstSeen: new Date("2031-03-04T12:00:00Z"),
      lastSeen: new Date("2031-03-04T12:00:00Z"),
      occurrences: 1,
      articles: 1,
    } as const;
    await store.write((writer) => writer.saveNames(ada.id, [name], []));
    const before = await store.changes.newest();
    await store.write((writer) => writer.saveNames(ada.id, [{ ...name, occurrences: 7, articles: 3 }], []));
    expect(await store.changes.newest()).toBe(before);
    await store.write((writer) => writer.saveNames(ada.id, [{ ...name, name: "Adélaïde Morvan" }], []));
    expect(await store.changes.after(before, 10)).toMatchObject([{ op: "UPDATED", kind: "Person", id: ada.id }]);
  });

  it("hides what a withheld article holds, and tells again of it when it is given back", async () => {
    const store = await open();
    await save(store, first);
    const before = await store.changes.newest();
    const same = (version: number, status: "WITHHELD" | "USABLE"): Promise<void> =>
      save(store, { ...first, version, status });
    await same(2, "WITHHELD");
    const hidden = await store.changes.after(before, 1_000);
    expect(new Set(hidden.map(({ op }) => op))).toEqual(new Set(["WITHDRAWN"]));
    expect(hidden.map(({ kind }) => kind).filter((kind) => kind === "Quote")).toHaveLength(3);
    await same(3, "WITHHELD");
    // Of what stays hidden followers learn only that the article, of which id and version are left, has another one.
    expect(await store.changes.after(before + hidden.length, 1_000)).toMatchObject([
      { op: "UPDATED", kind: "Article" },
    ]);
    await same(4, "USABLE");
    const back = await store.changes.after(before + hidden.length + 1, 1_000);
    expect(back.map(({ op, kind, id }) => [op, kind, id])).toEqual(
      hidden.map(({ kind, id }) => ["RESTORED", kind, id]),
    );
  });

  it("appends nothing when the same text comes in again", async () => {
    const store = await open();
    const draft = draftFromText({
      text: "Le port reste fermé\n\n« Rien n’est signé », a déclaré Odile Tresgast, ministre de la Mer.",
      url: "https://courrier.example/port",
      outlet: "Le Courrier",
    });
    await ingest(store, draft, new Date("2031-03-05T08:00:00Z"));
    const newest = await store.changes.newest();
    expect(newest).toBeGreaterThan(5);
    await ingest(store, draft, new Date("2031-03-06T08:00:00Z"));
    expect(await store.changes.newest()).toBe(newest);
  });

  it("keeps nothing of a transaction that fails, and numbers the next as if it had not been", async () => {
    const store = await open();
    await save(store, first);
    const before = await store.changes.newest();
    const failing = store.write(async (writer) => {
      await writer.saveArticle(invent({ ...first, version: 2, quotes: [] }));
      throw new Error("half-way");
    });
    await expect(failing).rejects.toThrow("half-way");
    expect(await store.changes.newest()).toBe(before);
    await save(store, { ...first, url: `${URL}/2` });
    expect((await store.changes.after(before, 1))[0]?.position).toBe(before + 1);
  });

  it("has no gap to be filled later, for a reader beside many writers", async () => {
    const config = await database.config();
    // An embedded database belongs to one process; a server has several, each with a store of its own.
    const stores = [await openStore(config)];
    if (database.kind === "server") stores.push(await openStore(config), await openStore(config));
    const [store] = stores as [Store];
    const writers = { busy: true };
    const seen: Change[] = [];
    const reading = (async () => {
      for (;;) {
        const last = !writers.busy;
        const next = await store.changes.after(seen.at(-1)?.position ?? 0, 7);
        seen.push(...next);
        if (last && next.length === 0) return;
      }
    })();
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        save(stores[i % stores.length] ?? store, {
          ...first,
          url: `${URL}/${i}`,
          founded: i === 0 ? undefined : [],
        } as InventedArticle),
      ),
    );
    writers.busy = false;
    await reading;
    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, i) => i + 1));
    expect(seen).toEqual(await all(store));
    expect(seen.filter(({ kind }) => kind === "Article")).toHaveLength(12);
    const times = seen.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    await Promise.all(stores.map((one) => one.close()));
  });
});
