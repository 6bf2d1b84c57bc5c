/**
 * All clients in one process, in turn: what decoding costs each, and how long each takes for a page over the network.
 * Prints the figures of every round, as JSON.
 */
import { documentNode } from "@dixit/client/document";
import { Random } from "../../archive/random.js";
import { CONTENDERS, QUOTES_OF_PAGE, type Contender, type ContenderName } from "../contenders/contender.js";
import type { SpeedAsked } from "../asked.js";
import type { Rounds, Runner, Speed } from "../figures.js";
import { contender } from "../contenders/open.js";
import { personPage } from "../contenders/dixit.js";

const { url, people, rounds } = JSON.parse(process.argv[2] ?? "") as SpeedAsked;
const [person = ""] = people;
/** Pages in one turn of decoding: a turn is longer than a clock's step. */
const DECODED = 50;
/** Rounds that are not counted: until then a program is compiled while it runs. */
const WARMING = 10;

const clients = new Map<ContenderName, Contender>();
for (const name of CONTENDERS) clients.set(name, (await contender(name))(url));
const pages = [...clients].map(([name, client]) => [name, () => client.personPage(person)] as const);
/** Those that ask for a page in one request. Two hundred requests leave sockets and garbage to whoever comes next. */
const single = pages.filter(([name]) => name !== "lazy");
/** Pages in one turn over the network. */
const ASKED = 5;
/** Rows of a walk that is timed. */
const ROWS = 1_000;
const PAGE_SIZE = 100;

/** One turn for everybody in each round, in an order that is drawn anew: who goes first leaves something to the next. */
async function inTurn(
  runners: readonly (readonly [Runner, () => Promise<unknown>])[],
  turn: (run: () => Promise<unknown>) => Promise<number>,
  times = rounds,
): Promise<Rounds> {
  const random = new Random("turns");
  const found: Partial<Record<Runner, number[]>> = {};
  for (let round = 0; round < times + WARMING; round++) {
    for (const [name, run] of random.shuffled(runners)) {
      const cost = await turn(run);
      if (round >= WARMING) (found[name] ??= []).push(cost);
    }
  }
  return found;
}

async function fewTimes(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let i = 0; i < ASKED; i++) await run();
  return (performance.now() - begun) / ASKED;
}

async function once(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

async function walk(client: Contender): Promise<void> {
  let read = 0;
  for await (const { text } of client.rows({ pageSize: PAGE_SIZE })) if (text !== "" && ++read === ROWS) return;
}

async function inMemory(run: () => Promise<unknown>): Promise<number> {
  const { user, system } = process.cpuUsage();
  for (let i = 0; i < DECODED; i++) await run();
  const used = process.cpuUsage();
  return (used.user + used.system - user - system) / 1_000 / DECODED;
}

/** The answers as they came, by what was asked: whoever asks the same again gets them from memory. */
async function decoding(): Promise<Rounds> {
  const real = globalThis.fetch;
  const kept = new Map<string, readonly [text: string, type: string]>();
  globalThis.fetch = async (where, options) => {
    const asked = typeof options?.body === "string" ? options.body : "";
    const found = kept.get(asked);
    if (found !== undefined) return new Response(found[0], { headers: { "content-type": found[1] } });
    const response = await real(where, options);
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    kept.set(asked, [text, type]);
    return new Response(text, { headers: { "content-type": type } });
  };
  const document = documentNode(personPage(person, QUOTES_OF_PAGE));
  const body = JSON.stringify({ query: String(document), variables: document.variables });
  const answer = async () => (await fetch(url, { method: "POST", headers: JSON_TYPE, body })).json() as Promise<Answer>;
  type Answer = { readonly data: Parameters<typeof document.decode>[0] };
  try {
    return await inTurn(
      [["json", answer], ["decode", async () => document.decode((await answer()).data)], ...single],
      inMemory,
    );
  } finally {
    globalThis.fetch = real;
  }
}

const JSON_TYPE = { "content-type": "application/json" };
const speed: Speed = {
  decoding: await decoding(),
  page: await inTurn(single, fewTimes),
  models: await inTurn(
    pages.filter(([name]) => name === "lazy" || name === "dixit"),
    once,
    Math.ceil(rounds / 4),
  ),
  names: await inTurn(
    [...clients].map(([name, client]) => [name, () => Promise.all(people.map((id) => client.name(id)))] as const),
    once,
    Math.ceil(rounds / 2),
  ),
  walk: await inTurn(
    [...clients].map(([name, client]) => [name, () => walk(client)] as const),
    once,
    Math.ceil(rounds / 2),
  ),
};
console.log(JSON.stringify(speed));
