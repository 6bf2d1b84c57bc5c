/** Selectors asked through the clients that other teams have already, on the real server. */
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { QueryClient } from "@tanstack/query-core";
import { cacheExchange, Client as UrqlClient, fetchExchange } from "@urql/core";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type Quote$ } from "../../client/index.js";
import { documentNode, possibleTypes } from "../../client/documentNode.js";
import { ingestSamples } from "../../server/cli/samples.js";
import { TestServer } from "../support/ask.js";

const LONG = 120_000; // milliseconds, where the whole sample archive is read

let running: TestServer;
let requests = 0;
const counting: typeof fetch = (input, init) => (requests++, fetch(input, init));

beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
}, LONG);
afterAll(() => running.close());
beforeEach(() => {
  requests = 0;
});

const MARCH = { published: { from: "2031-03", to: "2031-03" } };

/** Dates, a union, and a field asked for twice with other arguments. */
const card = (quote: Quote$) => ({
  text: quote.text,
  day: quote.article.publishedAt,
  outlet: quote.article.publisher.name(),
  french: quote.article.publisher.name({ locale: "fr" }),
  speaker: quote.attribution.speaker.$on({
    Person: (person) => ({ kind: "person" as const, name: person.name() }),
    Organization: (organization) => ({ kind: "organization" as const, name: organization.name() }),
    UnnamedSource: (source) => ({ kind: "unnamed" as const, name: source.description }),
    $else: () => ({ kind: "unknown" as const }),
  }),
});
const asked = documentNode((q) => q.quotes({ filter: MARCH, first: 20 }).nodes(card));
type Cards = ReturnType<typeof asked.decode>;

describe("a selector's document, asked by", () => {
  let expected: unknown;
  beforeAll(async () => {
    const dixit = createClient({ url: running.graphql });
    expected = await dixit.query((q) => q.quotes({ filter: MARCH, first: 20 }).nodes(card));
    expect(expected).toHaveLength(20);
  });

  it("Apollo Client, with its normalized cache, gives what our own client gives", async () => {
    const link = new HttpLink({ uri: running.graphql, fetch: counting });
    const apollo = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
    const ask = () => apollo.query({ query: asked, variables: asked.variables });
    const { data } = await ask();
    if (data === undefined) throw new Error("Apollo Client gave no data.");
    const cards = asked.decode(data);
    expectTypeOf(cards).toEqualTypeOf<Cards>();
    expectTypeOf<Cards[number]["day"]>().toEqualTypeOf<Date | null>();
    expect(cards).toEqual(expected);
    expect(asked.decode((await ask()).data ?? data)).toEqual(expected);
    expect(requests).toBe(1);
    apollo.stop();
  });

  it("urql, with its document cache, gives what our own client gives", async () => {
    const urql = new UrqlClient({
      url: running.graphql,
      fetch: counting,
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
    });
    const ask = () => urql.query(asked, asked.variables).toPromise();
    const { data, error } = await ask();
    if (data === undefined) throw new Error(`urql gave no data: ${String(error)}`);
    const cards = asked.decode(data);
    expectTypeOf(cards).toEqualTypeOf<Cards>();
    expect(cards).toEqual(expected);
    expect(asked.decode((await ask()).data ?? data)).toEqual(expected);
    expect(requests).toBe(1);
  });

  it("TanStack Query, which asks by our own client, gives it and asks once", async () => {
    // Headers are asked for before every request.
    const dixit = createClient({ url: running.graphql, headers: () => (requests++, {}) });
    const queries = new QueryClient();
    // The same shape prints the same text, so text and variables are a key.
    const options = {
      queryKey: [String(asked), asked.variables],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        dixit.query((q) => q.quotes({ filter: MARCH, first: 20 }).nodes(card), {
          signal,
        }),
      staleTime: Infinity,
    };
    const [one, other] = await Promise.all([queries.query(options), queries.query(options)]);
    expectTypeOf(one).toEqualTypeOf<Cards>();
    expect(one).toEqual(expected);
    expect(other).toBe(one);
    expect(await queries.query(options)).toBe(one);
    expect(requests).toBe(1);
    queries.clear();
  });
});
