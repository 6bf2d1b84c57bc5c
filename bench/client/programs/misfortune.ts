/** One client and a server that fails: Retry-After, an abort, a cursor that does not move on. Prints what came of it. */
import { setTimeout as pause } from "node:timers/promises";
import { scriptedServer, type ScriptedAnswer } from "../../../tests/client/scriptedServer.js";
import { RETRY_AFTER_MS, type Aborted, type Misfortune } from "../figures.js";
import { QUOTES_OF_PAGE, type Contender, type ContenderName } from "../contenders/contender.js";
import { contender } from "../contenders/open.js";

const ABORT_AFTER_MS = 100;
/** Whoever has not heard of an abort by then has not heard of it. */
const LONGEST_ABORT_MS = 1_000;
/** A walk that asks so often for the same page would ask for ever. */
const MOST_REQUESTS = 20;

const [name] = process.argv.slice(2) as [ContenderName];
const open = await contender(name);

const LIMITED: ScriptedAnswer = {
  status: 429,
  headers: { "retry-after": String(RETRY_AFTER_MS / 1_000) },
  body: { errors: [{ message: "Too many requests." }] },
};
const QUOTE = { text: "a", article: { headline: "b", publishedAt: "2031-03-04T06:30:00.000Z", publisher: null } };
const PAGE: ScriptedAnswer = {
  body: {
    data: { person: { name: "Noor Haddagi", quotesBy: { edges: Array(QUOTES_OF_PAGE).fill({ node: QUOTE }) } } },
  },
};
const SAME_PAGE: ScriptedAnswer = {
  body: {
    data: {
      quotes: {
        edges: [{ node: { id: "quo_1", text: "a", article: { id: "art_1" } } }],
        pageInfo: { endCursor: "c1", hasNextPage: true },
      },
    },
  },
};

async function retryAfter(): Promise<number | null> {
  await using server = await scriptedServer(LIMITED, PAGE);
  await settled(open(server.url).personPage("per_1"));
  const [first, second] = server.requests;
  return first === undefined || second === undefined ? null : second.at - first.at;
}

async function aborted(...answers: readonly ScriptedAnswer[]): Promise<Aborted> {
  await using server = await scriptedServer(...answers);
  const controller = new AbortController();
  const { signal } = controller;
  const told = open(server.url, signal)
    .personPage("per_1", signal)
    .then(
      () => null,
      (reason: unknown) => ({ reason, at: performance.now() }),
    );
  await pause(ABORT_AFTER_MS);
  const before = server.requests.length;
  const at = performance.now();
  const reason = new Error("the reader left");
  controller.abort(reason);
  const heard = await Promise.race([told, pause(LONGEST_ABORT_MS, null)]);
  // As long as whoever was told to come back later would have waited.
  await pause(RETRY_AFTER_MS);
  return {
    // Whoever had given up before was not aborted.
    after: heard === null || heard.at < at ? null : heard.at - at,
    ownReason: heard?.reason === reason,
    further: server.requests.length - before,
  };
}

async function stuckCursor(): Promise<Misfortune["stuck"]> {
  await using server = await scriptedServer(SAME_PAGE);
  try {
    for await (const row of open(server.url).rows({ pageSize: 1 })) {
      if (row.text !== "" && server.requests.length >= MOST_REQUESTS) return "goes on";
    }
    return "ends";
  } catch {
    return "throws";
  }
}

/** Only that it is over matters. */
const settled = (work: ReturnType<Contender["personPage"]>): Promise<unknown> => work.catch(() => undefined);

const misfortune: Misfortune = {
  waited: await retryAfter(),
  whileAsking: await aborted({ ...PAGE, after: 5_000 }),
  whilePausing: await aborted(LIMITED, PAGE),
  stuck: await stuckCursor(),
};
console.log(JSON.stringify(misfortune));
// A server that still waits with its answer keeps the process.
process.exit(0);
