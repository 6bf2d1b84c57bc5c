import { composeServices } from "@apollo/composition";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { readFile } from "node:fs/promises";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";

// The gateway would report that it runs, to a host that is not ours.
vi.stubEnv("APOLLO_TELEMETRY_DISABLED", "1");

const odile = person("Odile Tresgast");
const courrier = organization("Le Courrier de Varenne");
const graphs = Array.from({ length: 30 }, (_, n) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher: courrier,
    publishedAt: new Date(Date.UTC(2031, 0, 1 + n)),
    said: [{ by: odile, words: `Le quai ${n} est prêt` }],
  }),
);

/** A newsroom's own stories; the quote graph hangs off their URLs, and every person and organization gets a note. */
const CMS = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@interfaceObject"])
  type Query { stories: [Story!]! }
  type Story @key(fields: "slug") { slug: ID! graph: Article! }
  scalar URL
  type Article @key(fields: "url", resolvable: false) { url: URL! }
  type Agent @key(fields: "id") @interfaceObject { id: ID! deskNote: String }`;

/** A picture desk, which knows people by our ids. */
const PICTURES = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { portraits: [Person!]! }
  type Person @key(fields: "id") { id: ID! portrait: String }`;

const cms = () =>
  buildSubgraphSchema({
    typeDefs: parse(CMS),
    resolvers: {
      Query: {
        stories: () => graphs.map((_, n) => ({ slug: `story-${n}`, graph: { url: `https://courrier.example/${n}` } })),
      },
      Agent: { deskNote: ({ id }: { id: string }) => `note on ${id}` },
    },
  });

const pictures = () =>
  buildSubgraphSchema({
    typeDefs: parse(PICTURES),
    resolvers: {
      Query: { portraits: () => [{ id: odile.id }] },
      Person: { portrait: ({ id }: { id: string }) => `https://pictures.example/${id}` },
    },
  });

