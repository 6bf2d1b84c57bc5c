import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { directory } from "../../examples/federation/directory.js";
import { forwardingGateway } from "../../examples/federation/gateway.js";
import { newsroom } from "../../examples/federation/newsroom.js";
import { sdlOf, serve, serveSubgraph, type Served } from "../../examples/federation/serve.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer, type Answered } from "../support/ask.js";
import { startChild } from "../support/childProcess.js";
import { bearer, tokenFor } from "../support/token.js";
import { runFolder } from "../support/runFolder.js";
import { secretOf } from "../../server/domain/tokenSecret.js";
import { COMPOSERS, supergraphOf, type Subgraph } from "./composers.js";

// The gateway would report that it runs, to a host that is not ours.
vi.stubEnv("APOLLO_TELEMETRY_DISABLED", "1");

const odile = person("Odile Tresgast");
const ministry = organization("ministère de la Mer");
const courrier = organization("Le Courrier de Varenne");
const graphs = Array.from({ length: 30 }, (_, n) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher: courrier,
    publishedAt: new Date(Date.UTC(2031, 0, 1 + n)),
    said: [
      { by: odile, words: `Le quai ${n} est prêt` },
      { by: n % 2 === 0 ? ministry : "un docker", words: `Rien n'est signé au ${n}` },
    ],
  }),
);
const WIKIDATA = "Q990000001";

const STORIES = graphs.map(({ article }, n) => ({
  slug: `story-${n}`,
  section: "Sea",
  // As it is printed under the story: another spelling of the same address.
  url: n === 0 ? `${article.url}?utm_source=newsletter` : article.url,
  speakersSeen: [odile.id, ministry.id],
}));
const UNREAD = { slug: "unread", section: "Elsewhere", url: "https://courrier.example/unread", speakersSeen: [] };
const MISTAKEN = { ...UNREAD, slug: "mistaken", speakersSeen: ["1"] };
const NOTES = new Map<string, string>([
  [odile.id, "Answers before noon."],
  [ministry.id, "Ask for the duty officer."],
]);

interface Gateway {
  readonly gateway: string;
  /**
   * Whether it asks a subgraph that knows only the interface (`@interfaceObject`) when it comes from an object of a type
   * that implements it. Hive Gateway 2.12 does not, with any subgraphs: what is added to the interface is null there,
   * unless the walk begins where the interface is an object.
   */
  readonly fromTypeToInterface: boolean;
  readonly start: (supergraph: string) => Promise<Served>;
}

const GATEWAYS: readonly Gateway[] = [
  {
    gateway: "@apollo/gateway",
    fromTypeToInterface: true,
    start: (supergraphSdl) => serve({ gateway: forwardingGateway(supergraphSdl) }),
  },
  {
    gateway: "@graphql-hive/gateway-runtime",
    fromTypeToInterface: false,
    start: async (supergraph) => {
      const file = join(runFolder(), `supergraph-${randomUUID()}.graphql`);
      await writeFile(file, supergraph);
      const child = startChild(new URL("hiveGateway.ts", import.meta.url), file);
      return { url: await child.firstLine, stop: () => child.kill() };
    },
  },
];

const PAIRS = COMPOSERS.flatMap((composer) => GATEWAYS.map((gateway) => ({ ...composer, ...gateway })));

