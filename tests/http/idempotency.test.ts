import { afterAll, beforeAll, expect, it } from "vitest";
import type { ActorId } from "../../server/domain/ids.js";
import { startServer, type RunningServer } from "../../server/http/startServer.js";
import type { Store } from "../../server/storage/store.js";
import { Newsroom, PAYLOAD, type Payload, type Shown } from "../graph/decisions/newsroom.js";
import type { Answered } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { bearer } from "../support/token.js";

/** What succeeds only once: without a key, the second time is refused. */
const UNDO = `mutation ($id: ID!) { it: undo(decision: $id) { ${PAYLOAD} } }`;

interface Given {
  readonly status: number;
  readonly replayed: boolean;
  readonly text: string;
  readonly body: Answered;
}

describeEachDatabase("a request under an Idempotency-Key", (open) => {
  let room: Newsroom;
  /** Another server on the same database. */
  let other: RunningServer;
  let fault: "write" | "settle" | null = null;
  /** Fails as a process that ends there would. */
  const faulty = (store: Store): Store => ({
    ...store,
    write: (work) => (fault === "write" ? Promise.reject(new Error("The connection broke.")) : store.write(work)),
    requestKeys: {
      ...store.requestKeys,
      settle: (...kept) =>
        fault === "settle" ? Promise.reject(new Error("The power went out.")) : store.requestKeys.settle(...kept),
    },
  });

  beforeAll(async () => {
    room = await Newsroom.open(open);
    other = await startServer({ store: faulty(room.server.store), host: "127.0.0.1", port: 0, log: () => undefined });
  });
  afterAll(async () => {
    await other.close();
    await room.close();
  });

  const send = async (
    key: string | null,
    variables: Record<string, unknown>,
    { url = room.server.url, secret = room.lea, query = UNDO } = {},
  ): Promise<Given> => {
    const response = await fetch(`${url}graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...bearer(secret),
        ...(key === null ? {} : { "idempotency-key": key }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const replayed = response.headers.get("idempotent-replayed") === "true";
    return { status: response.status, replayed, text, body: JSON.parse(text) as Answered };
  };
  const payloadOf = ({ body }: Given): Payload => (body.data as { readonly it: Payload }).it;
  /** A quote with a decision about it, and what takes that back. */
  const fresh = async (): Promise<{ quote: Shown; undo: { id: string } }> => {
    const quote = await room.saying((await room.article()).id, "Le chantier");
    const { id, revision } = quote.attribution;
    const confirm = "confirmAttribution(id: $id, expectedRevision: $seen)";
    const { decision } = await room.decide(confirm, "$id: ID!, $seen: Int!", { id, seen: revision });
    return { quote, undo: { id: decision?.id ?? "" } };
  };
  const decisionsOn = async ({ attribution }: Shown): Promise<number> => {
    const { node } = await room.data<{ node: { history: { totalCount: number } } }>(
      "query ($id: ID!) { node(id: $id) { ... on Attribution { history { totalCount } } } }",
      { id: attribution.id },
    );
    return node.history.totalCount;
  };

  it("answers what it answered the first time, on any server, and decides once", async () => {
    const { quote, undo } = await fresh();
    const first = await send("k-1", undo);
    expect(payloadOf(first).decision?.kind).toBe("UNDO");
    for (const url of [room.server.url, other.url]) {
      const again = await send("k-1", undo, { url });
      expect(again).toEqual({ ...first, replayed: true });
    }
    expect(await decisionsOn(quote)).toBe(2);
    // Without the key it is another request, and comes too late.
    expect(payloadOf(await send(null, undo)).errors).toMatchObject([{ code: "ALREADY_DONE" }]);
  });

  it("takes the key in quotation marks, as the draft has it, for the same", async () => {
    const { undo } = await fresh();
    const first = await send('"k-2"', undo);
    expect(await send("k-2", undo)).toEqual({ ...first, replayed: true });
  });

  it("is refused when it is another request than the key's first", async () => {
    const { quote, undo } = await fresh();
    await send("k-3", { id: "dec_1" });
    const refused = await send("k-3", undo);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ extensions: { code: "KEY_REUSED" } }]);
    expect(await decisionsOn(quote)).toBe(1);
  });

  it.each(["", '""', "k".repeat(201)])("is refused with %j for a key", async (key) => {
    const { status, body } = await send(key, { id: "dec_1" });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: "BAD_ARGUMENT" } }]);
  });

  it("has nothing to do with what another actor asks under the same key", async () => {
    const [lea, marek] = [await fresh(), await fresh()];
    await send("k-4", lea.undo);
    const own = await send("k-4", marek.undo, { secret: room.marek });
    expect(payloadOf(own).decision?.by.name).toBe("Marek Sedlo");
  });

  it("is decided once when twins come at the same time, to two servers, and both are told", async () => {
    const { quote, undo } = await fresh();
    const twins = [room.server.url, other.url, room.server.url, other.url];
    const answers = await Promise.all(twins.map((url) => send("k-5", undo, { url })));
    expect(payloadOf(answers[0] as Given).decision?.kind).toBe("UNDO");
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await decisionsOn(quote)).toBe(2);
  });

  it("keeps a refusal, which is an answer, but not a fault", async () => {
    const { quote, undo } = await fresh();
    const nothing = { id: `dec_${"0".repeat(24)}` };
    const first = await send("k-6", nothing);
    expect(payloadOf(first).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await send("k-6", nothing)).replayed).toBe(true);

    fault = "write";
    const failed = await send("k-7", undo, { url: other.url });
    fault = null;
    expect(failed.body.errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
    expect(payloadOf(await send("k-7", undo)).decision?.kind).toBe("UNDO");
    expect(await decisionsOn(quote)).toBe(2);
  });

  it("is not decided again when the server ended after deciding and before answering, and says so", async () => {
    const { quote, undo } = await fresh();
    fault = "settle";
    expect((await send("k-8", undo, { url: other.url })).status).toBe(500);
    fault = null;
    const again = await send("k-8", undo);
    expect(again.status).toBe(409);
    expect(again.body.errors).toMatchObject([{ extensions: { code: "ANSWER_LOST" } }]);
    expect(await decisionsOn(quote)).toBe(2);
  });

  it("decides each of several decisions of one request once", async () => {
    const [one, two] = [await fresh(), await fresh()];
    const query = `mutation ($a: ID!, $b: ID!) {
      a: undo(decision: $a) { decision { id } errors { code } } b: undo(decision: $b) { decision { id } errors { code } } }`;
    const variables = { a: one.undo.id, b: two.undo.id };
    const first = await send("k-9", variables, { query });
    expect(first.body.data).toMatchObject({ a: { errors: [] }, b: { errors: [] } });
    expect(await send("k-9", variables, { query })).toEqual({ ...first, replayed: true });
    expect([await decisionsOn(one.quote), await decisionsOn(two.quote)]).toEqual([2, 2]);
  });

  it("is forgotten after a week", async () => {
    const { requestKeys } = room.server.store;
    const key = { actor: "act_1" as ActorId, key: "k-10" };
    const after = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
    expect(await requestKeys.claim(key, "one", after(0))).toBeNull();
    expect(await requestKeys.claim(key, "two", after(6))).toEqual({
      requestSha256: "one",
      running: true,
      answer: null,
    });
    expect(await requestKeys.claim(key, "two", after(8))).toBeNull();
  });
});
