import { beforeAll, expect, it } from "vitest";
import { sha256, type AgentId } from "../../server/domain/ids.js";
import { nameKey, versionKey, type Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { asOrganization, invent, organization, person } from "./invented.js";

const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const ministry = organization("ministère des Marées");
const courier = organization("Le Courrier de Varenne");

const first = invent({
  url: "https://courrier.example/marees",
  publisher: courier,
  quotes: [
    { by: ada, words: 'Rien n\'est "fini", {tout} commence \\ ici 🌊', about: [ministry], speaksFor: ministry },
    { by: "source", words: "Nous verrons.", about: [ada] },
    { by: null, words: "On ne sait pas.", quote: { cue: null } },
  ],
  names: [basile],
});
const withheld = invent({
  url: "https://courrier.example/retire",
  publisher: courier,
  status: "WITHHELD",
  quotes: [
    { by: ada, words: "À ne pas lire.", about: [ministry], speaksFor: ministry },
    { by: "source", words: "Moi non plus." },
  ],
});
const ids = <Id>(rows: readonly { readonly id: Id }[]): Id[] => rows.map((row) => row.id);
const anyTime = { from: null, to: null };
const all = { first: 100, after: null };

describeEachDatabase("A store with an article in it", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(async (writer) => {
      await writer.saveArticle(first);
      await writer.saveArticle(withheld);
    });
  });

  it("gives back every value exactly as it was saved", async () => {
    const { article, quotes, attributions, mentions, unnamedSources, activity, founded } = first;
    const values = <Row>(map: ReadonlyMap<unknown, Row>): Row[] => [...map.values()];
    expect(values(await store.articles.byIds([article.id]))).toEqual([article]);
    const byId = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
      [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(values(await store.quotes.byIds(ids(quotes))))).toEqual(byId(quotes));
    expect(byId(values(await store.attributions.byIds(ids(attributions))))).toEqual(byId(attributions));
    expect(byId(values(await store.attributions.ofQuotes(ids(quotes))))).toEqual(byId(attributions));
    expect(byId(values(await store.mentions.byIds(ids(mentions))))).toEqual(byId(mentions));
    expect(values(await store.unnamedSources.byIds(ids(unnamedSources)))).toEqual(unnamedSources);
    expect(values(await store.activities.byIds([activity.id]))).toEqual([activity]);
    expect(byId(values(await store.agents.byIds(founded.map((agent): AgentId => agent.id))))).toEqual(byId(founded));
    expect((await store.articles.excluded([article.id])).get(article.id)).toEqual(first.excluded);
    expect(await store.identities.judgements(ids(first.entities))).toEqual(first.judgements);
  });

  it("gives the places where a quote names somebody in the order of the quote", async () => {
    const [quote] = first.quotes;
    const about = await store.quotes.about(ids(first.quotes));
    expect(quote && about.get(quote.id)).toEqual(first.about.filter(({ quoteId }) => quoteId === quote?.id));
  });

  it("finds an article by any URL it was seen under, and by its text", async () => {
    const urls = [first.article.url, `${first.article.url}?amp`];
    expect(await store.articles.byUrls([...urls, "https://nowhere.example/"])).toEqual(
      new Map(urls.map((url) => [url, first.article])),
    );
    expect(await store.articles.byTextSha256(sha256(first.text))).toEqual([first.article]);
    await store.write((writer) => writer.addUrl(first.article.id, "https://m.courrier.example/marees"));
    await store.write((writer) => writer.addUrl(first.article.id, "https://m.courrier.example/marees"));
    const found = await store.articles.byUrls(["https://m.courrier.example/marees"]);
    expect([...found.values()]).toEqual([first.article]);
  });

  it("keeps URLs of any length", async () => {
    const long = `https://courrier.example/?q=${"é".repeat(20_000)}`;
    await store.write((writer) => writer.addUrl(first.article.id, long));
    expect((await store.articles.byUrls([long])).get(long)?.id).toBe(first.article.id);
  });

  it("gives the text of a version only when asked for it", async () => {
    const key = { articleId: first.article.id, version: 1 };
    const texts = await store.articles.texts([key, { ...key, version: 2 }]);
    expect([...texts.keys()]).toEqual([versionKey(key)]);
    expect(texts.get(versionKey(key))?.text).toBe(first.text);
    const versions = (await store.articles.versions([first.article.id])).get(first.article.id);
    expect(versions).toEqual([
      { articleId: first.article.id, number: 1, seenAt: first.article.retrievedAt, textSha256: sha256(first.text) },
    ]);
  });

  it("finds the places where a name is printed exactly so", async () => {
    const asked = [
      { agentId: ada.id, name: "Ada Morvan" },
      { agentId: ada.id, name: "Ada" },
    ];
    const found = await store.mentions.ofName(asked, 3);
    expect(asked.map((name) => (found.get(nameKey(name)) ?? []).map((mention) => mention.surface))).toEqual([
      ["Ada Morvan"],
      [],
    ]);
  });

  it("says nothing of an id it does not know, whatever it looks like", async () => {
    const odd = ["quo_unknown", "", "'; drop table quotes; --", "\u0000", "\ud800", "x".repeat(10_000)] as never[];
    expect((await store.quotes.byIds(odd)).size).toBe(0);
    expect((await store.agents.byIds(odd)).size).toBe(0);
    expect((await store.articles.byUrls(odd)).size).toBe(0);
    expect((await store.quotes.page({ speaker: odd }, "NEWEST", all)).rows).toEqual([]);
  });

  it("shows nothing of a withheld article but the article itself, when asked for by id or URL", async () => {
    const { article, quotes, attributions, mentions, unnamedSources } = withheld;
    const { id, url, status, statusReason, language, retrievedAt, version, revision } = article;
    const left = { id, url, status, statusReason, language, retrievedAt, version, revision };
    const hidden = {
      publisherId: null,
      byline: null,
      publishedAt: null,
      textSha256: "",
      textLength: 0,
      reprintOf: null,
    };
    expect((await store.articles.byIds([id])).get(id)).toEqual({ ...left, ...hidden, headline: "[withdrawn]" });
    expect((await store.articles.byUrls([url])).size).toBe(1);
    expect((await store.articles.texts([{ articleId: article.id, version: 1 }])).size).toBe(0);
    expect((await store.articles.excluded([article.id])).size).toBe(0);
    expect((await store.quotes.byIds(ids(quotes))).size).toBe(0);
    expect((await store.attributions.byIds(ids(attributions))).size).toBe(0);
    expect((await store.attributions.ofQuotes(ids(quotes))).size).toBe(0);
    expect((await store.quotes.about(ids(quotes))).size).toBe(0);
    expect((await store.mentions.byIds(ids(mentions))).size).toBe(0);
    expect((await store.unnamedSources.byIds(ids(unnamedSources))).size).toBe(0);
  });

  it("leaves a withheld article out of every list and every count", async () => {
    const publisher = asOrganization(courier);
    const spokenFor = asOrganization(ministry);
    const shown = first.article.id;
    const articles = [
      await store.articles.page({}, all),
      (await store.articles.publishedBy([publisher], anyTime, all)).get(publisher),
      (await store.articles.mentioning([ada.id], anyTime, all)).get(ada.id),
    ];
    expect(articles.map((page) => page?.rows.map(({ row }) => row.id))).toEqual([[shown], [shown], [shown]]);
    const quotes = [
      (await store.quotes.byAgents([ada.id], {}, "NEWEST", all)).get(ada.id),
      (await store.quotes.aboutAgents([ministry.id], {}, "NEWEST", all)).get(ministry.id),
      await store.quotes.page({ speaksFor: [ministry.id] }, "NEWEST", all),
    ];
    expect(quotes.map((page) => page?.rows.map(({ row }) => row.articleId))).toEqual([[shown], [shown], [shown]]);
    const forms = await store.identities.forms([ada.id]);
    expect(forms.get(ada.id)?.map((form) => form.articles)).toEqual([1]);
    expect([
      await store.articles.count({}),
      (await store.articles.countPublishedBy([publisher], anyTime)).get(publisher),
      (await store.articles.countMentioning([ada.id], anyTime)).get(ada.id),
      (await store.quotes.countByAgents([ada.id], {})).get(ada.id),
      (await store.quotes.countAboutAgents([ministry.id], {})).get(ministry.id),
      (await store.attributions.countSpeakingFor([spokenFor])).get(spokenFor),
      (await store.quotes.countOfArticles([withheld.article.id], {})).get(withheld.article.id),
      (await store.mentions.countOfArticles([withheld.article.id])).get(withheld.article.id),
    ]).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect(await store.quotes.count({})).toBe(3);
    expect(await store.totals()).toEqual({ articles: 1, quotes: 3, people: 2, organizations: 2 });
  });

  it("lists the attributions of an unnamed source, and those made in an organization's name", async () => {
    const [source] = first.unnamedSources;
    const spokenFor = asOrganization(ministry);
    const said = source && (await store.attributions.ofSources([source.id], all)).get(source.id);
    expect(said?.rows.map(({ row, key }) => [row, key])).toEqual([[first.attributions[1], [1]]]);
    const inItsName = (await store.attributions.speakingFor([spokenFor], all)).get(spokenFor);
    expect(inItsName?.rows.map(({ row }) => row)).toEqual([first.attributions[0]]);
  });

  it("lists mentions by position, page by page", async () => {
    const id = first.article.id;
    const whole = (await store.mentions.ofArticles([id], all)).get(id)?.rows.map(({ row }) => row.span.start);
    expect(whole).toEqual([0, 10, 20]);
    const page = (await store.mentions.ofArticles([id], { first: 2, after: null })).get(id);
    const next = (await store.mentions.ofArticles([id], { first: 2, after: page?.rows[1]?.key ?? null })).get(id);
    expect([page?.hasNextPage, next?.hasNextPage, next?.rows.length]).toEqual([true, false, 1]);
  });
});

