/** The PostgreSQL that all servers under test ask: this machine's own, in a folder, on 127.0.0.1. */
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { findPostgres, postmasterFile, startPostgres, USER } from "../../tests/support/postgresProcess.js";

const DATABASE = "bench";

/** Memory as on a small server. */
const SETTINGS = [
  "shared_buffers=512MB",
  "effective_cache_size=2GB",
  "random_page_cost=1.1",
  "max_connections=100",
  // For all alike: what is asked here is over before a statement could be compiled.
  "jit=off",
  "shared_preload_libraries=pg_stat_statements",
];

/** By then every connection has read the new settings. */
const RELOAD_MS = 500;

export interface BenchDatabase {
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  /** Asks as the owner, over a connection of its own. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** How many statements the database is asked while `work` runs, transactions' begins and ends included. */
  countStatements(work: () => Promise<void>): Promise<number>;
  /** Empties the database. Nobody else may be connected. */
  recreate(): Promise<void>;
  /** Ends the server in good order: the folder can be used again. */
  stop(): Promise<void>;
}

/** Starts the server in the folder, which is made when it does not exist. Throws when the machine has no PostgreSQL. */
export async function openPostgres(folder: string): Promise<BenchDatabase> {
  const found = findPostgres();
  if ("missing" in found) throw new Error(`The measurement needs PostgreSQL, and ${found.missing}.`);
  await mkdir(folder, { recursive: true });
  // PostgreSQL runs as another user when this runs as root, and must get through to its own folder.
  await chmod(folder, 0o755);
  if (existsSync(postmasterFile(folder)) && isAlive(postmasterPid(folder))) {
    throw new Error(
      `A PostgreSQL runs in ${folder} already (process ${postmasterPid(folder)}); end it or name another folder.`,
    );
  }
  const { port, password } = await startPostgres(found.bin, folder, SETTINGS);
  const urlOf = (database: string): string => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  const ask = async <Row extends object>(
    database: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> => {
    const client = new Client(urlOf(database));
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  const admin = (text: string): Promise<object[]> => ask("postgres", text, []);
  const exists = await ask("postgres", "select from pg_database where datname = $1", [DATABASE]);
  if (exists.length === 0) await admin(`create database ${DATABASE}`);
  const query = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    ask<Row>(DATABASE, text, values);
  await query("create extension if not exists pg_stat_statements");
  // Counting costs a little with every statement, so it goes on only while somebody wants the count.
  const counting = async (track: "none" | "top"): Promise<void> => {
    await query(`alter system set pg_stat_statements.track = '${track}'`);
    await query("select pg_reload_conf()");
    await wait(RELOAD_MS);
  };
  await counting("none");
  const [server] = await query<{ version: string }>("select current_setting('server_version') as version");
  return {
    url: urlOf(DATABASE),
    pid: postmasterPid(folder),
    version: server?.version ?? "unknown",
    query,
    async countStatements(work) {
      await counting("top");
      try {
        await query("select pg_stat_statements_reset()");
        await work();
        const [row] = await query<{ calls: number }>(
          `select coalesce(sum(calls), 0)::integer as calls from pg_stat_statements
           where dbid = (select oid from pg_database where datname = current_database())
             and query not like '%pg_stat_statements%' and query not like '%pg_reload_conf%'`,
        );
        return row?.calls ?? 0;
      } finally {
        await counting("none");
      }
    },
    async recreate() {
      await admin(`drop database ${DATABASE}`);
      await admin(`create database ${DATABASE}`);
      await query("create extension if not exists pg_stat_statements");
    },
    stop: () => stop(folder),
  };
}

const postmasterPid = (folder: string): number => Number(readFileSync(postmasterFile(folder), "utf8").split("\n")[0]);

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is not sent; it only asks whether it could be.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function stop(folder: string): Promise<void> {
  // SIGINT is PostgreSQL's "now, but keep everything".
  process.kill(postmasterPid(folder), "SIGINT");
  for (let i = 0; i < 600 && existsSync(postmasterFile(folder)); i++) await wait(50);
}
