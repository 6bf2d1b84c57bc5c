/**
 * The thread in which the embedded database runs, so that a long query never stalls the event loop that answers
 * requests. It speaks PostgreSQL's wire protocol and nothing else; what connects to it is the ordinary `pg` client.
 */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { unreachable } from "../../domain/unreachable.js";
import type { FromWorker, ToWorker, WorkerSettings } from "./workerMessages.js";

if (parentPort === null) throw new Error("This file is started as a worker thread by embeddedDatabase.ts.");
const port = parentPort;
const settings = workerData as WorkerSettings;

/** First byte of a startup message: it alone has no type, so it begins with the high byte of its length, always 0. */
const STARTUP = 0;

function tell(message: FromWorker, transfer?: Uint8Array): void {
  port.postMessage(message, transfer === undefined ? [] : [transfer.buffer as ArrayBuffer]);
}

function fail(error: unknown): never {
  tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}

async function answer(database: PGlite, connection: number, bytes: Uint8Array): Promise<void> {
  if (bytes[0] === STARTUP) {
    // There is one session for as long as the thread lives; a new connection must not find the last one's leftovers.
    await database.exec("rollback");
    await database.exec("discard all");
    // Pages come from memory here. Believing in a disk's arm, the planner would sort a person's 66 thousand quotes
    // instead of reading the newest from an index.
    await database.exec("set random_page_cost = 1.1");
  }
  const reply = await database.execProtocolRaw(bytes);
  // Some replies are a view on the database's own buffer, which may not be transferred.
  const own = reply.byteLength === reply.buffer.byteLength ? reply : reply.slice();
  tell({ kind: "bytes", connection, bytes: own }, own);
}

async function obey(database: PGlite, message: ToWorker): Promise<void> {
  switch (message.kind) {
    case "bytes":
      return answer(database, message.connection, message.bytes);
    case "dump": {
      const archive = new Uint8Array(await (await database.dumpDataDir("gzip")).arrayBuffer());
      tell({ kind: "dumped", archive }, archive);
      return;
    }
    case "close":
      await database.close();
      tell({ kind: "closed" });
      port.close();
      return;
    default:
      return unreachable(message);
  }
}

try {
  const archive = settings.restoreFrom;
  const database = await PGlite.create({
    dataDir: settings.databaseFolder,
    ...(archive === null ? {} : { loadDataDir: new Blob([new Uint8Array(archive)]) }),
  });
  let last = Promise.resolve();
  port.on("message", (message: ToWorker) => {
    last = last.then(() => obey(database, message)).catch(fail);
  });
  tell({ kind: "ready" });
} catch (error) {
  fail(error);
}
