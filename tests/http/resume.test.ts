/** Subscribers that outlive the server they listen to: what they were told is what the log holds, each change once. */
import { once } from "node:events";
import { afterAll, describe, expect, it } from "vitest";
import type { StorageConfig } from "../../server/storage/openStore.js";
import { startChild, type Child } from "../support/childProcess.js";
import { describeEachDatabase } from "../support/databases.js";
import { subscribeBy, TRANSPORTS, type Subscriber, type Transport } from "../support/live.js";
import { bearer } from "../support/token.js";

interface Told {
  readonly cursor: string;
  readonly op: string;
  readonly id: string;
}
interface Changed {
  readonly graphChanged: Told;
}

const CHANGED = "subscription ($after: String) { graphChanged(after: $after) { cursor op id } }";
const BEGINNING = Buffer.from(`[1,"changes",0]`).toString("base64url");

/** A server that can be killed and started again; its address changes every time. */
class Served {
  url = "";
  #secret = "";
  #child: Child | null = null;

  constructor(private readonly config: StorageConfig) {}

  async start(): Promise<this> {
    this.#child = startChild(new URL("../support/servingProcess.ts", import.meta.url), JSON.stringify(this.config));
    [this.url = "", this.#secret = ""] = (await this.#child.firstLine).split(" ");
    return this;
  }

  async kill(): Promise<void> {
    await this.#child?.kill();
  }

  /** As an operator would. */
  async terminate(): Promise<number | null> {
    if (this.#child === null) throw new Error("It does not run.");
    const { process } = this.#child;
    process.kill("SIGTERM");
    const [code] = (await once(process, "exit")) as [number | null];
    return code;
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(this.#secret) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Takes the article in, however often that takes: a second time changes nothing. */
  async ingest(n: number): Promise<void> {
    const text = `Quay ${n} opens\n\n“Quay ${n} is open,” said Ada Morvan, the mayor of Castlebrook.`;
    const query = `mutation ($text: String!, $url: URL!) { ingest(input: [{ text: $text, url: $url }]) { errors { message } } }`;
    for (let attempt = 0; ; attempt++) {
      try {
        await this.ask(query, { text, url: `https://castlebrook.example/${n}` });
        return;
      } catch (error) {
        if (attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async log(): Promise<Told[]> {
    const all: Told[] = [];
    let since = BEGINNING;
    for (let more = true; more;) {
      const { changes } = await this.ask<{
        changes: { edges: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        "query ($since: String) { changes(since: $since, first: 1000) { edges { cursor op id } pageInfo { hasNextPage endCursor } } }",
        { since },
      );
      all.push(...changes.edges);
      since = changes.pageInfo.endCursor;
      more = changes.pageInfo.hasNextPage;
    }
    return all;
  }
}

/** Follows from the beginning, and whenever it is cut off goes on after the last cursor it was told. */
function follow(transport: Transport, url: () => string): Subscriber<Changed> {
  const variables = { after: BEGINNING };
  return subscribeBy<Changed>(transport, url, {
    query: CHANGED,
    variables,
    onData: ({ graphChanged }) => (variables.after = graphChanged.cursor),
    retryAttempts: 200,
  });
}

const toldTo = (subscriber: Subscriber<Changed>): (Told | undefined)[] =>
  subscriber.results.map(({ data }) => data?.graphChanged);

describeEachDatabase("A subscriber", (_, database) => {
  const running: Served[] = [];
  afterAll(async () => {
    await Promise.all(running.map((served) => served.kill()));
  });
  const serve = async (config: StorageConfig): Promise<Served> => {
    const served = new Served(config);
    running.push(served);
    return served.start();
  };

  it("sees every change exactly once, although the server is killed in the middle and started again", async () => {
    const served = await serve(await database.config());
    const followers = TRANSPORTS.map((transport) => follow(transport, () => served.url));
    const ingesting = (async () => {
      for (let n = 0; n < 40; n++) await served.ingest(n);
    })();
    for (const count of [15, 60]) {
      await Promise.all(followers.map((follower) => follower.reaches(count)));
      await served.kill();
      await served.start();
    }
    await ingesting;
    const log = await served.log();
    expect(log.length).toBeGreaterThan(100);
    for (const follower of followers) {
      await follower.reaches(log.length);
      expect(toldTo(follower)).toEqual(log);
      follower.stop();
    }
  }, 120_000);

  it("is sent away by a server that stops, and goes on with the next", async () => {
    const served = await serve(await database.config());
    const followers = TRANSPORTS.map((transport) => follow(transport, () => served.url));
    await served.ingest(1);
    await Promise.all(followers.map((follower) => follower.reaches(3)));
    expect(await served.terminate()).toBe(0);
    await served.start();
    await served.ingest(2);
    const log = await served.log();
    for (const follower of followers) {
      await follower.reaches(log.length);
      expect(toldTo(follower)).toEqual(log);
      follower.stop();
    }
  }, 60_000);

  describe.skipIf(database.kind === "embedded")("of one server (an embedded database has only one)", () => {
    it("hears of what comes in through another, and may go on with that other", async () => {
      const config = await database.config();
      const [here, there] = [await serve(config), await serve(config)];
      let current = here;
      const followers = TRANSPORTS.map((transport) => follow(transport, () => current.url));
      await there.ingest(1);
      await Promise.all(followers.map((follower) => follower.reaches(1)));
      for (let n = 2; n < 12; n++) await there.ingest(n);
      current = there;
      await here.kill();
      await there.ingest(12);
      const log = await there.log();
      for (const follower of followers) {
        await follower.reaches(log.length);
        expect(toldTo(follower)).toEqual(log);
        follower.stop();
      }
    }, 60_000);
  });
});
