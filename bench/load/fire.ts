/**
 * Fires one burst of requests with autocannon and prints what came back as one line of JSON. A process of its own, so
 * that making requests does not share a thread with anything that is measured. Only ever asks 127.0.0.1.
 */
import autocannon from "autocannon";
import { readFileSync } from "node:fs";
import type { Burst, BurstResult } from "./burst.ts";

const burst = JSON.parse(readFileSync(0, "utf8")) as Burst;
if (new URL(burst.url).hostname !== "127.0.0.1")
  throw new Error(`${burst.url} is not on this machine; nothing was sent.`);

let connections = 0;
/** Autocannon itself keeps whole milliseconds only. */
const times: number[] = [];

const summary = await new Promise<autocannon.Result>((resolve, reject) => {
  const options: autocannon.Options = {
    url: burst.url,
    method: "POST",
    headers: { "content-type": "application/json" },
    connections: burst.connections,
    duration: burst.seconds,
    timeout: 30,
    ...(burst.amount === undefined ? {} : { amount: burst.amount }),
    setupClient: (client) => {
      // Each connection begins somewhere else: together they never ask for the same thing at the same moment.
      const from = Math.floor((connections++ * burst.bodies.length) / burst.connections);
      const bodies = [...burst.bodies.slice(from), ...burst.bodies.slice(0, from)];
      client.setRequests(bodies.map((body) => ({ body })));
    },
  };
  const instance = autocannon(options, (error: unknown, result) => {
    if (error instanceof Error) reject(error);
    else resolve(result);
  });
  instance.on("response", (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
  });
});

times.sort((a, b) => a - b);
const share = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const result: BurstResult = {
  seconds: (summary.finish.getTime() - summary.start.getTime()) / 1000,
  requests: times.length,
  p50: share(0.5),
  p99: share(0.99),
  failed: summary.errors + summary.timeouts + summary.non2xx,
  bytes: summary.throughput.total,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
