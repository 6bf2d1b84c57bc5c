/** What each client sends and holds, seen from outside: the network through a proxy, memory in its own process. */
import { firstDifference } from "../servers/agree.js";
import { run } from "./child.js";
import { CONTENDERS, QUOTES_OF_PAGE, TITLES, type ContenderName } from "./contenders/contender.js";
import type { Traffic } from "./figures.js";
import type { Asked, Done, PageDone, Task } from "./asked.js";
import { RecordingProxy, type Passed } from "./recordingProxy.js";
import type { Served } from "./archive.js";

const ROWS = 10_000;
const PAGE_SIZE = 100;
/** In the middle of the second page. */
const LEFT_AFTER = 150;
/** Long enough that the page after is still on its way when the loop is left. */
const HELD_BACK_MS = 300;
/** An id that the server refuses. */
const NOBODY = "nobody";

export async function measureTraffic(
  { url, people }: Served,
  say: (line: string) => void,
): Promise<{ readonly traffic: Record<ContenderName, Traffic>; readonly words: number }> {
  const proxy = await RecordingProxy.start(url);
  const asked: Asked = { person: people[0] ?? "", people, rows: ROWS, pageSize: PAGE_SIZE };
  try {
    const found: [ContenderName, Traffic][] = [];
    let expected: PageDone["page"] | undefined;
    for (const name of CONTENDERS) {
      say(`What it sends: ${TITLES[name]}`);
      const [traffic, page] = await trafficOf(name, proxy, asked);
      expected ??= page;
      // Whoever answers something else has nothing to be compared with.
      const difference = firstDifference(expected, page);
      if (difference !== null) throw new Error(`${TITLES[name]} gives another page than the others: ${difference}.`);
      found.push([name, traffic]);
    }
    if (expected?.quotes.length !== QUOTES_OF_PAGE) throw new Error(`The person asked for has too few quotes.`);
    return { traffic: Object.fromEntries(found) as Record<ContenderName, Traffic>, words: wordsOf(expected) };
  } finally {
    proxy.stop();
  }
}

async function trafficOf(
  name: ContenderName,
  proxy: RecordingProxy,
  asked: Asked,
): Promise<[Traffic, PageDone["page"]]> {
  const does = <Asking extends Task>(task: Asking, more: Partial<Asked> = {}, delay = 0) => {
    const given = JSON.stringify({ ...asked, ...more });
    return proxy.during(() => run<Done[Asking]>("task", name, task, proxy.url, given), delay);
  };
  const page = await does("page");
  const names = await does("names");
  // In the middle, so that it has neighbours in whatever it is sent with.
  const people = asked.people.with(Math.floor(asked.people.length / 2), NOBODY);
  const refused = await does("names", { people });
  const walk = await does("walk");
  const left = await does("leave", { rows: LEFT_AFTER }, HELD_BACK_MS);
  const resumed = await does("resume");
  const traffic: Traffic = {
    page: { requests: page.passed.length, sent: sum(page.passed, "sent"), received: sum(page.passed, "received") },
    date: page.result.date,
    names: {
      requests: names.passed.length,
      came: names.result.came.filter(Boolean).length,
      ownError: people.every((id, i) => refused.result.came[i] === (id !== NOBODY)),
    },
    walk: {
      ...{ rows: walk.result.rows, growth: walk.result.growth, peak: walk.result.peak },
      requests: walk.passed.length,
      documents: new Set(walk.passed.flatMap(({ documents }) => documents)).size,
      requestsWhenLeft: left.passed.length,
      abortedWhenLeft: left.passed.filter(({ abandoned }) => abandoned).length,
      resumes: resumed.result.resumes,
    },
  };
  return [traffic, page.result.page];
}

/** Bytes of its values alone. */
const wordsOf = ({ name, quotes }: PageDone["page"]): number =>
  Buffer.byteLength([name, ...quotes.flatMap((quote) => Object.values(quote))].join(""));

const sum = (passed: readonly Passed[], of: "sent" | "received"): number =>
  passed.reduce((total, one) => total + one[of], 0);
