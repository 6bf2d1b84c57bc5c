import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organization, person, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { subscribeBy, TRANSPORTS } from "../support/live.js";
import { bearer } from "../support/token.js";

interface Alert {
  readonly quotePublished: {
    readonly cursor: string;
    readonly firstPrinting: boolean;
    readonly quote: { readonly id: string; readonly text: string };
  };
}

/** Tell me when one of these is quoted or spoken about. */
const ALERT = `subscription Alert($me: [ID!], $cursor: String) {
  quotePublished(filter: {or: [{speaker: $me}, {about: $me}], naming: [NAMED, UNNAMED]}, after: $cursor) {
    cursor firstPrinting
    quote { id text attribution { speaker { __typename } confidence } article { headline url } }
  }
}`;

interface Changed {
  readonly graphChanged: {
    readonly cursor: string;
    readonly op: string;
    readonly id: string;
    readonly node: { readonly __typename: string } | null;
  };
}
const CHANGED = `subscription ($after: String) { graphChanged(after: $after) { cursor op id node { __typename } } }`;

const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const courier = organization("Le Courrier de Varenne");

let articles = 0;
const article = (said: readonly Said[], url = `https://courrier.example/${++articles}`) =>
  write({ url, publisher: courier, publishedAt: new Date(Date.UTC(2031, 2, 4, 0, articles)), said });

