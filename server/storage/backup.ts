/** The embedded database to one file and back. A server's database has better tools of its own. */
import { existsSync } from "node:fs";
import { open, readFile, readdir, rename, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { randomUUID } from "node:crypto";
import { DixitError } from "../domain/errors.js";
import { lockDataFolder } from "./embedded/dataFolderLock.js";
import { databaseFolder, makeFolder, openEmbedded } from "./embedded/embeddedDatabase.js";
import { WorkerThread } from "./embedded/workerThread.js";
import type { StorageConfig } from "./openStore.js";

/**
 * Writes the embedded database to `file`: whole or not at all, never over a file that exists. The database must not be
 * open. Throws NOT_POSSIBLE_HERE for a server or an existing file, NOT_FOUND when there is no database to back up,
 * DATA_FOLDER_IN_USE.
 */
export async function backup(config: StorageConfig, file: string): Promise<void> {
  refuseServer(config, `pg_dump --format=custom --file=${file} "$DATABASE_URL"`);
  if (existsSync(file)) {
    throw new DixitError("NOT_POSSIBLE_HERE", `${file} exists already and is not overwritten. Name another file.`);
  }
  if (!existsSync(join(databaseFolder(config.dataFolder), "PG_VERSION"))) {
    throw new DixitError(
      "NOT_FOUND",
      `There is no database in ${config.dataFolder}. Set DIXIT_DATA to the folder that holds it.`,
    );
  }
  const database = await openEmbedded(config.dataFolder, "dixit backup");
  try {
    await writeWhole(file, await database.dump());
  } finally {
    await database.close();
  }
}

/**
 * Makes the embedded database in the data folder from a file that `backup` wrote. The old database, if any, is there
 * until the new one has been opened. Throws NOT_POSSIBLE_HERE for a server, or when the folder holds a database and
 * `force` is false; NOT_FOUND, BAD_BACKUP, DATA_FOLDER_IN_USE.
 */
export async function restore(
  config: StorageConfig,
  file: string,
  { force }: { readonly force: boolean },
): Promise<void> {
  refuseServer(config, `pg_restore --dbname="$DATABASE_URL" ${file}`);
  const archive = await readArchive(file);
  const { dataFolder } = config;
  await makeFolder(dataFolder);
  const lock = lockDataFolder(dataFolder, "dixit restore");
  try {
    const target = databaseFolder(dataFolder);
    if (!force && (await holdsSomething(target))) {
      throw new DixitError(
        "NOT_POSSIBLE_HERE",
        `${dataFolder} holds a database already. Restore into an empty folder (DIXIT_DATA), or say --force to replace it.`,
      );
    }
    const draft = join(dataFolder, `database.restoring-${randomUUID()}`);
    try {
      await unpack(archive, draft, file);
      await replaceFolder(target, draft);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
}

function refuseServer(config: StorageConfig, way: string): void {
  if (config.databaseUrl === null) return;
  throw new DixitError(
    "NOT_POSSIBLE_HERE",
    `DATABASE_URL names a PostgreSQL server; its own tools back it up and restore it: ${way}`,
  );
}

/** Under another name first, and on the disk before it gets its own: a file with the right name is a whole file. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(draft, "wx");
    await writeAndSync(handle, bytes);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeAndSync(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What PostgreSQL puts at the top of every data folder; a backup that lacks one of them is none. */
const SIGNS = ["PG_VERSION", "global/pg_control"];

async function readArchive(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DixitError("NOT_FOUND", `The file ${file} cannot be read.`, { cause: error });
  });
  let tar: Buffer;
  try {
    tar = gunzipSync(bytes);
  } catch (error) {
    throw badBackup(file, "it is not a whole gzip file", error);
  }
  for (const sign of SIGNS) {
    if (!tar.includes(sign)) throw badBackup(file, `it holds no ${sign}`);
  }
  return bytes;
}

const badBackup = (file: string, why: string, cause?: unknown): DixitError =>
  new DixitError("BAD_BACKUP", `${file} is not a backup made by dixit backup: ${why}.`, { cause });

/** Opened once and closed again, so that what is put in the old one's place is known to work. */
async function unpack(archive: Uint8Array, folder: string, file: string): Promise<void> {
  const thread = await WorkerThread.start({ databaseFolder: folder, restoreFrom: archive }).catch((error: unknown) => {
    throw badBackup(file, "no database can be opened from it", error);
  });
  await thread.close();
}

async function replaceFolder(target: string, draft: string): Promise<void> {
  const old = `${target}.old-${randomUUID()}`;
  const hadOld = existsSync(target);
  if (hadOld) await rename(target, old);
  await rename(draft, target);
  if (hadOld) await rm(old, { recursive: true, force: true });
}

async function holdsSomething(folder: string): Promise<boolean> {
  return existsSync(folder) && (await readdir(folder)).length > 0;
}
