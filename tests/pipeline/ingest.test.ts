import { expect, it } from "vitest";
import type { ArticleDraft } from "../../server/domain/article.js";
import { draftFromText, type TextInput } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { summarise, type ArticleSummary } from "../../server/pipeline/summarise.js";
import type { Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";

const NOW = new Date("2031-03-05T08:00:00.000Z");
const LATER = new Date("2031-03-06T08:00:00.000Z");

const draft = (text: string, more: Omit<TextInput, "text"> = {}): ArticleDraft => draftFromText({ text, ...more });

const HARBOR = `Le port de Varenne reste fermé

« Le port restera fermé tout l’hiver », a déclaré Odile Tresgast, ministre de la Mer. « Nous n’avons pas le choix », a-t-elle ajouté.

Un haut responsable du ministère de la Mer a qualifié la situation de « très fragile ». « Rien n’est signé », a précisé le responsable.`;

/** What is known of everyone who is quoted, in words. */
async function quotedIn(store: Store, id: ArticleSummary["id"]): Promise<Record<string, string[]>> {
  const article = (await store.articles.byIds([id])).get(id);
  if (article === undefined) throw new Error(`No article ${id}.`);
  const { speakers } = await summarise(store, article);
  return Object.fromEntries(
    speakers.map(({ speaker, quotes }) => [speaker ?? "nobody", quotes.map(({ text }) => text)]),
  );
}

describeEachDatabase("Ingesting", (open) => {
  it("turns a text into quotes with their speakers, the unnamed one once", async () => {
    const store = await open();
    const { article, outcome } = await ingest(store, draft(HARBOR), NOW);
    expect(outcome).toBe("CREATED");
    expect(await quotedIn(store, article.id)).toEqual({
      "Odile Tresgast": ["Le port restera fermé tout l’hiver", "Nous n’avons pas le choix"],
      "Un haut responsable du ministère de la Mer": ["très fragile", "Rien n’est signé"],
    });
  });

  it("changes nothing the second time", async () => {
    const store = await open();
    const first = await ingest(store, draft(HARBOR, { url: "https://courrier.example/port" }), NOW);
    const before = await store.totals();
    const second = await ingest(store, draft(HARBOR, { url: "https://courrier.example/port?utm_source=mail" }), LATER);
    expect(second.outcome).toBe("UNCHANGED");
    expect(second.article).toEqual(first.article);
    expect(await store.totals()).toEqual(before);
  });

  it("gives a text without an address the same id wherever it is ingested", async () => {
    const [here, there] = [await open(), await open()];
    const [a, b] = [await ingest(here, draft(HARBOR), NOW), await ingest(there, draft(HARBOR), LATER)];
    expect(a.article.id).toBe(b.article.id);
    expect(a.article.url).toMatch(/^ni:\/\/\/sha-256;/);
  });

  it("keeps the same words at two addresses as two printings", async () => {
    const store = await open();
    const wire = await ingest(
      store,
      draft(HARBOR, { url: "https://courrier.example/port", outlet: "Le Courrier" }),
      NOW,
    );
    const copy = await ingest(store, draft(HARBOR, { url: "https://gazette.example/port", outlet: "La Gazette" }), NOW);
    expect([wire.outcome, copy.outcome]).toEqual(["CREATED", "CREATED"]);
    expect(await store.totals()).toMatchObject({ articles: 2, quotes: 8, people: 1 });
  });

  it("adds nothing for a text without an address that stands in the archive with one", async () => {
    const store = await open();
    const first = await ingest(store, draft(HARBOR, { url: "https://courrier.example/port" }), NOW);
    const again = await ingest(store, draft(HARBOR), LATER);
    expect([again.outcome, again.article.id]).toEqual(["DUPLICATE", first.article.id]);
  });

  it("remembers the address when a text that had none is found to have one", async () => {
    const store = await open();
    const first = await ingest(store, draft(HARBOR), NOW);
    const again = await ingest(store, draft(HARBOR, { url: "https://courrier.example/port" }), LATER);
    expect([again.outcome, again.article.id]).toEqual(["DUPLICATE", first.article.id]);
    const found = await store.articles.byUrls(["https://courrier.example/port"]);
    expect(found.get("https://courrier.example/port")?.id).toBe(first.article.id);
  });

  it("keeps ids of what a corrected version still says, drops the rest, and keeps the old text", async () => {
    const store = await open();
    const url = "https://courrier.example/port";
    const first = await ingest(store, draft(HARBOR, { url }), NOW);
    const before = await store.quotes.ofArticles([first.article.id], {}, { first: 100, after: null });
    const corrected = await ingest(
      store,
      draft(HARBOR.replace("Nous n’avons pas le choix", "Nous avons le choix"), { url }),
      LATER,
    );
    expect([corrected.outcome, corrected.article.version]).toEqual(["NEW_VERSION", 2]);
    expect(corrected.article.retrievedAt).toEqual(NOW);

    const after = await store.quotes.ofArticles([first.article.id], {}, { first: 100, after: null });
    const idsByWords = (page: typeof before) =>
      Object.fromEntries((page.get(first.article.id)?.rows ?? []).map(({ row }) => [row.text, row.id]));
    const [old, now] = [idsByWords(before), idsByWords(after)];
    expect(now["Le port restera fermé tout l’hiver"]).toBe(old["Le port restera fermé tout l’hiver"]);
    expect(Object.keys(now)).toContain("Nous avons le choix");
    expect(Object.keys(now)).not.toContain("Nous n’avons pas le choix");
    expect((await store.articles.versions([first.article.id])).get(first.article.id)).toHaveLength(2);
    expect(await store.totals()).toMatchObject({ articles: 1, people: 1 });
  });

  it("forgets a person whom only the earlier version named", async () => {
    const store = await open();
    const url = "https://courrier.example/port";
    await ingest(store, draft(HARBOR, { url }), NOW);
    await ingest(store, draft(HARBOR.replaceAll("Odile Tresgast", "Maud Estivel"), { url }), LATER);
    const people = await store.agents.search("Odile Tresgast", "PERSON", { first: 10, after: null });
    expect(people.rows.map(({ row }) => row.agent.name)).not.toContain("Odile Tresgast");
    expect(await store.totals()).toMatchObject({ people: 1 });
  });

  it("makes one person of a name in two articles and two languages", async () => {
    const store = await open();
    await ingest(store, draft(HARBOR, { url: "https://courrier.example/port" }), NOW);
    const english = `Harbor stays shut\n\n“We will reopen in spring,” said Odile Tresgast, the sea minister, on Tuesday.`;
    await ingest(store, draft(english, { url: "https://ledger.example/harbor" }), LATER);
    const found = await store.agents.search("Odile Tresgast", "PERSON", { first: 10, after: null });
    expect(found.rows).toHaveLength(1);
    const agent = found.rows[0]?.row.agent;
    const quotes =
      agent === undefined
        ? undefined
        : (await store.quotes.byAgents([agent.id], {}, "NEWEST", { first: 10, after: null })).get(agent.id);
    expect(quotes?.rows.map(({ row }) => row.language).sort()).toEqual(["en", "fr", "fr"]);
  });

  it("makes one person of two spellings in one article, keeps both names, and says that it cannot tell which is right", async () => {
    const store = await open();
    const text = `Visite au détroit\n\nMardi, M. Marbeck est à Varenne pour trois jours. Le président a reçu M. Marbeck au palais.\n\nM. Marbek s’est ensuite rendu au port. « Le détroit restera ouvert », a déclaré M. Marbek.`;
    const { article } = await ingest(store, draft(text), NOW);
    const { people } = await summarise(store, article);
    expect(people).toHaveLength(1);
    const found = await store.agents.search("Marbek", "PERSON", { first: 10, after: null });
    const agent = found.rows[0]?.row.agent;
    if (agent === undefined) throw new Error("Nobody is called Marbek.");
    const names = (await store.agents.names([agent.id], null, { first: 10, after: null })).get(agent.id);
    expect(names?.rows.map(({ row }) => row.name).sort()).toEqual(["Marbeck", "Marbek"]);
    expect(names?.rows[0]?.row.kind).toBe("PREFERRED");
  });

  it("ingests at once what two callers bring at once, and founds nobody twice", async () => {
    const store = await open();
    const texts = Array.from({ length: 6 }, (_, i) => draft(HARBOR, { url: `https://courrier.example/${i}` }));
    await Promise.all(texts.map((one) => ingest(store, one, NOW)));
    expect(await store.totals()).toMatchObject({ articles: 6, quotes: 24, people: 1 });
  });
});
