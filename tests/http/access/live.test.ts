/** Tokens over streams and sockets. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_ACCESS } from "../../../server/config.js";
import { secretOf } from "../../../server/domain/tokenSecret.js";
import { createToken, revokeToken } from "../../../server/pipeline/tokens.js";
import { TestServer } from "../../support/ask.js";
import { subscribeBy, TRANSPORTS } from "../../support/live.js";
import { bearer, tokenFor } from "../../support/token.js";

const INGEST = `mutation { ingest(input: []) { errors { code } } }`;
const CHANGED = "subscription { graphChanged { op } }";
const UNAUTHORIZED = 4401;

const codeOf = (error: unknown): string =>
  JSON.stringify((error as { cause?: unknown }).cause ?? (error instanceof Error ? error.message : error));

describe("Live operations", () => {
  let server: TestServer;
  let closed: TestServer;
  beforeAll(async () => {
    server = await TestServer.open();
    closed = await TestServer.open(undefined, undefined, { ...DEFAULT_ACCESS, queries: "token" });
  });
  afterAll(() => Promise.all([server.close(), closed.close()]));

  /** The close code of a socket that says this first, and the reason beside it. */
  const closing = (payload: unknown, headers: Record<string, string> = {}, at = server): Promise<[number, string]> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(at.graphql.replace(/^http/, "ws"), "graphql-transport-ws", { headers });
      socket.on("open", () => {
        socket.send(JSON.stringify({ type: "connection_init", payload }));
      });
      socket.on("message", () => {
        socket.close(1000, "acknowledged");
      });
      socket.on("close", (code, reason) => {
        resolve([code, reason.toString()]);
      });
      socket.on("error", reject);
    });

  describe.each(TRANSPORTS)("over %s", (transport) => {
    it("need the scope that they need over HTTP", async () => {
      const refused = subscribeBy(transport, server.graphql, { query: INGEST });
      const said = await refused.ended.then(() => JSON.stringify(refused.results), codeOf);
      expect(said).toContain("FORBIDDEN");
      const authorization = bearer(await tokenFor(server.store, ["ingest"])).authorization;
      const taken = subscribeBy(transport, server.graphql, { query: INGEST, authorization });
      await taken.ended;
      expect(taken.results).toEqual([{ data: { ingest: { errors: [] } } }]);
    });

    it("are cut off soon after the token is revoked, and the client that comes back is told why", async () => {
      const { token, secret } = await createToken(
        server.store,
        { for: { name: "A monitor", kind: "SERVICE", orcid: null }, scopes: [], expiresAt: null },
        new Date(),
      );
      const { authorization } = bearer(secret);
      const follower = subscribeBy(transport, server.graphql, { query: CHANGED, authorization, retryAttempts: 3 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const at = performance.now();
      await revokeToken(server.store, token.id, new Date());
      const end: unknown = await follower.ended.catch((error: unknown) => error);
      // The status over HTTP; the close code of the protocol over a socket.
      if (transport === "SSE") expect(end).toMatchObject({ response: { status: 401 } });
      else
        expect(end).toMatchObject({
          cause: { code: UNAUTHORIZED, reason: expect.stringContaining("revoked") as string },
        });
      expect(performance.now() - at).toBeLessThan(8_000);
    }, 30_000);
  });

  it("over a socket show the token in the first message or in the header that asks for the connection", async () => {
    const { authorization } = bearer(closed.secret);
    const fine = [1000, "acknowledged"];
    expect(await closing({ authorization }, {}, closed)).toEqual(fine);
    expect(await closing({ headers: { Authorization: authorization } }, {}, closed)).toEqual(fine);
    expect(await closing(undefined, { authorization }, closed)).toEqual(fine);
    expect(await closing({}, {}, closed)).toEqual([
      UNAUTHORIZED,
      expect.stringContaining("only those who show a token"),
    ]);
    expect(await closing({})).toEqual(fine);
  });

  it.each([
    { authorization: bearer(secretOf(new Uint8Array(32))).authorization },
    { authorization: "Bearer nonsense" },
    { authorization: 7 },
    { Authorization: "" },
  ])("over a socket are closed for a token that is none: %j", async (payload) => {
    const [code, reason] = await closing(payload);
    expect(code).toBe(UNAUTHORIZED);
    expect(reason).toMatch(/\w/);
    expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123);
  });
});
