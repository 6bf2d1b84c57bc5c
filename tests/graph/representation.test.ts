import { afterAll, beforeAll, expect, it } from "vitest";
import { MAX_OBJECTS } from "../../server/http/limits.js";
import { quotesAsCsv } from "../../server/representation/csv.js";
import { articleAsSchemaOrg, quoteAsSchemaOrg } from "../../server/representation/schemaOrg.js";
import { articleAsWebAnnotations, quoteAsWebAnnotation } from "../../server/representation/webAnnotation.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import { articleOf, courrier, ministry, odile, quay, recordsOf } from "../representation/records.js";
import { person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const others = Array.from({ length: 20 }, (_, n) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher: courrier,
    publishedAt: new Date(Date.UTC(2031, 4, 1 + n)),
    said: [
      { by: n % 2 === 0 ? odile : person(`Ned Carrow ${n}`), words: `Le quai ${n} est prêt`, about: [ministry] },
      { by: "un docker", words: `Rien n'est prêt au ${n}` },
    ],
  }),
);
/** More than a page of the article's quotes. */
const long = write({
  url: "https://courrier.example/long",
  publisher: courrier,
  publishedAt: new Date("2030-01-01T00:00:00.000Z"),
  said: Array.from({ length: 120 }, (_, n) => ({ by: odile, words: `Mot numéro ${n}` })),
});
const withheld: ArticleGraph = (() => {
  const graph = write({
    url: "https://courrier.example/retire",
    publisher: courrier,
    publishedAt: new Date("2030-02-02T00:00:00.000Z"),
    said: [{ by: odile, words: "Tout est faux" }],
  });
  return { ...graph, article: { ...graph.article, status: "WITHHELD", statusReason: "By order of a court." } };
})();

const EVERY_FORMAT = `
  jsonLd: representation(format: SCHEMA_ORG_JSONLD) csv: representation(format: CSV)`;
const OF_ARTICLE = `query ($url: URL!) { article(url: $url) { ${EVERY_FORMAT}
  annotations: representation(format: WEB_ANNOTATIONS) quotes { edges { node { ${EVERY_FORMAT}
    annotation: representation(format: WEB_ANNOTATION) } } } } }`;

describeEachDatabase("representations", (open) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, [quay, ...others, long, withheld]);
  });
  afterAll(() => server.close());

  it("are what the writers make of the article and its quotes as they are stored", async () => {
    const { article } = await server.data<{ article: { quotes: { edges: { node: unknown }[] } } }>(OF_ARTICLE, {
      url: quay.article.url,
    });
    const records = recordsOf(quay);
    expect(article).toMatchObject({
      jsonLd: articleAsSchemaOrg(articleOf(quay), records),
      annotations: articleAsWebAnnotations(articleOf(quay), records),
      csv: quotesAsCsv(records),
    });
    expect(article.quotes.edges.map(({ node }) => node)).toEqual(
      records.map((record) => ({
        jsonLd: quoteAsSchemaOrg(record),
        annotation: quoteAsWebAnnotation(record),
        csv: quotesAsCsv([record]),
      })),
    );
  });

  it("hold every quote of an article, however many", async () => {
    const { article } = await server.data<{ article: { csv: string } }>(
      `query ($url: URL!) { article(url: $url) { csv: representation(format: CSV) } }`,
      { url: long.article.url },
    );
    expect(article.csv.split("\r\n")).toHaveLength(1 + 120 + 1);
  });

  it("of a withheld article hold none of what it said", async () => {
    const { article } = await server.data<{ article: { jsonLd: string; csv: string; annotations: string } }>(
      OF_ARTICLE,
      { url: withheld.article.url },
    );
    expect(JSON.stringify(article)).not.toContain("Tout est faux");
    expect(JSON.parse(article.jsonLd)).toMatchObject({ creativeWorkStatus: "WITHHELD", hasPart: [] });
  });

  it("cost as many statements for twenty articles as for two", async () => {
    const ask = (first: number) =>
      server.statementsOf(`{ articles(first: ${first}) { edges { node { ${EVERY_FORMAT} } } } }`);
    const two = await ask(2);
    const twenty = await ask(20);
    expect(new Set(twenty)).toEqual(new Set(two));
    expect(twenty.length).toBeLessThanOrEqual(11);
  });

  it("weigh as much as the text they are made from, so that a thousand of them are refused before they are made", async () => {
    const { errors } = await server.ask(
      `{ articles(first: 100) { edges { node { quotes(first: 100) { edges { node { representation(format: CSV) } } } } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
    expect(errors?.[0]?.message).toContain(String(MAX_OBJECTS));
  });

  it("are refused in a format that is not made", async () => {
    const { errors } = await server.ask(`{ articles { edges { node { representation(format: NEWSML_G2) } } } }`);
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
