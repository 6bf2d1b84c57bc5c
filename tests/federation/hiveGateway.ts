/**
 * Hive Gateway over the supergraph in the file given, in a process of its own (it patches globals). Writes its URL when
 * it listens, and ends when killed.
 */
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [file = ""] = process.argv.slice(2);
const gateway = createGatewayRuntime({
  supergraph: await readFile(file, "utf8"),
  // It sends subgraphs nothing of a request unless it is told to.
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }): Record<string, string> => {
      const authorization = request.headers.get("authorization");
      return authorization === null ? {} : { authorization };
    },
  },
  transports: { http: import("@graphql-mesh/transport-http") },
  logging: false,
  landingPage: false,
});
const server = createServer((request, response) => {
  void gateway(request, response);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
});
