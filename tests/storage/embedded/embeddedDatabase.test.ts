import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openEmbedded } from "../../../server/storage/embedded/embeddedDatabase.js";
import { openStore } from "../../../server/storage/openStore.js";
import { startChild } from "../../support/childProcess.js";
import { embeddedConfig, temporaryFolder } from "../../support/databases.js";

const LONG = 120_000;

it(
  "A process killed while it writes leaves what it committed, nothing of the rest, and a folder that opens",
  async () => {
    const config = await embeddedConfig();
    const child = startChild(new URL("./writingProcess.ts", import.meta.url), config.dataFolder);
    expect(await child.firstLine).toBe("half-way");
    await expect(openStore(config)).rejects.toMatchObject({
      code: "DATA_FOLDER_IN_USE",
      message: expect.stringContaining(`process ${child.process.pid ?? 0}`) as string,
    });
    await child.kill();
    const store = await openStore(config);
    try {
      const page = await store.quotes.page({}, "NEWEST", { first: 10, after: null });
      expect(page.rows.map(({ row }) => row.text)).toEqual(["Tout est là."]);
      expect(await store.totals()).toEqual({ articles: 1, quotes: 1, people: 1, organizations: 0 });
      expect((await store.articles.byUrls(["https://courrier.example/moitie"])).size).toBe(0);
    } finally {
      await store.close();
    }
  },
  LONG,
);

it(
  "A connection survives errors, carries large values, and keeps its statements and transactions apart from the next's",
  async () => {
    const database = await openEmbedded((await embeddedConfig()).dataFolder, "a test");
    const { pool } = database;
    try {
      const twice = { name: "twice", text: "select $1::integer * 2 as n" };
      const doubled = await Promise.all([1, 2, 3].map((n) => pool.query<{ n: number }>({ ...twice, values: [n] })));
      expect(doubled.map(({ rows }) => rows[0]?.n)).toEqual([2, 4, 6]);
      await expect(pool.query({ name: "wrong", text: "select nothing" })).rejects.toMatchObject({ code: "42703" });
      const client = await pool.connect();
      await client.query("begin");
      await client.query("create table left_behind (n integer)");
      await expect(client.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
      await expect(client.query("select 1")).rejects.toMatchObject({ code: "25P02" });
      // Thrown away in the middle of its transaction, as after a failure: the next connection starts clean.
      client.release(true);
      expect((await pool.query({ ...twice, values: [4] })).rows).toEqual([{ n: 8 }]);
      expect((await pool.query("select to_regclass('left_behind') as found")).rows).toEqual([{ found: null }]);
      const large = "🌊é".repeat(1_500_000);
      const echoed = await pool.query<{ text: string }>("select $1::text as text", [large]);
      expect(echoed.rows[0]?.text === large).toBe(true);
    } finally {
      await database.close();
    }
  },
  LONG,
);

it(
  "A database whose thread dies tells whoever waits, and whoever asks later, that it is unreachable",
  async () => {
    const database = await openEmbedded((await embeddedConfig()).dataFolder, "a test");
    const unreachable = { code: "DATABASE_UNREACHABLE" };
    const waiting = database.pool.query("select pg_sleep(60)");
    const queued = database.pool.query("select 1");
    const outcomes = [
      expect(waiting).rejects.toMatchObject(unreachable),
      expect(queued).rejects.toMatchObject(unreachable),
    ];
    await database.crash();
    await Promise.all(outcomes);
    await expect(database.pool.query("select 1")).rejects.toMatchObject(unreachable);
    await database.close();
  },
  LONG,
);

it(
  "A database whose making was cut short is made again",
  async () => {
    const dataFolder = await temporaryFolder();
    await mkdir(join(dataFolder, "database"));
    writeFileSync(join(dataFolder, "database", "PG_VERSION"), "18\n");
    writeFileSync(join(dataFolder, "database.unfinished"), "");
    const database = await openEmbedded(dataFolder, "a test");
    try {
      expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    } finally {
      await database.close();
    }
  },
  LONG,
);

it("A data folder that cannot be made is refused with a reason", async () => {
  const file = join(await temporaryFolder(), "file");
  writeFileSync(file, "");
  await expect(openEmbedded(join(file, "data"), "a test")).rejects.toMatchObject({ code: "BAD_CONFIG" });
});
