/** A long walk: how many requests it takes, and what it keeps of what it has read. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createClient } from "../../client/index.js";
import type { SeenOperation } from "./scriptedServer.js";

const QUOTES = 10_000;
const MOST_MEGABYTES = 5;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const heldMegabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

it("reads 10,000 quotes in 100 requests of one document, and keeps none of them", { timeout: 60_000 }, async () => {
  const documents = new Set<string>();
  let requests = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests++;
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as SeenOperation;
      documents.add(query);
      const from = Number(variables?.["after"] ?? 0);
      const edges = Array.from({ length: Number(variables?.["first"]) }, (_, i) => ({
        node: { text: `${from + i} `.repeat(40), article: { publishedAt: "2031-03-04T06:30:00.000Z" } },
      }));
      const to = from + edges.length;
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({ data: { quotes: { edges, pageInfo: { endCursor: String(to), hasNextPage: to < QUOTES } } } }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const dixit = createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
    const { signal } = new AbortController();
    let read = 0;
    let before = 0;
    let most = 0;
    const quotes = dixit.stream(
      (q) => q.quotes({ filter: {} }),
      (quote) => ({ text: quote.text, at: quote.article.publishedAt }),
      { signal },
    );
    for await (const { text, at } of quotes) {
      expect(text.length + (at?.getTime() ?? 0)).toBeGreaterThan(0);
      read++;
      // The first requests load what every request needs.
      if (read === 1_000) before = heldMegabytes();
      else if (read > 1_000 && read % 1_000 === 500) most = Math.max(most, heldMegabytes() - before);
    }
    console.log(`${read} quotes: ${requests} requests, ${documents.size} document, ${most.toFixed(2)} MB more held`);
    expect([read, requests, documents.size]).toEqual([QUOTES, QUOTES / 100, 1]);
    expect(most).toBeLessThan(MOST_MEGABYTES);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
