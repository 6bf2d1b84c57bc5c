import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { postmasterFile, stopPostgres } from "./postgresProcess.js";

/** Gives all test files one folder to share, and leaves nothing behind: no folder, no PostgreSQL. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dixit-tests-"));
  // PostgreSQL runs as another user when the tests run as root.
  chmodSync(folder, 0o755);
  project.provide("testRun", { folder });
  watch(folder);
  return async () => {
    await stopPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Should the run be killed, this small process, which outlives it by a second, does the same. */
function watch(folder: string): void {
  const script = `while kill -0 "$1" 2>/dev/null; do sleep 1; done
    [ -f "$2" ] && kill -QUIT "$(head -n 1 "$2")" && sleep 1
    rm -rf "$3"`;
  spawn("sh", ["-c", script, "watch", String(process.pid), postmasterFile(folder), folder], {
    detached: true,
    stdio: "ignore",
  }).unref();
}