describeEachDatabase("A new version of an article", (open) => {
  it("replaces the facts of the last one, keeps its text, and tells whom it pointed to", async () => {
    const store = await open();
    const url = "https://courrier.example/corrige";
    const before = invent({ url, quotes: [{ by: ada, words: "Avant.", about: [ministry] }] });
    const after = invent({ url, version: 2, quotes: [{ by: basile, words: "Après." }] });
    const pointedTo = await store.write(async (writer) => [
      await writer.saveArticle(before),
      await writer.saveArticle(after),
    ]);
    expect(pointedTo).toEqual([[], [ada.id, ministry.id].sort()]);
    const id = before.article.id;
    const quotes = (await store.quotes.ofArticles([id], {}, all)).get(id);
    expect(quotes?.rows.map(({ row }) => row.text)).toEqual(["Après."]);
    expect((await store.articles.byIds([id])).get(id)?.version).toBe(2);
    expect((await store.quotes.aboutAgents([ministry.id], {}, "NEWEST", all)).get(ministry.id)?.rows).toEqual([]);
    const texts = await store.articles.texts([1, 2].map((version) => ({ articleId: id, version })));
    expect([...texts.values()].map(({ text }) => text).sort()).toEqual([before.text, after.text].sort());
    expect(await store.identities.judgements(ids(before.entities))).toEqual(before.judgements);
    expect((await store.articles.byTextSha256(sha256(before.text))).map((article) => article.version)).toEqual([2]);
  });

  it("is refused unless it is the next one, or another reading of the same text", async () => {
    const store = await open();
    const url = "https://courrier.example/ordre";
    const save = (version: number, words: string): Promise<unknown> =>
      store.write((writer) => writer.saveArticle(invent({ url, version, quotes: [{ by: null, words }] })));
    await expect(save(2, "Un.")).rejects.toThrow("version 1 is the next one");
    await save(1, "Un.");
    await save(1, "Un.");
    expect((await store.quotes.page({}, "NEWEST", all)).rows.map(({ row }) => row.text)).toEqual(["Un."]);
    await expect(save(1, "Deux.")).rejects.toThrow("version 2 is the next one");
    await expect(save(3, "Un.")).rejects.toThrow("version 2 is the next one");
  });
});
