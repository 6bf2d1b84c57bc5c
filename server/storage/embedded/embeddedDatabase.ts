/** The embedded database: PGlite in a thread of its own, behind the same pool as a server. */
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Pool } from "pg";
import { DixitError } from "../../domain/errors.js";
import { outliveBrokenConnections, type Database } from "../database.js";
import { lockDataFolder } from "./dataFolderLock.js";
import { PlanStatistics } from "./planStatistics.js";
import { WorkerThread } from "./workerThread.js";

export interface EmbeddedDatabase extends Database {
  /** The whole database as a gzipped tar archive. */
  dump(): Promise<Uint8Array>;
  /** Ends the database's thread at once, as a crash would. */
  crash(): Promise<void>;
}

export const databaseFolder = (dataFolder: string): string => join(dataFolder, "database");

/** Stands beside the database while it is being made: if it is still there at the next start, making it was cut short. */
const unfinishedMark = (dataFolder: string): string => join(dataFolder, "database.unfinished");

/**
 * Opens the database in the data folder, making both when they do not exist. Throws DATA_FOLDER_IN_USE when another
 * process has it open, DATABASE_UNREACHABLE when it cannot start.
 *
 * @param owner who opens it, for the message another process gets: "dixit serve at http://127.0.0.1:4000/"
 */
export async function openEmbedded(dataFolder: string, owner: string): Promise<EmbeddedDatabase> {
  await makeFolder(dataFolder);
  const lock = lockDataFolder(dataFolder, owner);
  try {
    const thread = await startThread(dataFolder);
    const pool = new Pool({
      max: 1,
      user: "postgres",
      database: "postgres",
      idleTimeoutMillis: 0,
      stream: () => thread.connect(),
    });
    outliveBrokenConnections(pool);
    const statistics = new PlanStatistics(pool);
    return {
      pool,
      describe: `the embedded database in ${dataFolder}`,
      // It belongs to one process: nobody else writes.
      listener: null,
      wrote: () => statistics.wrote(),
      dump: () => thread.dump(),
      crash: () => thread.terminate(),
      close: async () => {
        try {
          await pool.end();
          await thread.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Throws BAD_CONFIG when the folder cannot be made. */
export async function makeFolder(dataFolder: string): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true });
  } catch (error) {
    throw new DixitError(
      "BAD_CONFIG",
      `The data folder ${dataFolder} cannot be made: ${error instanceof Error ? error.message : String(error)}. Name another in DIXIT_DATA.`,
      { cause: error },
    );
  }
}

async function startThread(dataFolder: string): Promise<WorkerThread> {
  const folder = databaseFolder(dataFolder);
  const mark = unfinishedMark(dataFolder);
  if (existsSync(mark)) await rm(folder, { recursive: true, force: true });
  if (existsSync(join(folder, "PG_VERSION"))) {
    return WorkerThread.start({ databaseFolder: folder, restoreFrom: null });
  }
  await writeFile(mark, "The database beside this file is being made. If no Dixit is running, it is made again.\n");
  const thread = await WorkerThread.start({ databaseFolder: folder, restoreFrom: null });
  await rm(mark);
  return thread;
}
