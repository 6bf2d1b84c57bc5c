/** Who may ask and who may write, over real HTTP. */
import fc from "fast-check";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_ACCESS } from "../../../server/config.js";
import { SCOPES, type Scope } from "../../../server/domain/actor.js";
import { secretOf } from "../../../server/domain/tokenSecret.js";
import { startServer, type RunningServer } from "../../../server/http/startServer.js";
import { createToken, revokeToken } from "../../../server/pipeline/tokens.js";
import { openStore } from "../../../server/storage/openStore.js";
import { TestServer, type Answered } from "../../support/ask.js";
import { describeEachDatabase } from "../../support/databases.js";
import { bearer, tokenFor } from "../../support/token.js";

const INGEST = `mutation { ingest(input: [{ text: "“It is done,” said Ada Morvan, the mayor of Castlebrook." }]) { errors { message } results { outcome } } }`;
const UNKNOWN = secretOf(new Uint8Array(32).fill(7));

interface Told extends Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as Answered), status: response.status, headers: response.headers, text };
}

const codes = ({ errors }: Answered): (string | undefined)[] => (errors ?? []).map(({ extensions }) => extensions.code);

const whoever = { name: "The crawler", kind: "SERVICE", orcid: null } as const;

describeEachDatabase("Tokens", (open, database) => {
  let server: TestServer;
  const running: RunningServer[] = [];
  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
  });
  afterAll(async () => {
    await Promise.all([...running, server.server].map((one) => one.close()));
  });

  it("let write whoever has the scope, and tell others which one is missing and how to get it", async () => {
    expect((await ask(server.graphql, INGEST, bearer(await tokenFor(server.store, ["ingest"])))).data).toMatchObject({
      ingest: { results: [{ outcome: expect.stringMatching(/CREATED|UNCHANGED/) as string }] },
    });
    const before = await server.store.changes.newest();
    for (const headers of [{}, bearer(await tokenFor(server.store, ["curate", "legal"]))]) {
      const refused = await ask(server.graphql, INGEST.replace("It is done", "It is not"), headers);
      expect(codes(refused)).toEqual(["FORBIDDEN"]);
      expect(refused.data).toBeUndefined();
      expect(refused.errors?.[0]?.message).toContain('"ingest" needs a token with the scope ingest');
      expect(refused.errors?.[0]?.message).toContain("dixit token create");
    }
    expect(await server.store.changes.newest()).toBe(before);
  });

  it("refuse an operation whole, wherever in it the field stands", async () => {
    const hidden = `mutation Other { __typename } mutation Hidden { __typename ...on Mutation { ...F } }
      fragment F on Mutation { again: ingest(input: []) { results { outcome } } }`;
    const asked = async (operationName: string) => {
      const response = await fetch(server.graphql, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query: hidden, operationName }),
      });
      return [response.status, codes((await response.json()) as Answered)];
    };
    expect(await asked("Other")).toEqual([200, []]);
    expect(await asked("Hidden")).toEqual([403, ["FORBIDDEN"]]);
  });

  it.each([
    ["of another kind", "Basic bGVhOm1vcnZhbg=="],
    ["without a token", "Bearer"],
    ["empty", ""],
    ["with a token cut short", `Bearer ${UNKNOWN.slice(0, -1)}`],
    ["with a token nobody has", `Bearer ${UNKNOWN}`],
    ["with two tokens", `Bearer ${UNKNOWN}, Bearer ${UNKNOWN}`],
  ])("are never taken for nobody: a header %s is answered with 401", async (_, authorization) => {
    for (const query of ["{ __typename }", INGEST]) {
      const refused = await ask(server.graphql, query, { authorization });
      expect([refused.status, codes(refused)]).toEqual([401, ["UNAUTHENTICATED"]]);
      expect(refused.headers.get("www-authenticate")).toBe('Bearer realm="Dixit"');
      expect(refused.text).not.toContain(UNKNOWN.slice(6, 40));
    }
    const stream = await fetch(`${server.graphql}/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(stream.status).toBe(401);
  });

  it("say that they were revoked or have expired, and by when", async () => {
    const now = new Date();
    const soon = new Date(now.getTime() + 300);
    const { secret } = await createToken(server.store, { for: whoever, scopes: [], expiresAt: soon }, now);
    expect((await ask(server.graphql, "{ __typename }", bearer(secret))).status).toBe(200);
    await wait(400);
    const expired = await ask(server.graphql, "{ __typename }", bearer(secret));
    expect([expired.status, expired.errors?.[0]?.message]).toEqual([
      401,
      expect.stringContaining(`expired at ${soon.toISOString()}`),
    ]);
  });

  it("end within five seconds of being revoked, in every process on the database", async () => {
    // It has a memory of its own, as a second process has.
    const store = server.store;
    const second = await startServer({ store, host: "127.0.0.1", port: 0, log: () => undefined });
    running.push(second);
    const { token, secret } = await createToken(
      store,
      { for: whoever, scopes: ["ingest"], expiresAt: null },
      new Date(),
    );
    const urls = [server.graphql, `${second.url}graphql`];
    for (const url of urls) expect((await ask(url, INGEST, bearer(secret))).status).toBe(200);
    const revoked = await revokeToken(store, token.id, new Date());
    const again = await revokeToken(store, token.id, new Date(Date.now() + 60_000));
    expect(again.revokedAt).toEqual(revoked.revokedAt);
    await wait(4_000);
    for (const url of urls) {
      const refused = await ask(url, INGEST, bearer(secret));
      expect([refused.status, refused.errors?.[0]?.message]).toEqual([401, expect.stringContaining("was revoked at")]);
    }
  }, 20_000);

  it("are noted as used, and never kept themselves: the database holds their hash alone", async () => {
    const { token, secret } = await createToken(
      server.store,
      { for: { ...whoever, orcid: "0000-0002-1825-0097" }, scopes: ["legal", "ingest"], expiresAt: null },
      new Date("2026-03-04T06:30:00.000Z"),
    );
    await ask(server.graphql, "{ __typename }", bearer(secret));
    const listed = (await server.store.tokens.list()).find(({ id }) => id === token.id);
    expect(listed).toEqual({ ...token, scopes: ["ingest", "legal"], lastUsedAt: expect.any(Date) as Date });
    expect(JSON.stringify(await server.store.tokens.list())).not.toContain(secret.slice(6, 40));
    const rows = await server.store.answer("select jsonb_agg(t)::text as answer from tokens t", []);
    expect(rows).toContain(token.id);
    expect(rows).not.toContain(secret.slice(6, 40));
  });

  it("can be given again to whoever had one, who stays the same actor", async () => {
    const first = await createToken(server.store, { for: whoever, scopes: ["ingest"], expiresAt: null }, new Date());
    const { actor } = first.token;
    const second = await createToken(
      server.store,
      { for: { actor: actor.id }, scopes: [], expiresAt: null },
      new Date(),
    );
    expect(second.token.actor).toEqual(actor);
    expect(second.secret).not.toBe(first.secret);
  });

  it("are no change that followers of the archive are told of", async () => {
    const before = await server.store.changes.newest();
    const { token } = await createToken(
      server.store,
      { for: whoever, scopes: ["curate"], expiresAt: null },
      new Date(),
    );
    await revokeToken(server.store, token.id, new Date());
    expect(await server.store.changes.newest()).toBe(before);
  });

  it("stand in no answer and no line of the log, whatever is asked with them and however it fails", async () => {
    const secret = await tokenFor(server.store, ["ingest"]);
    const core = secret.slice(6, 46);
    const broken = await TestServer.open(
      (store) => ({
        ...store,
        articles: { ...store.articles, byIds: () => Promise.reject(new Error("the disk is gone")) },
        answer: () => Promise.reject(new Error("the disk is gone")),
      }),
      open,
    );
    const known = await tokenFor(broken.store, ["ingest"]);
    const header = fc.oneof(
      fc.constantFrom(`Bearer ${known}`, `bearer  ${known}`, `Bearer ${secret}`, known, `Basic ${known}`),
      fc.string({ unit: "grapheme-ascii", maxLength: 8 }).map((rest) => `Bearer ${known}${rest}`),
    );
    const query = fc.constantFrom(
      "{ __typename }",
      "{ noSuchField }",
      "{ nodes(ids: []) { id } }",
      `{ article(id: "art_${"0".repeat(24)}") { headline } }`,
      INGEST,
      "subscription { graphChanged { op } }",
      "} not graphql",
    );
    const texts: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        header,
        query,
        fc.constantFrom("graphql", "graphql/stream", "nowhere"),
        async (value, text, path) => {
          const stop = new AbortController();
          const response = await fetch(`${broken.url}${path}`, {
            method: "POST",
            headers: { "content-type": "application/json", authorization: value },
            body: JSON.stringify({ query: text }),
            signal: stop.signal,
          });
          const streams = response.headers.get("content-type")?.startsWith("text/event-stream") === true;
          if (streams && text.startsWith("subscription")) stop.abort();
          else texts.push(await response.text());
          texts.push(JSON.stringify([...response.headers]));
        },
      ),
      { numRuns: 80 },
    );
    await broken.server.close();
    expect(broken.logged.join("\n")).toContain("the disk is gone");
    for (const line of [...texts, ...broken.logged]) {
      expect(line).not.toContain(core);
      expect(line).not.toContain(known.slice(6, 46));
    }
  }, 60_000);

  // The embedded database belongs to one process.
  if (database.kind === "embedded") return;
  it("are looked up by a second process over its own connections", async () => {
    const config = await database.config();
    const [one, two] = [await openStore(config), await openStore(config)];
    try {
      const served = await startServer({ store: two, host: "127.0.0.1", port: 0, log: () => undefined });
      running.push(served);
      const { token, secret } = await createToken(
        one,
        { for: whoever, scopes: ["ingest"], expiresAt: null },
        new Date(),
      );
      expect((await ask(`${served.url}graphql`, INGEST, bearer(secret))).status).toBe(200);
      await revokeToken(one, token.id, new Date());
      await wait(4_000);
      expect((await ask(`${served.url}graphql`, INGEST, bearer(secret))).status).toBe(401);
      await served.close();
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
  }, 20_000);
});

describe("a server that answers only those with a token", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open(undefined, undefined, { ...DEFAULT_ACCESS, queries: "token" });
  });
  afterAll(() => server.close());

  it("refuses queries and streams to nobody in particular, and takes any token", async () => {
    const refused = await ask(server.graphql, "{ __typename }");
    expect([refused.status, codes(refused)]).toEqual([401, ["UNAUTHENTICATED"]]);
    const stream = await fetch(`${server.graphql}/stream`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "subscription { graphChanged { op } }" }),
    });
    expect(stream.status).toBe(401);
    const scopes: Scope[] = [];
    expect(await ask(server.graphql, "{ __typename }", bearer(await tokenFor(server.store, scopes)))).toMatchObject({
      data: { __typename: "Query" },
    });
  });

  it("still says that it lives and is ready, and shows its playground", async () => {
    for (const path of ["health", "ready", ""]) expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});

describe("what a token is made for", () => {
  it("has to be somebody, and a time to come", async () => {
    const server = await TestServer.open();
    try {
      const make = (over: object) =>
        createToken(server.store, { for: whoever, scopes: [...SCOPES], expiresAt: null, ...over }, new Date());
      await expect(make({ for: { ...whoever, name: "  " } })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
      await expect(make({ for: { ...whoever, orcid: "7" } })).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
      await expect(make({ expiresAt: new Date(0) })).rejects.toThrow(/is past/);
      await expect(make({ for: { actor: "Léa" } })).rejects.toMatchObject({ code: "BAD_ID" });
      await expect(make({ for: { actor: `acr_${"0".repeat(24)}` } })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(revokeToken(server.store, `tok_${"0".repeat(24)}`, new Date())).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      // Whoever takes the secret for the id does not find it in an error.
      await expect(revokeToken(server.store, server.secret, new Date())).rejects.toThrow(
        new RegExp(`^(?!.*${server.secret}).*not the id of a token`, "s"),
      );
    } finally {
      await server.close();
    }
  });
});
