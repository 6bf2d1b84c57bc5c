import type { Command } from "commander";
import { readConfig, type Config } from "../config.js";
import { DixitError } from "../domain/errors.js";
import { describe } from "../http/errors.js";
import { startServer } from "../http/startServer.js";
import { catchUp } from "../pipeline/reprocess.js";
import { openStore } from "../storage/openStore.js";
import type { Store } from "../storage/store.js";
import { ingestSamples } from "./samples.js";
import { openControlDoor, type ControlDoor } from "./token/controlDoor.js";
import { deskOver } from "./token/desk.js";
import { noDoorBecause } from "./token/doorPath.js";

interface ServeOptions {
  readonly host?: string;
  readonly port?: string;
  readonly samples: boolean;
}

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("start the GraphQL server and the playground")
    .option("--host <address>", "address to listen on (HOST)")
    .option("--port <number>", "port to listen on; 0 picks a free one (PORT)")
    .option("--no-samples", "leave an empty embedded database empty instead of loading the sample archive")
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const config = readConfig({
    ...process.env,
    ...(options.host === undefined ? {} : { HOST: options.host }),
    ...(options.port === undefined ? {} : { PORT: options.port }),
  });
  const started = performance.now();
  const store = await openStore(config, { owner: `dixit serve, http://${config.host}:${config.port}/` });
  try {
    say(`Dixit, ${store.describe}`);
    // Invented articles belong on a laptop that tries Dixit out, never in a newsroom's database.
    if (options.samples && config.databaseUrl === null) await loadSamplesOnce(store);
    const server = await listen(store, config);
    const door = config.databaseUrl === null ? await openDoor(store, config.dataFolder) : null;
    say(await inventory(store));
    // Whoever reads that it is ready may stop it at once.
    const stopped = stopSignal();
    say(
      `Ready after ${((performance.now() - started) / 1000).toFixed(1)} s. Open ${server.url} for the playground; programs use ${server.url}graphql`,
    );
    const stop = new AbortController();
    const readAnew = readOlderArticles(store, stop.signal);
    await stopped;
    say("Stopping: finishing the requests under way …");
    stop.abort();
    await Promise.all([server.close(), door?.close(), readAnew]);
  } finally {
    await store.close();
  }
}

async function loadSamplesOnce(store: Store): Promise<void> {
  if ((await store.totals()).articles > 0) return;
  say("The archive is empty: loading the sample articles (all invented; --no-samples leaves it empty) …");
  say(`Loaded ${await ingestSamples(store, new Date())} sample articles.`);
}

/** How often its progress is told, at most. */
const TELL_EVERY_MS = 10_000;

/** In the background: what an older Dixit stored is true without it, only poorer. Never rejects. */
async function readOlderArticles(store: Store, signal: AbortSignal): Promise<void> {
  let told = performance.now();
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
    if (done < total && performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    say(`Read anew ${done} of ${total} articles that an older Dixit had read.`);
  };
  const onFailure = (id: string, error: unknown): void => {
    complain(`Article ${id} could not be read anew: ${describe(error)}`);
  };
  try {
    await catchUp(store, { signal, onProgress, onFailure });
  } catch (error) {
    complain(`Reading older articles anew stopped; the next start goes on: ${describe(error)}`);
  }
}

async function inventory(store: Store): Promise<string> {
  const { articles, quotes, people, organizations } = await store.totals();
  return `The archive holds ${articles} articles, ${quotes} quotes, ${people} people and ${organizations} organizations.`;
}

/** Null where there can be none: tokens are then made while no server runs. */
async function openDoor(store: Store, dataFolder: string): Promise<ControlDoor | null> {
  const because = noDoorBecause(dataFolder);
  try {
    if (because === null) return await openControlDoor(dataFolder, deskOver(store), complain);
  } catch (error) {
    complain(`dixit token will not work while this server runs: ${describe(error)}`);
    return null;
  }
  say(`dixit token will not work while this server runs: ${because}.`);
  return null;
}

async function listen(store: Store, { host, port, access }: Config): Promise<{ url: string; close(): Promise<void> }> {
  try {
    return await startServer({ store, host, port, access, log: complain });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new DixitError(
        "BAD_CONFIG",
        `Port ${port} on ${host} is taken by another program; choose one with PORT=${port + 1} or --port 0.`,
      );
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EACCES") {
      throw new DixitError(
        "BAD_CONFIG",
        `This machine cannot listen on ${host}:${port} (${code}); choose another HOST or PORT.`,
      );
    }
    throw error;
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => {
      resolve();
    });
    process.once("SIGTERM", () => {
      resolve();
    });
  });
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
