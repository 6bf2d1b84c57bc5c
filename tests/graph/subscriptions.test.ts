import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import { organization, person, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { subscribeBy } from "../support/live.js";

const cursorOf = (position: number): string => Buffer.from(`[1,"changes",${position}]`).toString("base64url");

const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const courier = organization("Le Courrier de Varenne");

const MOVED = `subscription ($who: [ID!]!, $after: String) {
  attributionChanged(filter: { speaker: $who }, after: $after) {
    cursor
    firstPrinting
    quote { text attribution { speaker { ... on Person { id } } } }
    previous { asPrinted confidence speaker { ... on Person { id } } }
  }
}`;

describeEachDatabase("Subscriptions", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
  });
  afterAll(() => server.server.close());

  const article = (version: number, said: readonly Said[]) => {
    const graph = write({
      url: "https://courrier.example/1",
      publisher: courier,
      publishedAt: new Date("2031-03-04T00:00:00Z"),
      said,
    });
    return { ...graph, article: { ...graph.article, version, revision: version } };
  };

  it("tell whoever follows the old speaker or the new one that a quote is attributed to another", async () => {
    const words = "Le quai est prêt.";
    await server.store.write((writer) =>
      writer.saveArticle(
        article(1, [
          { by: ada, words },
          { by: ada, words: "Et fermé." },
        ]),
      ),
    );
    const after = cursorOf(await server.store.changes.newest());
    await server.store.write((writer) =>
      writer.saveArticle(
        article(2, [
          { by: basile, words },
          { by: ada, words: "Et fermé." },
        ]),
      ),
    );
    const event = {
      data: {
        attributionChanged: {
          cursor: expect.any(String) as string,
          firstPrinting: true,
          quote: { text: words, attribution: { speaker: { id: basile.id } } },
          previous: { asPrinted: "Ada Morvan", confidence: 0.9, speaker: { id: ada.id } },
        },
      },
    };
    for (const who of [ada, basile]) {
      const follower = subscribeBy<unknown>("SSE", server.graphql, {
        query: MOVED,
        variables: { who: [who.id], after },
      });
      await follower.reaches(1);
      expect(follower.results).toEqual([event]);
      follower.stop();
    }
    const stranger = subscribeBy<unknown>("SSE", server.graphql, {
      query: MOVED,
      variables: { who: [courier.id], after },
    });
    const everyone = subscribeBy<unknown>("SSE", server.graphql, {
      query: MOVED.replace("speaker: $who", "or: [{}, { speaker: $who }]"),
      variables: { who: [], after },
    });
    await everyone.reaches(1);
    expect(stranger.results).toEqual([]);
    stranger.stop();
    everyone.stop();
  });

  it("pass over quotes that are gone again by the time they would be told", async () => {
    const after = cursorOf(await server.store.changes.newest());
    await server.store.write((writer) => writer.saveArticle(article(3, [{ by: ada, words: "Déjà démenti." }])));
    await server.store.write((writer) => writer.saveArticle(article(4, [{ by: ada, words: "Confirmé." }])));
    const follower = subscribeBy<{ quotePublished: { quote: { text: string }; previous: null } }>(
      "WebSocket",
      server.graphql,
      {
        query:
          "subscription ($after: String) { quotePublished(filter: {}, after: $after) { quote { text } previous { id } } }",
        variables: { after },
      },
    );
    await follower.reaches(1);
    expect(follower.results).toEqual([{ data: { quotePublished: { quote: { text: "Confirmé." }, previous: null } } }]);
    follower.stop();
  });

  it("say of a reprint that it is one", async () => {
    const after = cursorOf(await server.store.changes.newest());
    for (const [i, outlet] of ["The Castlebrook Herald", "The Aldermere Post"].entries()) {
      const text = `The harbour stays shut\n\n“Nobody will sail from this harbour before the winter is over,” said Ned Carrow, the harbour master.`;
      await ingest(
        server.store,
        draftFromText({
          text,
          outlet,
          url: `https://outlet${i}.example/harbour`,
          publishedAt: new Date(Date.UTC(2031, 5, 1 + i)),
        }),
        new Date("2031-06-05T00:00:00Z"),
      );
    }
    const follower = subscribeBy<unknown>("SSE", server.graphql, {
      query:
        "subscription ($after: String) { quotePublished(filter: {}, after: $after) { firstPrinting quote { article { publisher { name } } } } }",
      variables: { after },
    });
    await follower.reaches(2);
    expect(follower.results).toEqual([
      {
        data: {
          quotePublished: {
            firstPrinting: true,
            quote: { article: { publisher: { name: "The Castlebrook Herald" } } },
          },
        },
      },
      {
        data: {
          quotePublished: { firstPrinting: false, quote: { article: { publisher: { name: "The Aldermere Post" } } } },
        },
      },
    ]);
    follower.stop();
  });

  it("take a handful of statements for a hundred events that are told together", async () => {
    const after = cursorOf(await server.store.changes.newest());
    const said = Array.from({ length: 100 }, (_, i) => ({ by: ada, words: `Numéro ${i}.` }));
    await server.store.write((writer) => writer.saveArticle(article(5, said)));
    server.statements.length = 0;
    const follower = subscribeBy<unknown>("SSE", server.graphql, {
      query:
        "subscription ($after: String) { quotePublished(filter: {}, after: $after) { firstPrinting quote { text attribution { asPrinted speaker { __typename } } article { headline } } } }",
      variables: { after },
    });
    await follower.reaches(100);
    expect(server.statements.length).toBeLessThan(30);
    follower.stop();
  });
});

describe("Speaking of subscriptions", () => {
  it("the schema offers these three", async () => {
    const server = await TestServer.open();
    const { __schema } = await server.data<{ __schema: { subscriptionType: { fields: { name: string }[] } } }>(
      "{ __schema { subscriptionType { fields { name } } } }",
    );
    expect(__schema.subscriptionType.fields.map(({ name }) => name).sort()).toEqual([
      "attributionChanged",
      "graphChanged",
      "quotePublished",
    ]);
    await server.close();
  });
});
