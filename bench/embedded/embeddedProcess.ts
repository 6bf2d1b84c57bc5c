/** The process that serves the embedded database, seen from the one that measures it. */
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeUnderTest, START_FLAGS } from "../servers/node.js";
import type { EventLoop, FromServer, Ready, ToServer } from "./messages.js";

export class EmbeddedProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly ready: Ready,
  ) {}

  static async start(dataFolder: string): Promise<EmbeddedProcess> {
    const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)), [dataFolder], {
      execPath: nodeUnderTest(),
      execArgv: [...START_FLAGS],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const message = await heardFrom(child);
    if (message.kind !== "ready") throw new Error("The server with the embedded database spoke before it was ready.");
    return new EmbeddedProcess(child, message);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error("The server with the embedded database has ended.");
    return this.child.pid;
  }

  /** How late its event loop was while `work` ran. */
  async eventLoopDuring(work: () => Promise<void>): Promise<EventLoop> {
    this.tell("forget");
    await work();
    const told = heardFrom(this.child);
    this.tell("tell");
    const message = await told;
    if (message.kind !== "eventLoop") throw new Error("The server with the embedded database said it is ready twice.");
    return message;
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.child.once("exit", () => {
        resolve();
      });
    });
    this.tell("stop");
    await ended;
  }

  private tell(message: ToServer): void {
    this.child.send(message);
  }
}

function heardFrom(child: ChildProcess): Promise<FromServer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`The server with the embedded database ended with code ${code}.`));
    };
    child.once("exit", ended);
    child.once("message", (message: FromServer) => {
      child.off("exit", ended);
      resolve(message);
    });
  });
}
