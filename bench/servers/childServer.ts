/** A server under test: a process of its own on 127.0.0.1. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface ChildServer {
  /** With a slash at its end. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;
const LONGEST_STOP_MS = 15_000;

/** Resolves when the process says where it listens. Throws what it said instead. */
export async function startChildServer(name: string, { command, args, env }: ServerCommand): Promise<ChildServer> {
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const listen = (line: string): void => void said.push(line);
  createInterface({ input: child.stderr }).on("line", listen);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const endWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => {
      child.kill("SIGKILL");
      reject(new Error(`${name} did not start: ${why}.\n${said.join("\n")}`));
    };
    const timer = setTimeout(() => {
      fail(`it said nothing of where it listens within ${LONGEST_START_MS / 1000} s`);
    }, LONGEST_START_MS);
    createInterface({ input: child.stdout }).on("line", (line) => {
      listen(line);
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once("error", (error) => {
      fail(error.message);
    });
    child.once("exit", (code) => {
      fail(`it ended with ${code}`);
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process id.`);
  return {
    url,
    pid,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MS);
      await ended;
      clearTimeout(timer);
      process.off("exit", endWithUs);
    },
  };
}
