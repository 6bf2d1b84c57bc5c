import { createServer, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { openStore } from "../../server/storage/openStore.js";
import { Client } from "pg";
import { describeEachDatabase } from "../support/databases.js";

const at = (databaseUrl: string) => ({ dataFolder: "unused", databaseUrl, preparedStatements: true });

it("A server that is not there is said to be unreachable, by host and database and without the password", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const error: unknown = await openStore(at(`postgres://ada:s3cret@127.0.0.1:${port}/news`)).catch((e: unknown) => e);
  expect(error).toMatchObject({
    code: "DATABASE_UNREACHABLE",
    message: expect.stringContaining(`127.0.0.1:${port}/news does not answer`) as string,
  });
  expect(String(error)).not.toContain("s3cret");
});

it("A URL that is none is refused without repeating it", async () => {
  const error: unknown = await openStore(at("postgres://ada:s3cret@[bad/news")).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: "BAD_CONFIG" });
  expect(String(error)).not.toContain("s3cret");
});

describeEachDatabase("A database", (_open, database) => {
  it("describes itself without its password", async () => {
    const config = await database.config();
    const store = await openStore(config);
    await store.close();
    const password = config.databaseUrl === null ? "postgres:" : new URL(config.databaseUrl).password;
    expect(store.describe).not.toContain(password);
    expect(store.describe).toContain(
      config.databaseUrl === null ? config.dataFolder : new URL(config.databaseUrl).pathname,
    );
  });

  if (database.kind === "server") {
    it("refuses a wrong password as unreachable, in the server's words", async () => {
      const { databaseUrl } = await database.config();
      const url = new URL(databaseUrl ?? "");
      url.password = "wr0ng";
      const error: unknown = await openStore(at(url.href)).catch((e: unknown) => e);
      expect(error).toMatchObject({
        code: "DATABASE_UNREACHABLE",
        message: expect.stringContaining("password authentication failed") as string,
      });
      expect(String(error)).not.toContain("wr0ng");
    });

    it("that drops its connections is unreachable for the question under way and answers the next", async () => {
      const config = await database.config();
      const store = await openStore(config);
      const admin = new Client({ connectionString: config.databaseUrl ?? "" });
      await admin.connect();
      const dropAll =
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
      const failing = store.write(async (writer) => {
        await admin.query(dropAll);
        await writer.articles.count({});
      });
      await expect(failing).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
      expect(await store.articles.count({})).toBe(0);
      await admin.end();
      await store.close();
    });
  }
});
