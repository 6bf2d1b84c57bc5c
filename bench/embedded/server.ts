/**
 * Serves an embedded database as `dixit serve` does, and tells how late its event loop was: that can only be seen from
 * inside the process. Run by embedded.ts with an IPC channel; takes the built Dixit, as it is released.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type * as OpenStore from "../../server/storage/openStore.js";
import type * as StartServer from "../../server/http/startServer.js";
import type { FromServer, ToServer } from "./messages.js";

const [dataFolder] = process.argv.slice(2);
if (dataFolder === undefined) throw new Error("The data folder is given as the first argument.");

const built = (file: string): string => new URL(`../../dist/server/${file}`, import.meta.url).href;
const { openStore } = (await import(built("storage/openStore.js"))) as typeof OpenStore;
const { startServer } = (await import(built("http/startServer.js"))) as typeof StartServer;

const store = await openStore(
  { dataFolder, databaseUrl: null, preparedStatements: true },
  { owner: "the measurement" },
);
const server = await startServer({
  store,
  host: "127.0.0.1",
  port: 0,
  // One address asks more here than a server would let it.
  access: { queries: "open", rateLimits: null, proxies: 0 },
  log: (line) => {
    console.error(line);
  },
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

const MILLISECOND = 1e6;
const say = (message: FromServer): void => {
  process.send?.(message);
};

process.on("message", (message: ToServer) => {
  switch (message) {
    case "forget":
      delay.reset();
      return;
    case "tell":
      say({
        kind: "eventLoop",
        p50: delay.percentile(50) / MILLISECOND,
        p99: delay.percentile(99) / MILLISECOND,
        most: delay.max / MILLISECOND,
      });
      return;
    case "stop":
      void server
        .close()
        .then(() => store.close())
        .then(() => process.exit(0));
      return;
  }
});
say({ kind: "ready", url: server.url, startedIn: performance.now() });
