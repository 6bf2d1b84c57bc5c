/** A server as a process of its own: given a storage configuration, it prints its address and a token with all scopes. */
import { startServer } from "../../server/http/startServer.js";
import { openStore, type StorageConfig } from "../../server/storage/openStore.js";
import { tokenFor } from "./token.js";

const config = JSON.parse(process.argv[2] ?? "") as StorageConfig;
const store = await openStore(config, { owner: "the serving process of a test" });
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const server = await startServer({ store, host: "127.0.0.1", port: 0, log });
process.stdout.write(`${server.url}graphql ${await tokenFor(store)}\n`);
process.once("SIGTERM", () => {
  void server.close().then(() => store.close());
});
