// Starts the built server under plain Node on a free port and a fresh data folder, asks it one question, stops it.
// What this proves and the tests cannot: the compiled modules load in Node's own order, with nothing else in between.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const READY_WITHIN = 120_000; // milliseconds; the first start ingests the samples
const STOPS_WITHIN = 15_000;
const QUESTION = "{ articles(first: 3) { totalCount edges { node { headline quotes(first: 1) { totalCount } } } } }";

const data = mkdtempSync(join(tmpdir(), "dixit-built-"));
const port = await freePort();
const server = spawn(process.execPath, ["dist/server/cli/main.js", "serve"], {
  env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), DIXIT_DATA: data, DATABASE_URL: "" },
  stdio: ["ignore", "inherit", "inherit"],
});
const exit = new Promise((resolve) => server.once("exit", (code, signal) => resolve({ code, signal })));
let ended = false;
void exit.then(() => (ended = true));

try {
  const { totalCount, edges } = await firstAnswer(Date.now() + READY_WITHIN);
  const quotes = edges.reduce((sum, { node }) => sum + node.quotes.totalCount, 0);
  console.log(
    `The built server holds ${totalCount} articles; "${edges[0].node.headline}" and ${edges.length - 1} more have ${quotes} quotes.`,
  );
  if (quotes === 0) throw new Error("The built server found no quote in its first articles.");
  await stop();
} finally {
  if (!ended) server.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}

async function firstAnswer(deadline) {
  for (;;) {
    if (ended) throw new Error("The built server ended before it answered; its words are above.");
    const answer = await ask();
    if (answer?.errors !== undefined) throw new Error(`The built server answered ${JSON.stringify(answer.errors)}`);
    if (answer?.data?.articles?.totalCount > 0) return answer.data.articles;
    if (Date.now() > deadline)
      throw new Error(`No articles within ${READY_WITHIN} ms; last answer: ${JSON.stringify(answer)}`);
    await pause(200);
  }
}

/** Null as long as nobody listens or the server says that it is not ready. */
async function ask() {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(10_000),
    });
    return response.status === 503 ? null : await response.json();
  } catch (error) {
    if (error instanceof TypeError || error?.name === "TimeoutError") return null;
    throw error;
  }
}

async function stop() {
  server.kill("SIGTERM");
  const outcome = await Promise.race([exit, pause(STOPS_WITHIN, null, { ref: false })]);
  if (outcome === null) throw new Error(`The built server did not stop within ${STOPS_WITHIN} ms of SIGTERM.`);
  if (outcome.code !== 0)
    throw new Error(`The built server ended with ${JSON.stringify(outcome)} on SIGTERM; expected code 0.`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
