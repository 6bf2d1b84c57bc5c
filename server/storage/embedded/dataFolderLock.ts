/**
 * Keeps a second process out of a data folder: two that write one embedded database destroy it, and PGlite itself does
 * not look. The lock is a file that names its owner; it is taken over when the owner is gone.
 */
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DixitError } from "../../domain/errors.js";
import { isRunning, thisProcess, type ProcessIdentity } from "./processIdentity.js";

export interface DataFolderLock {
  /** Lets others in. Does nothing the second time. */
  release(): void;
}

const FILE = "dixit.lock";
const HEARTBEAT_MS = 5_000;
/** An owner on another machine that has not touched its lock for so long is taken for gone. */
const SILENCE_MS = 30_000;
/** Taking over is the work of a moment; a mark so old was left by a process that died in that moment. */
const TAKEOVER_MS = 10_000;

interface Holder extends ProcessIdentity {
  /** Tells this lock from any other, also from one that the same process took before. */
  readonly token: string;
  readonly owner: string;
  readonly since: string;
}

/**
 * Throws DATA_FOLDER_IN_USE when another process, or another opening in this one, has the folder.
 *
 * @param owner who asks, for the message that others get
 */
export function lockDataFolder(folder: string, owner: string): DataFolderLock {
  const file = join(folder, FILE);
  const holder: Holder = { ...thisProcess(), token: randomUUID(), owner, since: new Date().toISOString() };
  while (!create(file, holder)) {
    const held = read(file);
    if (held === "gone") continue;
    if (!isStale(held, file)) throw inUse(folder, file, held);
    if (!removeStale(file)) throw inUse(folder, file, held);
  }
  return keep(file, holder);
}

/** False when the file is there already. It appears whole: written under another name, then linked. */
function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, `${JSON.stringify(holder, null, 2)}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // A file system without links: creating exclusively is as good but for the moment before the text is in.
    return createExclusively(file, holder);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createExclusively(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(holder, null, 2)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** "unreadable" when the file is none of ours, or not written to its end yet. */
function read(file: string): Holder | "gone" | "unreadable" {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder> | null;
    return typeof value?.pid === "number" && typeof value.machine === "string" && typeof value.token === "string"
      ? (value as Holder)
      : "unreadable";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "gone" : "unreadable";
  }
}

function isStale(held: Holder | "unreadable", file: string): boolean {
  const running = held === "unreadable" ? null : isRunning(held);
  return running === null ? ageOf(file) > SILENCE_MS : !running;
}

/**
 * Removes a lock that was found stale. Only one process at a time does, and it looks again first: otherwise the slower
 * of two would remove the lock that the faster has just taken. False when another is at it.
 */
function removeStale(file: string): boolean {
  const mark = `${file}.takeover`;
  if (ageOf(mark) > TAKEOVER_MS) rmSync(mark, { force: true });
  try {
    writeFileSync(mark, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    const held = read(file);
    if (held !== "gone" && isStale(held, file)) rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(mark, { force: true });
  }
}

/** Touches the file while it is ours, so that other machines see that we live. */
function keep(file: string, holder: Holder): DataFolderLock {
  const isOurs = (): boolean => {
    const held = read(file);
    return typeof held === "object" && held.token === holder.token;
  };
  const heartbeat = setInterval(() => {
    const now = new Date();
    if (isOurs()) utimesSync(file, now, now);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: () => {
      clearInterval(heartbeat);
      if (!isOurs()) return;
      // Renamed before it is removed: nobody can find it half gone.
      const removed = `${file}.${holder.token}`;
      renameSync(file, removed);
      rmSync(removed, { force: true });
    },
  };
}

/** Milliseconds since the file was written or touched; 0 when it is not there. */
function ageOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 0 : Date.now() - stat.mtimeMs;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function inUse(folder: string, file: string, held: Holder | "unreadable"): DixitError {
  const way = `Stop it first, use another folder (DIXIT_DATA), or let both work on one PostgreSQL server (DATABASE_URL).`;
  if (held === "unreadable") {
    return new DixitError(
      "DATA_FOLDER_IN_USE",
      `The data folder ${folder} is being opened by another process (its lock ${file} cannot be read yet). Try again in ${SILENCE_MS / 1000} seconds.`,
    );
  }
  const here = isRunning(held) === true;
  const place = here ? "" : ` on another machine (${held.machine})`;
  const silence = here ? "" : ` If it is gone, its lock ends ${SILENCE_MS / 1000} seconds after its last sign of life.`;
  return new DixitError(
    "DATA_FOLDER_IN_USE",
    `The data folder ${folder} is open in process ${held.pid}${place}: ${held.owner}, since ${held.since}. ${way}${silence}`,
  );
}
