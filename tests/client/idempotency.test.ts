/** Mutations over a network that loses answers: what the client sends again, the server does once. */
import { connect, createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, NetworkError, type Client, type Mutation$ } from "../../client/index.js";
import { Newsroom } from "../graph/decisions/newsroom.js";
import { temporaryStore } from "../support/databases.js";
import { bearer } from "../support/token.js";

interface LossyNetwork extends AsyncDisposable {
  readonly url: string;
  /** How many answers are still to be lost: the connection ends when the answer has come as far as here. */
  lose: number;
  lost: number;
}

/** @param target the server's URL */
async function lossyNetwork(target: string): Promise<LossyNetwork> {
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), "127.0.0.1");
    client.pipe(upstream);
    upstream.on("data", (answer) => {
      if (network.lose === 0) {
        client.write(answer);
        return;
      }
      network.lose--;
      network.lost++;
      client.resetAndDestroy();
      upstream.destroy();
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const network: LossyNetwork = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    lose: 0,
    lost: 0,
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return network;
}

describe("a mutation whose answer is lost on the way", () => {
  let room: Newsroom;
  let network: LossyNetwork;
  let dixit: Client;
  beforeAll(async () => {
    room = await Newsroom.open(temporaryStore);
    network = await lossyNetwork(room.server.url);
    dixit = createClient({ url: network.url, headers: bearer(room.lea) });
  });
  afterAll(async () => {
    await network[Symbol.asyncDispose]();
    await room.close();
  });

  /** A decision that was made, and what takes it back: it succeeds only once. */
  const undoing = async () => {
    const { attribution } = await room.saying((await room.article()).id, "Le chantier");
    const { id, revision } = attribution;
    const confirm = "confirmAttribution(id: $id, expectedRevision: $seen)";
    const { decision } = await room.decide(confirm, "$id: ID!, $seen: Int!", { id, seen: revision });
    return {
      id,
      undo: (m: Mutation$) => {
        const it = m.undo({ decision: decision?.id ?? "" });
        return { kind: it.decision.kind, refusals: it.errors((error) => error.code) };
      },
    };
  };
  const decisionsOn = async (id: string): Promise<unknown> =>
    (
      await room.data<{ node: { history: { totalCount: number } } }>(
        "query ($id: ID!) { node(id: $id) { ... on Attribution { history { totalCount } } } }",
        { id },
      )
    ).node.history.totalCount;

  it("is answered under its key as if nothing had happened, and done once", async () => {
    const { id, undo } = await undoing();
    Object.assign(network, { lose: 2, lost: 0 });
    const answer = await dixit.mutate(undo, { idempotencyKey: crypto.randomUUID(), retries: 3 });
    expect(network.lost).toBe(2);
    expect(answer).toEqual({ kind: "UNDO", refusals: [] });
    expect(await decisionsOn(id)).toBe(2);
  });

  it("fails without a key, although it was done", async () => {
    const { id, undo } = await undoing();
    Object.assign(network, { lose: 1, lost: 0 });
    await expect(dixit.mutate(undo, { retries: 3 })).rejects.toBeInstanceOf(NetworkError);
    expect(network.lost).toBe(1);
    expect(await decisionsOn(id)).toBe(2);
    // Asked again by hand, it comes too late.
    expect(await dixit.mutate(undo)).toEqual({ kind: null, refusals: ["ALREADY_DONE"] });
  });

  it("is refused with the server's code where the key was given to something else", async () => {
    const [one, two] = [await undoing(), await undoing()];
    const idempotencyKey = crypto.randomUUID();
    await dixit.mutate(one.undo, { idempotencyKey });
    await expect(dixit.mutate(two.undo, { idempotencyKey })).rejects.toMatchObject({ code: "KEY_REUSED" });
    expect(await decisionsOn(two.id)).toBe(1);
  });
});