describe("three subgraphs over HTTP", () => {
  let server: TestServer;
  let subgraphs: readonly Subgraph[];
  const foreign: Served[] = [];

  beforeAll(async () => {
    server = await TestServer.open();
    await store(server.store, graphs);
    const { declareAgent } = await server.data<{ declareAgent: { errors: unknown[] } }>(
      `mutation ($agent: ID!, $facts: AgentFactsInput!) { declareAgent(agent: $agent, facts: $facts) { errors { message } } }`,
      { agent: odile.id, facts: { wikidataId: WIKIDATA } },
    );
    expect(declareAgent.errors).toEqual([]);
    foreign.push(
      await serveSubgraph(newsroom([...STORIES, UNREAD, MISTAKEN], NOTES)),
      await serveSubgraph(directory([{ wikidataId: WIKIDATA, portrait: null, contactDesk: "press@sea.example" }])),
    );
    const urls = { dixit: server.graphql, newsroom: foreign[0]?.url ?? "", directory: foreign[1]?.url ?? "" };
    subgraphs = await Promise.all(
      Object.entries(urls).map(async ([name, url]) => ({ name, url, sdl: await sdlOf(url) })),
    );
  });
  afterAll(async () => {
    await Promise.all(foreign.map((one) => one.stop()));
    await server.close();
  });

  describe.each(PAIRS)("composed by $composer, behind $gateway", ({ compose, start, fromTypeToInterface }) => {
    let gateway: Served;

    beforeAll(async () => {
      gateway = await start(supergraphOf(compose, subgraphs));
    });
    afterAll(() => gateway.stop());

    const answer = async (query: string, headers: Record<string, string> = {}): Promise<Answered> => {
      const response = await fetch(gateway.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Answered;
    };
    const data = async (query: string): Promise<unknown> => {
      const { data: given, errors } = await answer(query);
      expect(errors).toBeUndefined();
      return given;
    };

    it("leads from a story over its URL to the quotes, their speakers, and the desk another keeps for them", async () => {
      expect(
        await data(`{ story(slug: "story-0") { section graph { headline quotes { edges { node { text attribution { speaker {
          __typename ... on Agent { name } ... on Person { contactDesk } } } } } } } } }`),
      ).toEqual({
        story: {
          section: "Sea",
          graph: {
            headline: "Headline of https://courrier.example/0",
            quotes: {
              edges: [
                {
                  node: {
                    text: "Le quai 0 est prêt",
                    attribution: {
                      speaker: { __typename: "Person", name: "Odile Tresgast", contactDesk: "press@sea.example" },
                    },
                  },
                },
                {
                  node: {
                    text: "Rien n'est signé au 0",
                    attribution: { speaker: { __typename: "Organization", name: "ministère de la Mer" } },
                  },
                },
              ],
            },
          },
        },
      });
    });

    (fromTypeToInterface ? it : it.fails)(
      "leads from a quote's speaker to the note a newsroom keeps on every agent",
      async () => {
        expect(
          await data(`{ story(slug: "story-0") { graph { quotes { edges { node { attribution { speaker {
          ... on Agent { deskNote } } } } } } } } }`),
        ).toEqual({
          story: {
            graph: {
              quotes: {
                edges: [...NOTES.values()].map((deskNote) => ({ node: { attribution: { speaker: { deskNote } } } })),
              },
            },
          },
        });
      },
    );

    it("learns from Dixit which of the agents that a newsroom only has ids of are people", async () => {
      expect(
        await data(
          `{ story(slug: "story-3") { speakersSeen { __typename id name deskNote ... on Person { wikidataId } } } }`,
        ),
      ).toEqual({
        story: {
          speakersSeen: [
            {
              __typename: "Person",
              id: odile.id,
              name: "Odile Tresgast",
              deskNote: "Answers before noon.",
              wikidataId: WIKIDATA,
            },
            {
              __typename: "Organization",
              id: ministry.id,
              name: "ministère de la Mer",
              deskNote: "Ask for the duty officer.",
            },
          ],
        },
      });
    });

    it("leads from a directory's person over their Wikidata id to what they said", async () => {
      expect(
        await data(
          `{ portraitsMissing { contactDesk name quotesBy(first: 1) { totalCount edges { node { text } } } } }`,
        ),
      ).toEqual({
        portraitsMissing: [
          {
            contactDesk: "press@sea.example",
            name: "Odile Tresgast",
            quotesBy: { totalCount: 30, edges: [{ node: { text: "Le quai 29 est prêt" } }] },
          },
        ],
      });
    });

    it("passes on who asks: a mutation is taken with a token that has the scope, and refused without", async () => {
      const mutation = `mutation { ingest(input: []) { errors { code } } }`;
      expect(await answer(mutation, bearer(server.secret))).toEqual({ data: { ingest: { errors: [] } } });
      for (const headers of [{}, bearer(await tokenFor(server.store, ["legal"]))]) {
        const { data: given, errors } = await answer(mutation, headers);
        expect(given ?? null).toBeNull();
        expect(errors).toMatchObject([
          { message: expect.stringContaining("dixit token create") as string, extensions: { code: "FORBIDDEN" } },
        ]);
      }
      const { errors } = await answer("{ portraitsMissing { name } }", bearer(secretOf(new Uint8Array(32))));
      expect(JSON.stringify(errors)).toMatch(/UNAUTHENTICATED|401/);
    });

    it("asks Dixit once for all stories of a list, whatever their number", async () => {
      server.statements.length = 0;
      const { stories } = (await data(`{ stories(section: "Sea") { slug graph { url quotes { edges { node { text
        attribution { speaker { ... on Agent { name } } } } } } } } }`)) as { stories: { slug: string }[] };
      expect(stories).toHaveLength(30);
      expect([...server.statements].sort()).toEqual([
        "agents.byIds",
        "articles.byUrls",
        "attributions.ofQuotes",
        "quotes.ofArticles",
        "unnamedSources.byIds",
      ]);
    });

    it("gives null for a story Dixit has not read, beside those it has", async () => {
      const { data: given } = await answer(
        `{ unread: story(slug: "unread") { graph { headline } } read: story(slug: "story-1") { graph { headline } } }`,
      );
      expect(given).toEqual({
        unread: null,
        read: { graph: { headline: "Headline of https://courrier.example/1" } },
      });
    });

    it("refuses the one reference that is malformed, and answers the others", async () => {
      const { data: given, errors } = await answer(
        `{ mistaken: story(slug: "mistaken") { speakersSeen { name } } right: story(slug: "story-1") { speakersSeen { name } } }`,
      );
      expect(given).toEqual({
        mistaken: null,
        right: { speakersSeen: [{ name: "Odile Tresgast" }, { name: "ministère de la Mer" }] },
      });
      expect(errors).toHaveLength(1);
    });
  });
});
