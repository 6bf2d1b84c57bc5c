import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Child {
  readonly process: ChildProcess;
  /** The first line it writes; fails when it ends without one. */
  readonly firstLine: Promise<string>;
  /** Ends it at once, as a power cut would end a process. */
  kill(): Promise<void>;
}

/** Runs a TypeScript file as a process of its own. */
export function startChild(script: URL, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(script), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => {
      reject(new Error(`${script.pathname} ended with ${code} and said nothing.`));
    });
  });
  firstLine.catch(() => undefined);
  return {
    process: child,
    firstLine,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
