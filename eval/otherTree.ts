import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");

/** The project as it is at another revision, checked out beside this one; `close` takes it away again. */
export interface OtherTree {
  readonly folder: string;
  close(): void;
}

/**
 * Checks a revision out into a temporary folder that uses this tree's packages. Null where git has no such revision
 * here, as in an unpacked archive.
 */
export function openOtherTree(revision: string): OtherTree | null {
  const parent = mkdtempSync(path.join(tmpdir(), "dixit-eval-tree-"));
  const folder = path.join(parent, "tree");
  const git = (...args: string[]): boolean => spawnSync("git", args, { cwd: ROOT, stdio: "ignore" }).status === 0;
  if (!git("worktree", "add", "--detach", folder, revision)) {
    rmSync(parent, { recursive: true });
    return null;
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  return {
    folder,
    close() {
      git("worktree", "remove", "--force", folder);
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
