import type { ChildProcess } from "node:child_process";

export interface ServedCommand {
  readonly url: string;
  /** Everything printed so far. */
  readonly log: () => string;
}

/** Resolves once `dixit serve`, run in this process, says where it listens; rejects with what it said when it ends. */
export function untilServing(child: ChildProcess): Promise<ServedCommand> {
  let log = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      const url = /Open (http:\S+) /.exec(log)?.[1];
      if (url !== undefined) resolve({ url, log: () => log });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (status) => {
      reject(new Error(`dixit serve ended with ${String(status)}:\n${log}`));
    });
  });
}