describeEachDatabase("Live", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
  });
  afterAll(() => server.server.close());

  const save = (...said: readonly Said[]) => server.store.write((writer) => writer.saveArticle(article(said)));

  describe.each(TRANSPORTS)("over %s", (transport) => {
    const subscribe = <Data>(query: string, variables: Record<string, unknown> = {}) =>
      subscribeBy<Data>(transport, server.graphql, { query, variables, ...bearer(server.secret) });

    it("tells of quotes by whom is followed or about them, as they come in, in order", async () => {
      await save({ by: ada, words: "Avant." });
      const alert = subscribe<Alert>(ALERT, { me: [ada.id] });
      // What comes before the subscription has been accepted is not told; its first event shows that it has been.
      const seen = subscribe<Changed>(CHANGED);
      await untilFollowed(server, transport);
      await save(
        { by: ada, words: `Un, ${transport}.` },
        { by: basile, words: "D’autre chose." },
        { by: basile, words: `Deux, ${transport}.`, about: [ada] },
        { by: null, words: "Personne ne le dit.", about: [ada] },
      );
      await save({ by: "un proche", words: `Trois, ${transport}.`, about: [ada] });
      await alert.reaches(3);
      expect(alert.results.map(({ data }) => data?.quotePublished.quote.text)).toEqual([
        `Un, ${transport}.`,
        `Deux, ${transport}.`,
        `Trois, ${transport}.`,
      ]);
      expect(alert.results[2]?.data).toEqual({
        quotePublished: {
          cursor: expect.any(String) as string,
          firstPrinting: true,
          quote: {
            id: expect.stringMatching(/^quo_/) as string,
            text: `Trois, ${transport}.`,
            attribution: { speaker: { __typename: "UnnamedSource" }, confidence: 0.9 },
            article: { headline: expect.stringContaining("Headline") as string, url: expect.any(String) as string },
          },
        },
      });
      alert.stop();
      seen.stop();
    });

    it("goes on after a cursor in the middle of a batch, with nothing lost and nothing repeated", async () => {
      const before = await server.data<{ changes: { pageInfo: { endCursor: string } } }>(
        "{ changes(first: 1000) { pageInfo { endCursor } } }",
      );
      const after = before.changes.pageInfo.endCursor;
      await save(...Array.from({ length: 7 }, (_, i) => ({ by: ada, words: `${transport}, ${i}.` })));
      const whole = subscribe<Alert>(ALERT, { me: [ada.id], cursor: after });
      await whole.reaches(7);
      whole.stop();
      const rest = subscribe<Alert>(ALERT, {
        me: [ada.id],
        cursor: whole.results[2]?.data?.quotePublished.cursor,
      });
      await rest.reaches(4);
      await save({ by: ada, words: `${transport}, ensuite.` });
      await rest.reaches(5);
      expect(rest.results.slice(0, 4)).toEqual(whole.results.slice(3));
      expect(rest.results.map(({ data }) => data?.quotePublished.quote.text).at(-1)).toBe(`${transport}, ensuite.`);
      rest.stop();
    });

    it("tells every change, as changes(since) lists it", async () => {
      const all = subscribe<Changed>(CHANGED, { after: Buffer.from(`[1,"changes",0]`).toString("base64url") });
      const { changes } = await server.data<{ changes: { edges: Changed["graphChanged"][] } }>(
        "{ changes(first: 1000) { edges { cursor op id node { __typename } } } }",
      );
      await all.reaches(changes.edges.length);
      expect(all.results.map(({ data }) => data?.graphChanged)).toEqual(changes.edges);
      all.stop();
    });

    it.each([
      ["a cursor that is none", CHANGED, { after: "yesterday" }, "BAD_CURSOR"],
      [
        "a cursor of another list",
        CHANGED,
        { after: Buffer.from(`[1,"quotes:NEWEST",1]`).toString("base64url") },
        "BAD_CURSOR",
      ],
      ["an id that is none", ALERT, { me: ["me"] }, "BAD_ID"],
      ["a variable of another type", ALERT, { me: [{}] }, "BAD_USER_INPUT"],
      ["a document that does not fit the schema", "subscription { nothing }", {}, "GRAPHQL_VALIDATION_FAILED"],
      ["a document that is none", "subscription {", {}, "GRAPHQL_PARSE_FAILED"],
      ["a query that does not fit the schema", "{ nothing }", {}, "GRAPHQL_VALIDATION_FAILED"],
      ["a document of too many tokens", `subscription { ${"a ".repeat(10_001)} }`, {}, "TOO_COMPLEX"],
      [
        "a subscription that asks for too much",
        `subscription { quotePublished(filter: {}) { quote { about(first: 100) { edges { agent { quotesBy(first: 100) { edges { node { about(first: 100) { edges { surface } } } } } } } } } } }`,
        {},
        "TOO_COMPLEX",
      ],
      [
        "a query that asks for too much",
        `{ quotes(filter: {}, first: 100) { edges { node { about(first: 100) { edges { agent { quotesBy(first: 100) { totalCount edges { cursor } } } } } } } } }`,
        {},
        "TOO_COMPLEX",
      ],
    ])("refuses %s with its own error", async (_, query, variables, code) => {
      const refused = subscribe(query, variables);
      const errors = await refused.ended.then(
        () => refused.results[0]?.errors,
        (error: unknown) => (error as { cause: unknown }).cause,
      );
      expect(errors).toMatchObject([{ message: expect.stringMatching(/\w/) as string, extensions: { code } }]);
    });

    it("answers queries and mutations too", async () => {
      const text = `“It is ${transport},” said Ada Morvan, the mayor of Castlebrook.`;
      const ingest = subscribe<{ ingest: { results: { outcome: string }[] } }>(
        "mutation ($text: String!) { ingest(input: [{ text: $text }]) { results { outcome } } }",
        { text },
      );
      await ingest.ended;
      expect(ingest.results).toEqual([{ data: { ingest: { results: [{ outcome: "CREATED" }] } } }]);
      const query = subscribe<unknown>("{ __typename }");
      await query.ended;
      expect(query.results).toEqual([{ data: { __typename: "Query" } }]);
    });
  });
});

/** Resolves when the server follows the log for a subscriber that has just connected. */
async function untilFollowed(server: TestServer, transport: string): Promise<void> {
  const marker = subscribeBy<Changed>("SSE", server.graphql, { query: CHANGED });
  for (let i = 0; marker.results.length === 0; i++) {
    await server.store.write((writer) => writer.saveArticle(article([], `https://courrier.example/${transport}/${i}`)));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  marker.stop();
}
