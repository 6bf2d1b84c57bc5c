import { beforeAll, expect, it } from "vitest";
import type { Page, PageKey } from "../../server/domain/page.js";
import type { Article } from "../../server/domain/article.js";
import type { ArticleFilter, ArticleGraph, ArticleOrder, Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { asOrganization, invent, organization, person } from "./invented.js";

const ada = person("Ada Morvan");
const courier = organization("Le Courrier de Varenne");

const titled = (graph: ArticleGraph, headline: string): ArticleGraph => ({
  ...graph,
  article: { ...graph.article, headline },
});
const written = (n: number, headline: string, words: string, more: Partial<Parameters<typeof invent>[0]> = {}) =>
  titled(
    invent({
      url: `https://courrier.example/${n}`,
      publishedAt: new Date(Date.UTC(2031, 0, 1 + Math.floor(n / 5))),
      quotes: [{ by: ada, words }],
      ...more,
    }),
    headline,
  );

const graphs = [
  written(1, "Le quai nord rouvre", "Nous l'attendions depuis l'été"),
  written(2, "Grève au port", "Le quai restera fermé, le quai n'est pas sûr", { publisher: courier }),
  written(3, "The quays reopen", "The cranes are turning again", { language: "en" }),
  written(4, "Un accord", "Rien que des mots", { status: "CORRECTED" }),
  written(5, "Quai retiré", "Le quai secret", { status: "WITHHELD" }),
  ...Array.from({ length: 12 }, (_, i) => written(10 + i, "Bulletin des marées", `Marée numéro ${100 + i}`)),
];
const all = { first: 100, after: null };
const numbers = (page: Page<Article>): number[] =>
  page.rows.map(({ row }) => Number(row.url.slice(row.url.lastIndexOf("/") + 1)));

describeEachDatabase("Search in articles", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(async (writer) => {
      for (const graph of graphs) await writer.saveArticle(graph);
    });
  });

  const found = async (filter: ArticleFilter, order?: ArticleOrder): Promise<number[]> => {
    const page = await store.articles.page(filter, all, order);
    expect(await store.articles.count(filter)).toBe(page.rows.length);
    return numbers(page);
  };

  it("looks in headlines and texts, in either language, and never in what is withheld", async () => {
    expect((await found({ text: "quais" })).sort()).toEqual([1, 2]);
    expect(await found({ text: "quay" })).toEqual([3]);
    expect(await found({ text: "ete" })).toEqual([1]);
    expect(await found({ text: "secret" })).toEqual([]);
    expect(await found({ text: "greve quai" })).toEqual([2]);
    expect(await found({ text: '"quai nord"' })).toEqual([1]);
    expect(await found({ text: "quai -nord" })).toEqual([2]);
    expect(await found({ text: "le la les" })).toEqual([]);
    expect(await found({ text: "& | !" })).toEqual([]);
  });

  it("goes together with outlet, dates and status", async () => {
    expect(await found({ text: "quai", outlet: [asOrganization(courier)] })).toEqual([2]);
    expect(await found({ text: "marée", published: { from: new Date(Date.UTC(2031, 0, 5)), to: null } })).toEqual([
      21, 20,
    ]);
    expect(await found({ status: ["CORRECTED"] })).toEqual([4]);
    expect(await found({ text: "quai", status: ["CORRECTED"] })).toEqual([]);
    expect(await found({ text: "quai", status: ["WITHHELD"] })).toEqual([]);
    expect(await found({ status: ["WITHHELD", "RETRACTED"] })).toEqual([]);
    expect(await found({ status: [] })).toEqual([]);
  });

  it("ranks the headline's words first", async () => {
    expect(await found({ text: "quai" }, "RELEVANCE")).toEqual([1, 2]);
    const ids = graphs.map(({ article }) => article.id);
    const scores = await store.articles.scores(ids, "quai");
    expect(graphs.map(({ article }) => (scores.get(article.id) ?? 0) > 0).slice(0, 5)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    await expect(store.articles.page({}, all, "RELEVANCE")).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
  });

  it.each(["NEWEST", "OLDEST", "RELEVANCE"] as const)(
    "gives every hit once page by page in the order %s, though all match equally well",
    async (order) => {
      const whole = await found({ text: "marées" }, order);
      expect(whole).toHaveLength(12);
      const seen: number[] = [];
      for (let after: PageKey | null = null; ;) {
        const page: Page<Article> = await store.articles.page({ text: "marées" }, { first: 5, after }, order);
        seen.push(...numbers(page));
        after = page.rows.at(-1)?.key ?? null;
        if (!page.hasNextPage) break;
      }
      expect(seen).toEqual(whole);
      if (order !== "RELEVANCE") {
        expect(await found({ text: "marées" }, order === "NEWEST" ? "OLDEST" : "NEWEST")).toEqual([...whole].reverse());
      }
    },
  );

  it("is of the current text only", async () => {
    const url = "https://courrier.example/900";
    const version = (number: number, words: string) =>
      invent({ url, version: number, quotes: [{ by: ada, words }], founded: [] });
    await store.write((writer) => writer.saveArticle(version(1, "La dorade est chère")));
    expect(await found({ text: "dorade" })).toEqual([900]);
    await store.write((writer) => writer.saveArticle(version(2, "La sardine est chère")));
    expect(await found({ text: "dorade" })).toEqual([]);
    expect(await found({ text: "sardines" })).toEqual([900]);
  });

  it("takes a text of more different words than a row of the index may hold", async () => {
    const words = Array.from({ length: 200_000 }, (_, i) => `m${(i * 7919).toString(36)}`).join(" ");
    const graph = invent({
      url: "https://courrier.example/901",
      quotes: [{ by: ada, words: "Le mot rare" }],
      founded: [],
    });
    await store.write((writer) => writer.saveArticle({ ...graph, text: `Baleine ${words}` }));
    expect(await found({ text: "baleine" })).toEqual([901]);
  });
});
