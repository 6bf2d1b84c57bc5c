/** What a fact-checker, a researcher and a reader of unnamed sources ask, word for word, of the sample archive. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import type { QuoteId } from "../../server/domain/ids.js";
import { addFactCheck, declareAgent, declareTopics } from "../../server/pipeline/declare.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const EVERY_STATEMENT = `query EveryStatement($who: ID!, $topic: [ID!], $from: PartialDate) {
  person(wikidataId: $who) {
    id resolvedFrom name(locale: "fr")
    quotesBy(filter: {topic: $topic, published: {from: $from}, collapseReprints: true}, orderBy: OLDEST, first: 100) {
      totalCount
      facets(by: [YEAR, OUTLET, KIND]) { facet missing buckets { key label quotes articles } }
      edges { node {
        text kind saidAt
        utterance { firstSeen printings independentPrintings disputed }
        attribution { asPrinted titleAsPrinted role confidence review evidence { exact start end version anchor } }
        context(before: 400, after: 400) { paragraph }
        article { headline url publishedAt status publisher { name } }
        factChecks { url rating }
      } }
    }
  }
}`;

const WHO_GETS_QUOTED = `query WhoGetsQuoted($outlets: [ID!], $from: PartialDate, $to: PartialDate) {
  quoteStats(filter: {outlet: $outlets, published: {from: $from, to: $to}, collapseReprints: true, minConfidence: 0.8},
             by: [OUTLET, GENDER, ROLE]) {
    keys quotes utterances speakers articles share
    behind(first: 3) { edges { node { id text attribution { asPrinted confidence review } } } }
  }
}`;

const WHO_IS_THE_SOURCE = `query WhoIsTheSource($url: URL!, $outlet: [ID!]) {
  article(url: $url) {
    headline sourcing { named unnamed organizations documents unattributed quotedWords unnamedWords }
    quotes(filter: {naming: [UNNAMED, UNNAMED_GROUP]}) { edges { node { text attribution { asPrinted speaksFor { name } speaker { ... on UnnamedSource { id description plural reasonGiven coreferences { exact start } } } } } } }
    excluded { reason span { exact } }
  }
  quoteStats(filter: {outlet: $outlet}, by: [OUTLET, NAMING, YEAR]) { keys quotes speakers articles share }
}`;

describeEachDatabase("the stories of statistics on the sample archive", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await ingestSamples(server.store, new Date("2031-06-01T00:00:00.000Z"));
  });
  afterAll(() => server.close());

  const NOW = new Date("2031-06-01T00:00:00.000Z");
  const SOURCE = "https://registre.example/tresgast";
  const TALKS = "https://www.lecourrier-varenne.example/2031/03/18/negociations-du-detroit";

  const idOf = async (name: string): Promise<string> => {
    const { agents } = await server.data<{ agents: { edges: { node: { id: string } }[] } }>(
      `query ($name: String!) { agents(name: $name, first: 1) { edges { node { id } } } }`,
      { name },
    );
    return agents.edges[0]?.node.id ?? "";
  };

  it("01: every statement of a minister on a topic since a day, oldest first, with proof, facets and fact checks", async () => {
    const odile = await idOf("Odile Tresgast");
    await declareAgent(server.store, odile, { wikidataId: "Q7101", sourceUrl: SOURCE }, NOW);
    const talks = (await server.store.articles.byUrls([TALKS])).get(TALKS);
    if (talks === undefined) throw new Error("The sample archive has lost an article.");
    await declareTopics(server.store, talks.id, ["détroit"], NOW);
    const { article } = await server.data<{
      article: { topics: { id: string }[]; quotes: { edges: { node: { id: QuoteId; text: string } }[] } };
    }>(`query ($url: URL!) { article(url: $url) { topics { id } quotes { edges { node { id text } } } } }`, {
      url: TALKS,
    });
    const said = article.quotes.edges.find(({ node }) => node.text.startsWith("La souveraineté"))?.node;
    if (said === undefined) throw new Error("The sample archive has lost a quote.");
    const check = { url: "https://verif.example/pause", claimReviewed: "Le chantier continue.", rating: "Vrai" };
    await addFactCheck(server.store, said.id, check, NOW);
    const data = await server.data<{ person: { quotesBy: { edges: { node: Record<string, unknown> }[] } } }>(
      EVERY_STATEMENT,
      { who: "Q7101", topic: [article.topics[0]?.id], from: "2031-03" },
    );
    const [{ node } = { node: {} }] = data.person.quotesBy.edges.filter(({ node: one }) => one["text"] === said.text);
    const { totalCount, edges } = data.person.quotesBy as unknown as { totalCount: number; edges: unknown[] };
    expect(edges).toHaveLength(totalCount);
    expect(data).toMatchObject({
      person: {
        id: odile,
        resolvedFrom: null,
        name: "Odile Tresgast",
        quotesBy: {
          facets: [
            { facet: "YEAR", missing: 0, buckets: [{ key: "2031", label: "2031", quotes: totalCount, articles: 1 }] },
            { facet: "OUTLET", missing: 0, buckets: [{ label: "Le Courrier de Varenne", quotes: totalCount }] },
            { facet: "KIND", missing: 0 },
          ],
        },
      },
    });
    expect(node).toMatchObject({
      text: said.text,
      utterance: { printings: 1, independentPrintings: 1, disputed: false },
      attribution: { asPrinted: "elle", review: "MACHINE" },
      article: { url: TALKS, status: "USABLE", publisher: { name: "Le Courrier de Varenne" } },
      factChecks: [{ url: check.url, rating: "Vrai" }],
    });
  });

  it("02: who gets quoted, by outlet, declared gender and role; the cells make up the whole and open their quotes", async () => {
    const odile = await idOf("Odile Tresgast");
    await declareAgent(server.store, odile, { gender: { value: "female", sourceUrl: SOURCE } }, NOW);
    const courrier = await idOf("Le Courrier de Varenne");
    const variables = { outlets: [courrier], from: "2031-03", to: "2031-05" };
    interface Row {
      readonly keys: (string | null)[];
      readonly quotes: number;
      readonly utterances: number;
      readonly share: number;
      readonly behind: { readonly edges: readonly { readonly node: { readonly attribution: object } }[] };
    }
    const { quoteStats: rows } = await server.data<{ quoteStats: Row[] }>(WHO_GETS_QUOTED, variables);
    const { quotes } = await server.data<{ quotes: { totalCount: number } }>(
      `query ($outlets: [ID!], $from: PartialDate, $to: PartialDate) { quotes(filter: {outlet: $outlets,
         published: {from: $from, to: $to}, collapseReprints: true, minConfidence: 0.8}) { totalCount } }`,
      variables,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.reduce((sum, row) => sum + row.quotes, 0)).toBe(quotes.totalCount);
    expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 10);
    expect(new Set(rows.map(({ keys }) => keys[0]))).toEqual(new Set([courrier]));
    expect(new Set(rows.map(({ keys }) => keys[1]))).toEqual(new Set(["female", null]));
    for (const row of rows) {
      expect(row.behind.edges).toHaveLength(Math.min(3, row.quotes));
      expect(row.utterances).toBeLessThanOrEqual(row.quotes);
      for (const { node } of row.behind.edges) expect(node.attribution).toMatchObject({ review: "MACHINE" });
    }
  });

  it("09: who the unnamed source is, how far the article leans on it, and how its outlet compares over the years", async () => {
    const courrier = await idOf("Le Courrier de Varenne");
    const data = await server.data<{
      article: { sourcing: Record<string, number>; quotes: { edges: { node: { text: string } }[] } };
      quoteStats: { keys: string[]; quotes: number; share: number }[];
    }>(WHO_IS_THE_SOURCE, { url: TALKS, outlet: [courrier] });
    expect(data.article).toMatchObject({
      headline: expect.stringContaining("on croit encore à un accord") as string,
      sourcing: { named: 3, unnamed: 1, unattributed: 0 },
    });
    const { quotedWords = 0, unnamedWords = 0 } = data.article.sourcing;
    expect(unnamedWords).toBeGreaterThan(20);
    expect(quotedWords).toBeGreaterThan(unnamedWords);
    const [first] = data.article.quotes.edges;
    expect(first?.node).toMatchObject({
      attribution: {
        speaksFor: { name: "ministère des Affaires étrangères" },
        speaker: { description: "Un haut responsable du ministère des Affaires étrangères", plural: false },
      },
    });
    expect(data.quoteStats.every(({ keys }) => keys[0] === courrier && keys[2] === "2031")).toBe(true);
    expect(data.quoteStats.map(({ keys }) => keys[1])).toEqual(expect.arrayContaining(["NAMED", "UNNAMED"]));
    expect(data.quoteStats.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });
});
