/** The door to what is stored: opens the database the configuration names and offers it as a `Store`. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { PoolClient } from "pg";
import type { Config } from "../config.js";
import { addUrls, saveArticle } from "./articleWriter.js";
import { decisionWriter } from "./decisionWriter.js";
import { declarationWriter } from "./declarationWriter.js";
import { removeOrphans, saveNames } from "./agentWriter.js";
import { identityWriter } from "./identityWriter.js";
import { ChangeRecorder } from "./changeRecorder.js";
import { ChangeSignal } from "./changeSignal.js";
import type { Database } from "./database.js";
import { openEmbedded } from "./embedded/embeddedDatabase.js";
import { migrate } from "./migrate.js";
import { readerOver } from "./reader.js";
import { openServer } from "./serverDatabase.js";
import { requestKeyWriter } from "./requestKeyRepository.js";
import { saveReprints } from "./reprintWriter.js";
import { unreachableDatabase } from "./unreachableDatabase.js";
import { withdrawalWriter } from "./withdrawalWriter.js";
import { PreparedNames, sqlOver, statement, type Sql, type StatementObserver } from "./sql.js";
import type { Rehearsed, Store, Writer } from "./store.js";
import { tokenWriter } from "./tokenRepository.js";

export type StorageConfig = Pick<Config, "dataFolder" | "databaseUrl" | "preparedStatements">;

export interface OpenOptions {
  /** Who opens it, for the message that a second process on the same folder gets. */
  readonly owner?: string;
  /** Told the name of every statement ("quotes.byAgents") before it goes to the database. */
  readonly onStatement?: StatementObserver;
}

/** Taken by whoever writes, for the length of the transaction. */
const WRITE_LOCK = 7_305_910_002;

/**
 * Opens the database and brings its tables up to date. Throws DATA_FOLDER_IN_USE, DATABASE_UNREACHABLE,
 * DATABASE_TOO_NEW or BAD_CONFIG, and leaves nothing open then.
 */
export async function openStore(config: StorageConfig, options: OpenOptions = {}): Promise<Store> {
  const database = await openDatabase(config, options.owner ?? "dixit");
  try {
    await migrateOver(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOver(database, config.preparedStatements, options.onStatement ?? (() => undefined));
}

const openDatabase = (config: StorageConfig, owner: string): Promise<Database> =>
  config.databaseUrl === null
    ? openEmbedded(config.dataFolder, owner)
    : openServer(config.databaseUrl, config.preparedStatements);

async function migrateOver({ pool, describe }: Database): Promise<void> {
  const client = await pool.connect();
  try {
    await migrate(client, describe);
  } finally {
    client.release();
  }
}

function storeOver(database: Database, preparedStatements: boolean, observe: StatementObserver): Store {
  const settings = { names: new PreparedNames(preparedStatements), observe, describe: database.describe };
  /** Set while `write` runs its work: a read past the writer would wait for the connection that waits for it. */
  const writing = new AsyncLocalStorage<true>();
  const sql = sqlOver(() => {
    if (writing.getStore() === true) throw new Error("Inside Store.write, ask the writer and not the store.");
    return database.pool;
  }, settings);
  /** Runs `work` alone in writing, and then `last` as the last act of its transaction. */
  async function writeAlone<Result, Last>(
    work: (writer: Writer) => Promise<Result>,
    last: (recorder: ChangeRecorder, result: Result) => Promise<Last>,
  ): Promise<Last> {
    if (writing.getStore() === true) throw new Error("Store.write is called inside Store.write.");
    const client = await connect(database);
    return inTransaction(client, () => {
      const own = sqlOver(() => client, settings);
      return writing.run(true, async () => {
        await own.rows(statement("write.lock", "select pg_advisory_xact_lock($1::bigint)", [WRITE_LOCK]));
        const recorder = new ChangeRecorder(own);
        return last(recorder, await work(recorder.observe(writerOver(own))));
      });
    });
  }
  const signal = new ChangeSignal(database.listener);
  let closed: Promise<void> | null = null;
  return {
    ...readerOver(sql),
    describe: database.describe,
    async write(work) {
      const result = await writeAlone(work, async (recorder, result) => {
        await recorder.append().catch(leaveToCommit);
        return result;
      });
      signal.wake();
      await database.wrote();
      return result;
    },
    async rehearse(work) {
      try {
        return await writeAlone(work, async (recorder, result) => {
          throw new Rehearsal({ result, changes: await recorder.expected() });
        });
      } catch (error) {
        if (error instanceof Rehearsal) return error.found as Rehearsed<Awaited<ReturnType<typeof work>>>;
        throw error;
      }
    },
    onWrite: (listener) => signal.listen(listener),
    answer: (text, values) => answer(sql, text, values),
    totals: () => totals(sql),
    close: () => {
      signal.close();
      return (closed ??= database.close());
    },
  };
}

/** Thrown so that the transaction is rolled back; carries out of it what was found. */
class Rehearsal extends Error {
  constructor(readonly found: Rehearsed<unknown>) {
    super("Nothing is to be stored.");
  }
}

/** In a transaction that a statement has broken nothing can be asked; the commit says so in better words. */
function leaveToCommit(error: unknown): void {
  const broken = error instanceof Error && "code" in error && error.code === "25P02";
  if (!broken) throw error;
}

async function connect({ pool, describe }: Database): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw unreachableDatabase(describe, error);
  }
}

async function inTransaction<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
  let broken = false;
  try {
    await client.query("begin");
    const result = await work();
    const { command } = await client.query("commit");
    // PostgreSQL answers a commit after a failed statement with a rollback and no error.
    if (command !== "COMMIT") throw new Error("Nothing was stored: a statement failed and its error was passed over.");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const writerOver = (sql: Sql): Writer => ({
  ...readerOver(sql),
  saveArticle: (graph) => saveArticle(sql, graph),
  saveReprints: (changes) => saveReprints(sql, changes),
  addUrl: (article, url) => addUrls(sql, article, [url]),
  saveNames: (agent, names, blockingKeys) => saveNames(sql, agent, names, blockingKeys),
  removeOrphans: (ids) => removeOrphans(sql, ids),
  declarations: declarationWriter(sql),
  decided: decisionWriter(sql),
  tokenWriter: tokenWriter(sql),
  keyWriter: requestKeyWriter(sql),
  withdrawn: withdrawalWriter(sql),
  identity: identityWriter(sql),
});

async function answer(sql: Sql, text: string, values: readonly unknown[]): Promise<string> {
  const [row] = await sql.rows(statement<{ readonly answer: string }>("planned", text, values));
  if (row === undefined) throw new Error("A statement that gives an answer gave no row.");
  return row.answer;
}

async function totals(sql: Sql): ReturnType<Store["totals"]> {
  const [row] = await sql.rows(
    statement<Awaited<ReturnType<Store["totals"]>>>(
      "store.totals",
      `select (select count(*)::integer from articles where listed) as articles,
         (select count(*)::integer from attributions where listed) as quotes,
         (select count(*)::integer from agents where kind = 'person' and listed) as people,
         (select count(*)::integer from agents where kind = 'organization' and listed) as organizations`,
      [],
    ),
  );
  return row ?? { articles: 0, quotes: 0, people: 0, organizations: 0 };
}