describe("federation", () => {
  let server: TestServer;
  let gateway: ApolloServer;
  const foreign: ApolloServer[] = [];

  beforeAll(async () => {
    server = await TestServer.open();
    await store(server.store, graphs);
    const serve = async (schema: ReturnType<typeof cms>): Promise<string> => {
      const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
      foreign.push(apollo);
      return (await startStandaloneServer(apollo, { listen: { host: "127.0.0.1", port: 0 } })).url;
    };
    const composed = composeServices([
      { name: "dixit", url: server.graphql, typeDefs: parse(await ownSdl(server)) },
      { name: "cms", url: await serve(cms()), typeDefs: parse(CMS) },
      { name: "pictures", url: await serve(pictures()), typeDefs: parse(PICTURES) },
    ]);
    if (composed.supergraphSdl === undefined) throw new Error(JSON.stringify(composed.errors));
    gateway = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: composed.supergraphSdl }) });
    await gateway.start();
  });

  afterAll(async () => {
    await gateway.stop();
    await Promise.all(foreign.map((apollo) => apollo.stop()));
    await server.close();
  });

  const ask = async (query: string): Promise<unknown> => {
    const { body } = await gateway.executeOperation({ query });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    expect(body.singleResult.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(body.singleResult.data));
  };

  it("composes from the committed file as well as from what the server says of itself", async () => {
    const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
    const composed = composeServices([
      { name: "dixit", url: server.graphql, typeDefs: parse(committed) },
      { name: "pictures", url: "http://pictures.example/", typeDefs: parse(PICTURES) },
    ]);
    expect(composed.errors).toBeUndefined();
  });

  it("leads from a newsroom's story over its URL to quotes, their speakers, and the notes others keep on them", async () => {
    server.statements.length = 0;
    const data = await ask(`{ stories { slug graph { url headline quotes { edges { node { text
      attribution { speaker { __typename ... on Person { name portrait deskNote } } } } } } } } }`);
    expect(data).toEqual({
      stories: graphs.map(({ article, quotes }, n) => ({
        slug: `story-${n}`,
        graph: {
          url: article.url,
          headline: article.headline,
          quotes: {
            edges: quotes.map(({ text }) => ({
              node: {
                text,
                attribution: {
                  speaker: {
                    __typename: "Person",
                    name: "Odile Tresgast",
                    portrait: `https://pictures.example/${odile.id}`,
                    deskNote: `note on ${odile.id}`,
                  },
                },
              },
            })),
          },
        },
      })),
    });
    expect(server.statements).toEqual([
      "articles.byUrls",
      "quotes.ofArticles",
      "attributions.ofQuotes",
      "agents.byIds",
    ]);
  });

  it("leads from another subgraph's person to what they said", async () => {
    const data = await ask(`{ portraits { portrait name quotesBy(first: 1) { totalCount edges { node { text } } } } }`);
    expect(data).toEqual({
      portraits: [
        {
          portrait: `https://pictures.example/${odile.id}`,
          name: "Odile Tresgast",
          quotesBy: { totalCount: 30, edges: [{ node: { text: "Le quai 29 est prêt" } }] },
        },
      ],
    });
  });

  it("resolves a thousand references with one statement for each kind, and null for what nobody has", async () => {
    const [graph] = graphs;
    const known = [
      { __typename: "Person", id: odile.id },
      { __typename: "Agent", id: courrier.id },
      { __typename: "Article", id: graph?.article.id },
      { __typename: "Article", url: graph?.article.url },
      { __typename: "Quote", id: graph?.quotes[0]?.id },
      { __typename: "Attribution", id: graph?.attributions[0]?.id },
      { __typename: "Mention", id: graph?.mentions[0]?.id },
    ];
    const strangers = Array.from({ length: 993 }, (_, n) => ({ __typename: "Person", id: person(`Nobody ${n}`).id }));
    server.statements.length = 0;
    const { _entities: entities } = await server.data<{ _entities: ({ __typename: string } | null)[] }>(ENTITIES, {
      representations: [...known, ...strangers],
    });
    expect(entities.slice(0, 7).map((entity) => entity?.__typename)).toEqual([
      "Person",
      "Organization",
      "Article",
      "Article",
      "Quote",
      "Attribution",
      "Mention",
    ]);
    expect(entities.slice(7).every((entity) => entity === null)).toBe(true);
    expect([...server.statements].sort()).toEqual([
      "agents.byIds",
      "articles.byIds",
      "articles.byUrls",
      "attributions.byIds",
      "mentions.byIds",
      "quotes.byIds",
    ]);
  });

  it("refuses more than a thousand references, and malformed ids one by one", async () => {
    const many = Array.from({ length: 1_001 }, () => ({ __typename: "Person", id: odile.id }));
    expect((await server.ask(ENTITIES, { representations: many })).errors).toMatchObject([
      { extensions: { code: "TOO_COMPLEX" } },
    ]);
    const { data, errors } = await server.ask(ENTITIES, {
      representations: [
        { __typename: "Person", id: "1" },
        { __typename: "Person", id: odile.id },
        { __typename: "Quote" },
        { __typename: "Span", id: odile.id },
        { __typename: "Article", url: "no address" },
        { __typename: "Article", url: 5 },
        "Person",
      ],
    });
    expect(data).toEqual({ _entities: [null, { __typename: "Person" }, null, null, null, null, null] });
    const refusals = errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]);
    expect(refusals?.sort()).toEqual([
      [0, "BAD_ID"],
      [2, "BAD_ID"],
      [3, "BAD_ARGUMENT"],
      [5, "BAD_ID"],
      [6, "BAD_ARGUMENT"],
    ]);
  });
});

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`;

async function ownSdl(server: TestServer): Promise<string> {
  const { _service: service } = await server.data<{ _service: { sdl: string } }>("{ _service { sdl } }");
  return service.sdl;
}
