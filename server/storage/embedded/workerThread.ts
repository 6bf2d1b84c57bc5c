/** Starts and ends the thread of the embedded database, and carries bytes to and from it. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { DixitError } from "../../domain/errors.js";
import { unreachable } from "../../domain/unreachable.js";
import { ProtocolStream } from "./protocolStream.js";
import type { FromWorker, ToWorker, WorkerSettings } from "./workerMessages.js";

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerThread {
  readonly #worker: Worker;
  readonly #streams = new Map<number, ProtocolStream>();
  #connections = 0;
  #dumping: Waiting<Uint8Array> | null = null;
  #closing: Waiting<void> | null = null;
  #failure: DixitError | null = null;

  private constructor(
    readonly settings: WorkerSettings,
    ready: Waiting<void>,
  ) {
    this.#worker = startWorker(settings);
    this.#worker.on("message", (message: FromWorker) => {
      if (message.kind === "ready") ready.resolve();
      else this.#hear(message);
    });
    const ended = (reason: string): void => {
      this.#fail(reason);
      if (this.#failure !== null) ready.reject(this.#failure);
    };
    this.#worker.on("error", (error) => {
      ended(error instanceof Error ? error.message : String(error));
    });
    this.#worker.on("exit", (code) => {
      if (this.#closing === null) ended(`its thread ended with code ${code}`);
    });
  }

  /** Resolves when the database answers. Throws DATABASE_UNREACHABLE when it cannot start. */
  static async start(settings: WorkerSettings): Promise<WorkerThread> {
    return new Promise((resolve, reject) => {
      const thread: WorkerThread = new WorkerThread(settings, {
        resolve: () => {
          resolve(thread);
        },
        reject,
      });
    });
  }

  /** A new connection; the database has one session, so only the latest one is heard. */
  connect(): ProtocolStream {
    const connection = ++this.#connections;
    const stream = new ProtocolStream((bytes) => {
      this.#tell({ kind: "bytes", connection, bytes }, bytes);
    });
    this.#streams.set(connection, stream);
    stream.once("close", () => this.#streams.delete(connection));
    if (this.#failure !== null) stream.destroy(this.#failure);
    return stream;
  }

  /** The whole database as a gzipped tar archive. Nothing else may be under way. */
  async dump(): Promise<Uint8Array> {
    if (this.#failure !== null) throw this.#failure;
    return new Promise((resolve, reject) => {
      this.#dumping = { resolve, reject };
      this.#tell({ kind: "dump" });
    });
  }

  /** Shuts the database down and ends the thread. */
  async close(): Promise<void> {
    if (this.#failure === null) {
      await new Promise<void>((resolve, reject) => {
        this.#closing = { resolve, reject };
        this.#tell({ kind: "close" });
      });
    }
    await this.#worker.terminate();
  }

  /** Ends the thread at once, as a crash would. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: ToWorker, transfer?: Uint8Array): void {
    this.#worker.postMessage(message, transfer === undefined ? [] : [transfer.buffer as ArrayBuffer]);
  }

  #hear(message: Exclude<FromWorker, { kind: "ready" }>): void {
    switch (message.kind) {
      case "bytes":
        this.#streams.get(message.connection)?.receive(message.bytes);
        return;
      case "dumped":
        this.#dumping?.resolve(message.archive);
        this.#dumping = null;
        return;
      case "closed":
        this.#closing?.resolve();
        return;
      case "failed":
        this.#fail(message.reason);
        return;
      default:
        unreachable(message);
    }
  }

  /** Whoever waits is told; nobody is left hanging. The first reason is the one that counts. */
  #fail(reason: string): void {
    this.#failure ??= new DixitError(
      "DATABASE_UNREACHABLE",
      `The embedded database in ${this.settings.databaseFolder} stopped: ${reason}. What was committed is safe; start again to open it.`,
    );
    for (const stream of this.#streams.values()) stream.destroy(this.#failure);
    this.#dumping?.reject(this.#failure);
    this.#closing?.reject(this.#failure);
  }
}

function startWorker(settings: WorkerSettings): Worker {
  const compiled = new URL("./worker.js", import.meta.url);
  if (!import.meta.url.endsWith(".ts")) return new Worker(compiled, { workerData: settings });
  // Run from its sources (tests, development): Node 20 takes no TypeScript, so tsx, a development dependency, loads it.
  const source = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  const tsx = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const loader = JSON.stringify(pathToFileURL(tsx).href);
  return new Worker(`import(${loader}).then((tsx) => tsx.tsImport(${source}, ${source}))`, {
    eval: true,
    workerData: settings,
  });
}
