import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lockDataFolder } from "../../../server/storage/embedded/dataFolderLock.js";
import { thisProcess } from "../../../server/storage/embedded/processIdentity.js";
import { startChild } from "../../support/childProcess.js";
import { temporaryFolder } from "../../support/databases.js";

const LOCKER = new URL("./lockingProcess.ts", import.meta.url);
const ABSENT_PID = 2 ** 22 + 1;

const lockFile = (folder: string): string => join(folder, "dixit.lock");

/** Leaves a lock as another process would have. */
function leaveLock(folder: string, changes: object, secondsOld = 0): void {
  const holder = { ...thisProcess(), token: "t", owner: "dixit serve", since: "2031-01-01T00:00:00.000Z", ...changes };
  writeFileSync(lockFile(folder), JSON.stringify(holder));
  touch(folder, secondsOld);
}

function touch(folder: string, secondsOld: number): void {
  const time = new Date(Date.now() - secondsOld * 1000);
  utimesSync(lockFile(folder), time, time);
}

const refusal = (message: string): object => ({
  code: "DATA_FOLDER_IN_USE",
  message: expect.stringContaining(message) as string,
});

function attempt(folder: string): unknown {
  try {
    lockDataFolder(folder, "me").release();
    return "locked";
  } catch (error) {
    return error;
  }
}

it("A folder is refused to a second opening in the same process, and free again after the first is done", async () => {
  const folder = await temporaryFolder();
  const lock = lockDataFolder(folder, "the first");
  expect(attempt(folder)).toMatchObject(refusal("the first"));
  lock.release();
  lock.release();
  expect(existsSync(lockFile(folder))).toBe(false);
  expect(attempt(folder)).toBe("locked");
});

it("A folder is refused to a second process, which is told who has it and what to do, until that one is killed", async () => {
  const folder = await temporaryFolder();
  const child = startChild(LOCKER, folder);
  expect(await child.firstLine).toBe("locked");
  for (const part of [
    `process ${child.process.pid ?? 0}`,
    "a test's other process",
    folder,
    "DIXIT_DATA",
    "DATABASE_URL",
  ]) {
    expect(attempt(folder)).toMatchObject(refusal(part));
  }
  await child.kill();
  expect(attempt(folder)).toBe("locked");
});

it("A lock whose process is gone, or whose id another process has got since, is taken over", async () => {
  const folder = await temporaryFolder();
  leaveLock(folder, { pid: ABSENT_PID });
  expect(attempt(folder)).toBe("locked");
  leaveLock(folder, { startTime: "1" });
  expect(attempt(folder)).toBe("locked");
  leaveLock(folder, {});
  expect(attempt(folder)).toMatchObject(refusal("dixit serve"));
});

it("A lock of another machine is respected for 30 seconds after its last sign of life", async () => {
  const folder = await temporaryFolder();
  leaveLock(folder, { machine: "elsewhere", pid: ABSENT_PID }, 20);
  expect(attempt(folder)).toMatchObject(refusal("on another machine (elsewhere)"));
  touch(folder, 40);
  expect(attempt(folder)).toBe("locked");
});

it("A lock that cannot be read is respected for 30 seconds", async () => {
  const folder = await temporaryFolder();
  for (const text of ["", "{", "null", '{"pid": 1}']) {
    writeFileSync(lockFile(folder), text);
    expect(attempt(folder)).toMatchObject(refusal("Try again in 30 seconds"));
    touch(folder, 40);
    expect(attempt(folder)).toBe("locked");
  }
});

it("Of several processes that find a stale lock at once, one gets it", async () => {
  const folder = await temporaryFolder();
  leaveLock(folder, { pid: ABSENT_PID });
  const children = [1, 2, 3, 4].map(() => startChild(LOCKER, folder));
  try {
    const said = await Promise.all(children.map((child) => child.firstLine));
    expect(said.filter((line) => line === "locked")).toHaveLength(1);
    const holder = JSON.parse(readFileSync(lockFile(folder), "utf8")) as { pid: number };
    expect(children[said.indexOf("locked")]?.process.pid).toBe(holder.pid);
  } finally {
    await Promise.all(children.map((child) => child.kill()));
  }
});

it("Releasing leaves a lock alone that somebody else has taken since", async () => {
  const folder = await temporaryFolder();
  const lock = lockDataFolder(folder, "the first");
  leaveLock(folder, { token: "another" });
  lock.release();
  expect(existsSync(lockFile(folder))).toBe(true);
});
