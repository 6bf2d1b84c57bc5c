/** Runs the same tests over both databases. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, describe } from "vitest";
import { openStore, type OpenOptions, type StorageConfig } from "../../server/storage/openStore.js";
import type { Store } from "../../server/storage/store.js";
import { embeddedIn } from "./embeddedConfig.js";
import { findPostgres, startPostgres, USER, type PostgresServer } from "./postgresProcess.js";
import { oncePerRun, removeFolder, runFolder } from "./runFolder.js";

/** Opens a store that is empty; it is closed, and what it held removed, when the block's tests are done. */
export type OpenTestStore = (options?: OpenOptions) => Promise<Store>;

export interface TestDatabase {
  readonly kind: "embedded" | "server";
  /** A configuration that names a new, empty database: for tests that open one twice. */
  config(): Promise<StorageConfig>;
}

/**
 * Describes `name` twice, on the embedded database and on a real PostgreSQL server. Without PostgreSQL the second is
 * skipped with its reason, but fails where `CI` is set.
 */
export function describeEachDatabase(name: string, tests: (open: OpenTestStore, database: TestDatabase) => void): void {
  describe(`${name}, embedded`, () => {
    withDatabase({ kind: "embedded", config: embeddedConfig }, tests);
  });
  const found = findPostgres();
  if ("bin" in found) {
    describe(`${name}, on a PostgreSQL server`, () => {
      withDatabase({ kind: "server", config: () => serverConfig(found.bin) }, tests);
    });
  } else if (process.env["CI"] !== undefined) {
    throw new Error(`Tests must run on PostgreSQL here, and ${found.missing}.`);
  } else {
    console.warn(`Skipped: "${name}, on a PostgreSQL server": ${found.missing}.`);
    describe.skip(`${name}, on a PostgreSQL server (${found.missing})`, () => {
      tests(neverOpens, { kind: "server", config: neverOpens });
    });
  }
}

const neverOpens = (): Promise<never> => Promise.reject(new Error("A skipped test has run."));

function withDatabase(database: TestDatabase, tests: (open: OpenTestStore, database: TestDatabase) => void): void {
  const opened: Store[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
  });
  tests(async (options) => {
    const store = await openStore(await database.config(), options);
    opened.push(store);
    return store;
  }, database);
}

/** An empty embedded store in a folder of its own; `close` removes the folder too. */
export async function temporaryStore(options?: OpenOptions): Promise<Store> {
  const config = await embeddedConfig();
  const store = await openStore(config, options);
  return {
    ...store,
    close: async () => {
      await store.close();
      await removeFolder(config.dataFolder);
    },
  };
}

/** An empty folder, removed at the end of the run. */
export async function temporaryFolder(): Promise<string> {
  const folders = join(runFolder(), "folders");
  await mkdir(folders, { recursive: true });
  return mkdtemp(join(folders, "data-"));
}

/** A copy of a database made once a run: making one takes seconds. */
export async function embeddedConfig(): Promise<StorageConfig> {
  const template = await oncePerRun("embeddedTemplate", async () => {
    const dataFolder = join(runFolder(), "embeddedTemplate");
    await (await openStore(embeddedIn(dataFolder))).close();
    return dataFolder;
  });
  const dataFolder = await temporaryFolder();
  await cp(template, dataFolder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return embeddedIn(dataFolder);
}

/** A new, empty database on the run's PostgreSQL server, which is started when first asked for. */
async function serverConfig(bin: string): Promise<StorageConfig> {
  const server = await oncePerRun("postgres", () => startPostgres(bin, runFolder()));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new Client({ connectionString: urlOf(server, "postgres") });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return { dataFolder: join(runFolder(), "unused"), databaseUrl: urlOf(server, name), preparedStatements: true };
}

const urlOf = (server: PostgresServer, database: string): string =>
  `postgres://${USER}:${server.password}@127.0.0.1:${server.port}/${database}`;
