import { setTimeout as pause } from "node:timers/promises";
import { peakMegabytes } from "../../measure/processor.js";
import type { Asked, LeaveDone, NamesDone, PageDone, ResumeDone, WalkDone } from "../asked.js";
import type { Contender } from "../contenders/contender.js";

export async function page(client: Contender, { person }: Asked): Promise<PageDone> {
  const answer = await client.personPage(person);
  const [date] = client.dates(answer).filter((one) => one !== null && one !== undefined);
  return { page: client.plain(answer), date: date instanceof Date ? "Date" : typeof date };
}

/** All in one tick, as the parts of a program do that know nothing of each other. */
export async function names(client: Contender, { people }: Asked): Promise<NamesDone> {
  const answers = await Promise.allSettled(people.map((id) => client.name(id)));
  return { came: answers.map((answer) => answer.status === "fulfilled" && typeof answer.value === "string") };
}

/** Reads rows and keeps none. */
export async function walk(client: Contender, { rows, pageSize }: Asked): Promise<WalkDone> {
  let read = 0;
  let characters = 0;
  let before = 0;
  let most = 0;
  for await (const { text } of client.rows({ pageSize })) {
    characters += text.length;
    read++;
    // The first requests load what every request needs.
    if (read === rows / 10) before = held();
    else if (read > rows / 10 && read % (rows / 10) === 0) most = Math.max(most, held());
    if (read === rows) break;
  }
  if (characters === 0) throw new Error("There was nothing to read.");
  return { rows: read, growth: most - before, peak: peakMegabytes(process.pid) };
}

function held(): number {
  if (globalThis.gc === undefined) throw new Error("This is measured with --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Leaves a walk in the middle of a page, and waits for whatever still happens. */
export async function leave(client: Contender, { rows, pageSize }: Asked): Promise<LeaveDone> {
  let read = 0;
  for await (const row of client.rows({ pageSize })) {
    if (row.text !== "") read++;
    if (read < rows) continue;
    // Longer than a request needs to begin, shorter than its answer takes.
    await pause(50);
    break;
  }
  await pause(1_000);
  return { rows: read };
}

/** Whether a walk that begins after a page goes on with the next page's first row. */
export async function resume(client: Contender, { pageSize }: Asked): Promise<ResumeDone> {
  let cursor: string | null = null;
  let expected: string | undefined;
  for await (const { rows, cursor: next } of client.pages({ pageSize })) {
    if (cursor !== null) {
      expected = rows[0]?.id;
      break;
    }
    cursor = next;
  }
  for await (const { id } of client.rows({ pageSize, ...(cursor === null ? {} : { after: cursor }) })) {
    return { resumes: id === expected };
  }
  return { resumes: false };
}
