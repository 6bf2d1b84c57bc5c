import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { backup, restore } from "../../server/storage/backup.js";
import { lockDataFolder } from "../../server/storage/embedded/dataFolderLock.js";
import { openStore } from "../../server/storage/openStore.js";
import { embeddedConfig, temporaryFolder } from "../support/databases.js";
import { embeddedIn } from "../support/embeddedConfig.js";
import { invent, person } from "./invented.js";

const ada = person("Ada Morvan");
const graph = invent({ url: "https://courrier.example/garder", quotes: [{ by: ada, words: "À garder." }] });
const LONG = 120_000;
const server = { dataFolder: "unused", databaseUrl: "postgres://ada:secret@db.example/news", preparedStatements: true };

it(
  "A backup restored into an empty folder holds what was there, and leaves the old one as it was",
  async () => {
    const from = await embeddedConfig();
    const original = await openStore(from);
    await original.write((writer) => writer.saveArticle(graph));
    await expect(backup(from, join(await temporaryFolder(), "open.tar.gz"))).rejects.toMatchObject({
      code: "DATA_FOLDER_IN_USE",
    });
    await original.close();
    const folder = await temporaryFolder();
    const file = join(folder, "dixit.tar.gz");
    await backup(from, file);
    expect(readdirSync(folder)).toEqual(["dixit.tar.gz"]);
    await expect(backup(from, file)).rejects.toMatchObject({ code: "NOT_POSSIBLE_HERE" });

    const to = embeddedIn(join(await temporaryFolder(), "new"));
    await restore(to, file, { force: false });
    expect(readdirSync(to.dataFolder)).toEqual(["database"]);
    const restored = await openStore(to);
    expect((await restored.articles.byIds([graph.article.id])).get(graph.article.id)).toEqual(graph.article);
    await restored.write((writer) => writer.addUrl(graph.article.id, "https://courrier.example/encore"));
    await restored.close();

    await expect(restore(to, file, { force: false })).rejects.toMatchObject({ code: "NOT_POSSIBLE_HERE" });
    await restore(to, file, { force: true });
    const again = await openStore(to);
    expect((await again.articles.byUrls(["https://courrier.example/encore"])).size).toBe(0);
    expect((await again.totals()).articles).toBe(1);
    await again.close();
    expect(readdirSync(to.dataFolder)).toEqual(["database"]);
  },
  LONG,
);

it(
  "A file that is no backup is refused, and the database that was there stays",
  async () => {
    const config = await embeddedConfig();
    const folder = await temporaryFolder();
    const before = readdirSync(config.dataFolder);
    const files = {
      empty: Buffer.alloc(0),
      text: Buffer.from("not a backup"),
      otherGzip: gzipSync("not a backup"),
      looksLikeOne: gzipSync("PG_VERSION global/pg_control"),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      await expect(restore(config, file, { force: true }), name).rejects.toMatchObject({ code: "BAD_BACKUP" });
    }
    await expect(restore(config, join(folder, "missing"), { force: true })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(readdirSync(config.dataFolder)).toEqual(before);
    const store = await openStore(config);
    expect((await store.totals()).articles).toBe(0);
    await store.close();
  },
  LONG,
);

it("Neither works on a folder that is open, on a server, or without a database", async () => {
  const config = await embeddedConfig();
  const file = join(await temporaryFolder(), "file.tar.gz");
  const lock = lockDataFolder(config.dataFolder, "somebody");
  await expect(backup(config, file)).rejects.toMatchObject({ code: "DATA_FOLDER_IN_USE" });
  writeFileSync(file, gzipSync("PG_VERSION global/pg_control"));
  await expect(restore(config, file, { force: true })).rejects.toMatchObject({ code: "DATA_FOLDER_IN_USE" });
  lock.release();
  const refused = { code: "NOT_POSSIBLE_HERE", message: expect.not.stringContaining("secret") as string };
  await expect(backup(server, "x.tar.gz")).rejects.toMatchObject(refused);
  await expect(backup(server, "x.tar.gz")).rejects.toThrow("pg_dump");
  await expect(restore(server, file, { force: true })).rejects.toThrow("pg_restore");
  await expect(backup(embeddedIn(await temporaryFolder()), "x.tar.gz")).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(readFileSync(file).length).toBeGreaterThan(0);
});
