/** How much one asker may ask, over real HTTP. */
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_ACCESS, type RateLimits } from "../../../server/config.js";
import { secretOf } from "../../../server/domain/tokenSecret.js";
import { TestServer, type Answered } from "../../support/ask.js";
import { subscribeBy } from "../../support/live.js";
import { bearer, tokenFor } from "../../support/token.js";

const MUTATION = "mutation { ingest(input: []) { errors { code } } }";

describe("The budget of an asker", () => {
  let server: TestServer;
  afterEach(() => server.close());

  const open = async (rateLimits: RateLimits | null): Promise<void> => {
    server = await TestServer.open(undefined, undefined, { ...DEFAULT_ACCESS, rateLimits });
  };
  const post = (body: unknown, headers: Record<string, string> = {}, path = "graphql"): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const statuses = async (times: number, query: string, headers?: Record<string, string>): Promise<number[]> => {
    const all: number[] = [];
    for (let n = 0; n < times; n++) all.push((await post({ query }, headers)).status);
    return all;
  };

  it("ends with 429, when to come back, and the way out; each token and each address has its own", async () => {
    await open({ queries: 3, mutations: 2 });
    const [one, other] = [bearer(await tokenFor(server.store)), bearer(await tokenFor(server.store))];
    expect(await statuses(4, "{ __typename }", one)).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, "{ __typename }", other)).toEqual([200]);
    expect(await statuses(4, "{ __typename }")).toEqual([200, 200, 200, 429]);
    const refused = await post({ query: "{ __typename }" }, one);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit-policy")).toBe('"queries";q=3;w=60');
    expect(refused.headers.get("ratelimit")).toBe(`"queries";r=0;t=${wait}`);
    const { errors } = (await refused.json()) as Answered;
    expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
    expect(errors?.[0]?.message).toMatch(/All 3 queries of this minute.*again in \d+ s.*DIXIT_RATE_LIMIT/);
  });

  it("is one of queries and another of mutations", async () => {
    await open({ queries: 2, mutations: 2 });
    const token = bearer(await tokenFor(server.store));
    expect(await statuses(3, MUTATION, token)).toEqual([200, 200, 429]);
    const asked = await post({ query: "{ __typename }" }, token);
    expect(asked.status).toBe(200);
    expect(asked.headers.get("ratelimit")).toMatch(/^"queries";r=1;t=\d+$/);
    expect(asked.headers.get("retry-after")).toBeNull();
  });

  it("is spent on what is no operation, and on guesses at tokens", async () => {
    await open({ queries: 3, mutations: 3 });
    expect(await statuses(4, "} nonsense {")).toEqual([200, 200, 200, 429]);
    await server.close();
    await open({ queries: 3, mutations: 3 });
    expect(await statuses(4, "{ __typename }", bearer(secretOf(new Uint8Array(32))))).toEqual([401, 401, 401, 429]);
    // Whoever has a token is not held up by who guesses at the same address.
    expect(await statuses(1, "{ __typename }", bearer(server.secret))).toEqual([200]);
  });

  it("is spent by every operation of a list, each of which is refused on its own", async () => {
    await open({ queries: 2, mutations: 2 });
    const response = await post(Array.from({ length: 3 }, () => ({ query: "{ __typename }" })));
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    const answers = (await response.json()) as Answered[];
    expect(answers.filter(({ data }) => data !== undefined)).toHaveLength(2);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual([
      "RATE_LIMITED",
    ]);
  });

  it("is spent by streams and over sockets too", async () => {
    await open({ queries: 2, mutations: 2 });
    const stream = () => post({ query: "{ __typename }" }, {}, "graphql/stream");
    expect([(await stream()).status, (await stream()).status, (await stream()).status]).toEqual([200, 200, 429]);
    const authorization = bearer(server.secret).authorization;
    const told: unknown[] = [];
    for (let n = 0; n < 3; n++) {
      const one = subscribeBy("WebSocket", server.graphql, { query: "{ __typename }", authorization });
      await one.ended.then(
        () => told.push(one.results[0]?.data),
        (error: unknown) =>
          told.push((error as { cause: { extensions: { code: string } }[] }).cause[0]?.extensions.code),
      );
    }
    expect(told).toEqual([{ __typename: "Query" }, { __typename: "Query" }, "RATE_LIMITED"]);
  });

  it("can be switched off", async () => {
    await open(null);
    const response = await post({ query: "{ __typename }" });
    expect([response.status, response.headers.get("ratelimit")]).toEqual([200, null]);
  });
});
