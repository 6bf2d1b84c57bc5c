/**
 * The floor: the least that can be done over HTTP and SQL. One hand-written statement an operation gives the finished
 * answer as text, which is passed on as it is. No GraphQL, no objects.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { rowsOf } from "./database.ts";
import { sayListening } from "./listen.ts";
import { STATEMENTS } from "./floorStatements.ts";

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? "/").slice(1);
  const text = STATEMENTS[name];
  if (text === undefined) {
    response.writeHead(404).end();
    return;
  }
  const values = JSON.parse(await bodyOf(request)) as unknown[];
  const [row] = await rowsOf<{ answer: string }>({ name, text }, values);
  const body = Buffer.from(row?.answer ?? "null");
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
    request.on("error", reject);
  });
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(0, "127.0.0.1", () => {
  sayListening((server.address() as AddressInfo).port);
});
