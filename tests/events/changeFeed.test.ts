import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Change, ChangedKind } from "../../server/domain/change.js";
import { ChangeFeed, type ChangeSource, type Wanted } from "../../server/events/changeFeed.js";
import { stoppable } from "../../server/events/stoppable.js";
import { openStore } from "../../server/storage/openStore.js";
import { invent, person } from "../storage/invented.js";
import { describeEachDatabase } from "../support/databases.js";

/** A log in memory that counts how it is read. */
class Log implements ChangeSource {
  readonly all: Change[] = [];
  readonly listeners = new Set<() => void>();
  reads = 0;
  broken = false;

  readonly changes = {
    after: async (position: number, limit: number, wanted: Wanted = "all"): Promise<Change[]> => {
      this.reads++;
      await wait(1);
      if (this.broken) throw new Error("The log cannot be read.");
      const quotes = (change: Change): boolean => wanted === "all" || change.kind === "Quote";
      return this.all.filter((change) => change.position > position && quotes(change)).slice(0, limit);
    },
    newest: async (): Promise<number> => {
      await wait(1);
      if (this.broken) throw new Error("The log cannot be read.");
      return this.all.length;
    },
  };

  onWrite(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  append(count: number, kind: ChangedKind = "Quote"): void {
    for (let i = 0; i < count; i++) {
      const position = this.all.length + 1;
      const at = new Date("2031-06-01T00:00:00Z");
      this.all.push({ position, op: "CREATED", kind, id: `${position}`, articleId: null, at, before: null });
    }
    for (const wake of this.listeners) wake();
  }
}

/** Follows until so many are there. */
async function read(feed: ChangeFeed, from: number, count: number, wanted: Wanted = "all"): Promise<number[]> {
  const seen: number[] = [];
  const stop = new AbortController();
  for await (const batch of feed.follow(from, wanted, stop.signal)) {
    seen.push(...batch.map(({ position }) => position));
    if (seen.length >= count) stop.abort();
  }
  return seen;
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + 1 + i);

describe("The feed of changes", () => {
  it("tells followers from anywhere all that follows, and then what comes", async () => {
    const log = new Log();
    log.append(5_000);
    const feed = new ChangeFeed(log);
    const [early, late, none] = [read(feed, 0, 5_300), read(feed, 4_999, 301), read(feed, 5_000, 300)];
    await wait(50);
    for (let i = 0; i < 100; i++) {
      log.append(3);
      if (i % 10 === 0) await wait(1);
    }
    expect(await early).toEqual(upTo(0, 5_300));
    expect(await late).toEqual(upTo(4_999, 5_300));
    expect(await none).toEqual(upTo(5_000, 5_300));
  });

  it("reads what is new once for all who are up to date", async () => {
    const log = new Log();
    const feed = new ChangeFeed(log);
    const followers = Array.from({ length: 200 }, () => read(feed, 0, 50));
    await wait(20);
    log.reads = 0;
    log.append(50);
    await Promise.all(followers);
    expect(log.reads).toBeLessThanOrEqual(3);
  });

  it("holds nothing for a slow follower, which loses nothing all the same", async () => {
    const log = new Log();
    const feed = new ChangeFeed(log);
    const stop = new AbortController();
    const slow = feed.follow(0, "all", stop.signal);
    log.append(1);
    expect((await slow.next()).value).toHaveLength(1);
    // A fast one keeps the feed reading meanwhile.
    const fast = read(feed, 0, 10_000);
    for (let i = 0; i < 100; i++) {
      log.append(100);
      await wait(1);
    }
    expect(await fast).toHaveLength(10_001);
    expect(feed.kept).toBeLessThanOrEqual(2_000);
    const seen: number[] = [1];
    while (seen.length < 10_001) {
      for (const { position } of (await slow.next()).value ?? []) seen.push(position);
    }
    expect(seen).toEqual(upTo(0, 10_001));
    stop.abort();
    await slow.return();
  });

  it("passes over what is not wanted without losing its place", async () => {
    const log = new Log();
    log.append(500, "Mention");
    log.append(1);
    const feed = new ChangeFeed(log);
    const quotes = read(feed, 0, 3, "publishedQuotes");
    await wait(30);
    log.append(3_000, "Mention");
    log.append(1);
    log.append(300, "Person");
    log.append(1);
    expect(await quotes).toEqual([501, 3_502, 3_803]);
  });

  it("waits where the log cannot be read, and goes on when it can", async () => {
    const log = new Log();
    log.append(10);
    const failures: unknown[] = [];
    const feed = new ChangeFeed(log, { pollMs: 10, onFailure: (error) => failures.push(error) });
    const seen = read(feed, 0, 20);
    log.broken = true;
    await wait(60);
    log.append(10);
    await wait(30);
    expect(failures.length).toBeGreaterThan(0);
    log.broken = false;
    expect(await seen).toEqual(upTo(0, 20));
  });

  it("finds by itself what nobody called for", async () => {
    const log = new Log();
    const feed = new ChangeFeed(log, { pollMs: 10 });
    const seen = read(feed, 0, 1);
    await wait(20);
    log.listeners.clear();
    log.append(1);
    expect(await seen).toEqual([1]);
  });

  it("lets go of everything when the last follower leaves, also one that waits", async () => {
    const log = new Log();
    const feed = new ChangeFeed(log);
    const follow = () =>
      stoppable(async function* (signal) {
        yield* feed.follow(0, "all", signal);
      });
    const [one, other, unstarted] = [follow(), follow(), follow()];
    const waiting = [one.next(), other.next()];
    await wait(20);
    expect([feed.followers, log.listeners.size]).toEqual([2, 1]);
    await Promise.all([one.return(), other.return(), unstarted.return()]);
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect([feed.followers, log.listeners.size, feed.kept]).toEqual([0, 0, 0]);
    // And begins again for the next one.
    log.append(2);
    expect(await read(feed, 0, 2)).toEqual([1, 2]);
  });
});

describeEachDatabase("A store", (_, database) => {
  const article = (n: number) =>
    invent({ url: `https://courrier.example/${n}`, quotes: [{ by: person("Ada"), words: "Oui." }] });

  it("calls those who listen when it has written, and no longer when they have stopped", async () => {
    const store = await openStore(await database.config());
    let calls = 0;
    const stop = store.onWrite(() => calls++);
    await store.write((writer) => writer.saveArticle(article(1)));
    expect(calls).toBeGreaterThan(0);
    stop();
    await wait(200);
    calls = 0;
    await store.write((writer) => writer.saveArticle(article(2)));
    await wait(200);
    expect(calls).toBe(0);
    await store.close();
  });

  it.skipIf(database.kind === "embedded")(
    "calls when another process on the same server has written, also after its connection broke (an embedded database has no other)",
    async () => {
      const config = await database.config();
      const [here, there] = [await openStore(config), await openStore(config)];
      let calls = 0;
      here.onWrite(() => calls++);
      const called = async (): Promise<void> => {
        for (let i = 0; calls === 0 && i < 500; i++) await wait(20);
        expect(calls).toBeGreaterThan(0);
      };
      // Once when it begins to listen.
      await called();
      calls = 0;
      await there.write((writer) => writer.saveArticle(article(1)));
      await called();

      const { Client } = await import("pg");
      const client = new Client({ connectionString: config.databaseUrl ?? "" });
      await client.connect();
      const { rowCount } = await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'",
      );
      expect(rowCount).toBe(1);
      await client.end();
      calls = 0;
      await called();
      calls = 0;
      await there.write((writer) => writer.saveArticle(article(2)));
      await called();
      await Promise.all([here.close(), there.close()]);
    },
  );
});
