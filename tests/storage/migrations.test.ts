import { Client } from "pg";
import { expect, it } from "vitest";
import { openStore } from "../../server/storage/openStore.js";
import type { StorageConfig } from "../../server/storage/openStore.js";
import { organization, store as save, write } from "../support/archive.js";
import { describeEachDatabase } from "../support/databases.js";
import { openEmbedded } from "../../server/storage/embedded/embeddedDatabase.js";

const ARTICLE = {
  publisher: organization("Le Courrier de Varenne"),
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  said: [],
};

describeEachDatabase("Migrations", (_open, database) => {
  it("refuse a database that a newer Dixit has written, and one whose tables another build made", async () => {
    const config = await database.config();
    await (await openStore(config)).close();
    await run(config, "insert into dixit_migrations (version, name, md5) values (999, 'later', 'x')");
    await expect(openStore(config)).rejects.toMatchObject({
      code: "DATABASE_TOO_NEW",
      message: expect.stringContaining("is at version 999") as string,
    });
    await run(config, "delete from dixit_migrations where version = 999");
    await run(config, "update dixit_migrations set md5 = 'other' where version = 1");
    await expect(openStore(config)).rejects.toMatchObject({ code: "DATABASE_TOO_NEW" });
  });

  it("that fail leave the database as it was, and the next start begins again", async () => {
    const config = await database.config();
    await run(config, "drop schema public cascade; create schema public; create table quotes (ours text)");
    await expect(openStore(config)).rejects.toThrow('relation "quotes" already exists');
    expect(await tables(config)).toEqual(["quotes"]);
    await run(config, "drop table quotes");
    const store = await openStore(config);
    expect((await store.totals()).articles).toBe(0);
    await store.close();
  });

  it("find the wide characters of texts that were stored before", async () => {
    const config = await database.config();
    const texts = ["🜚a🜚🜚 b\n🜚", "plain é", "👩‍👩‍👧"];
    const store = await openStore(config);
    await save(
      store,
      texts.map((aside, n) => write({ ...ARTICLE, url: `https://courrier.example/${n}`, aside })),
    );
    await store.close();
    const wide = "select text, wide from article_versions order by article_id";
    const written = await run(config, wide);
    await run(
      config,
      `alter table article_versions drop column wide; alter table attributions drop column joined;
       drop table request_keys; delete from dixit_migrations where version >= 15`,
    );
    await (await openStore(config)).close();
    expect(await run(config, wide)).toEqual(written);
    expect(written.map((row) => row["wide"])).toEqual(
      expect.arrayContaining([[0, 3, 5, 10], [], [0, 3, 6]]) as unknown[],
    );
  });

  if (database.kind === "server") {
    it("run once when several processes start at the same moment", async () => {
      const config = await database.config();
      const stores = await Promise.all([1, 2, 3].map(() => openStore(config)));
      await Promise.all(stores.map((store) => store.close()));
      expect(await tables(config)).toContain("attributions");
    });
  }
});

const tables = async (config: StorageConfig): Promise<unknown[]> =>
  (await run(config, "select tablename from pg_tables where schemaname = 'public'")).map((row) => row["tablename"]);

/** Runs SQL past the store. */
async function run(config: StorageConfig, sql: string): Promise<Record<string, unknown>[]> {
  if (config.databaseUrl === null) {
    const database = await openEmbedded(config.dataFolder, "a test");
    try {
      return (await database.pool.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await database.close();
    }
  }
  const client = new Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
