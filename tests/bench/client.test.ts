import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contender } from "../../bench/client/contenders/contender.js";
import { open as openDixit } from "../../bench/client/contenders/dixit.js";
import { open as openLazy } from "../../bench/client/contenders/lazy.js";
import type { Figures, Misfortune, Size, Traffic, TypeCost } from "../../bench/client/figures.js";
import { judgeGoals } from "../../bench/client/goals.js";
import { pairedQuartiles } from "../../bench/client/quartiles.js";
import { RecordingProxy } from "../../bench/client/recordingProxy.js";
import { figuresAsMarkdown } from "../../bench/client/table.js";
import { ingestSamples } from "../../server/cli/samples.js";
import { TestServer } from "../support/ask.js";

const TRAFFIC: Traffic = {
  page: { requests: 1, sent: 200, received: 18_000 },
  date: "Date",
  names: { requests: 2, came: 100, ownError: true },
  walk: {
    ...{ rows: 10_000, requests: 100, documents: 1, growth: 300_000, peak: 90 },
    ...{ requestsWhenLeft: 3, abortedWhenLeft: 1, resumes: true },
  },
};
const SIZE: Size = { program: 5_100, error: 250 };
const TYPES: TypeCost = { hundred: 9_000, twelveDeep: 1_900, complaints: [], date: "Date | null" };
const HEARD = { after: 2, ownReason: true, further: 0 };
const MISFORTUNE: Misfortune = { waited: 1_010, whileAsking: HEARD, whilePausing: HEARD, stuck: "throws" };

const forAll = <Value>(value: Value) => ({
  ...{ dixit: value, lazy: value, graphqlRequest: value, genql: value, tada: value, apollo: value },
});

/** Figures of a run in which all is as it should be, but for what is given. */
const figures = (ours: {
  readonly traffic?: Partial<Traffic>;
  readonly walk?: Partial<Traffic["walk"]>;
  readonly size?: Partial<Size>;
  readonly types?: Partial<TypeCost>;
  readonly misfortune?: Partial<Misfortune>;
  readonly decode?: number;
  readonly words?: number;
  readonly dependencies?: number;
}): Figures => ({
  ...{ date: "2031-06-01T00:00:00.000Z", commit: "abc", machine: "1 × processor", node: "24", typescript: "6" },
  ...{ command: "npm run bench:client", rounds: 2, versions: { "@dixit/client": "1" } },
  traffic: {
    ...forAll(TRAFFIC),
    dixit: { ...TRAFFIC, ...ours.traffic, walk: { ...TRAFFIC.walk, ...ours.walk } },
  },
  words: ours.words ?? 12_000,
  ...{ wholePackage: 4_900, dependencies: ours.dependencies ?? 0 },
  sizes: { ...forAll(SIZE), dixit: { ...SIZE, ...ours.size } },
  types: { ...forAll(TYPES), dixit: { ...TYPES, ...ours.types } },
  misfortunes: { ...forAll(MISFORTUNE), dixit: { ...MISFORTUNE, ...ours.misfortune } },
  speed: {
    decoding: { json: [1, 2], decode: [ours.decode ?? 1.2, 2.4], dixit: [2, 3], apollo: [4, 8] },
    page: { dixit: [1, 2], graphqlRequest: [1, 2], genql: [1, 2], tada: [1, 2], apollo: [2, 4] },
    models: { dixit: [1, 2], lazy: [100, 200] },
    ...{ names: forAll([1, 2]), walk: forAll([1, 2]) },
  },
});

const missed = (of: Figures): number[] => judgeGoals(of).flatMap(({ number, met }) => (met === false ? [number] : []));

describe("the goals of the client", () => {
  it("are eleven, all of them met where everything is as it should be", () => {
    const goals = judgeGoals(figures({}));
    expect(goals.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(missed(figures({}))).toEqual([]);
  });

  it("that this measurement does not see are shown by a command, and not said to be met", () => {
    for (const { met, found, command } of judgeGoals(figures({}))) {
      expect(met === null).toBe(found === null);
      if (met === null) expect(command).not.toBe("");
    }
  });

  it.each([
    [1, { size: { error: 301 } }],
    [1, { dependencies: 1 }],
    [2, { traffic: { page: { requests: 2, sent: 200, received: 18_000 } } }],
    [2, { traffic: { page: { requests: 1, sent: 200, received: 19_000 } } }],
    [3, { walk: { requests: 101 } }],
    [3, { walk: { growth: 5_000_000 } }],
    [3, { walk: { documents: 2 } }],
    [3, { walk: { abortedWhenLeft: 0 } }],
    [3, { walk: { resumes: false } }],
    [4, { traffic: { names: { requests: 3, came: 100, ownError: true } } }],
    [4, { traffic: { names: { requests: 2, came: 100, ownError: false } } }],
    [5, { types: { hundred: 16_001 } }],
    [5, { types: { complaints: ["TS2589: Too deep."] } }],
    [7, { traffic: { date: "string" } }],
    [7, { types: { date: "string | null" } }],
    [8, { misfortune: { waited: 850 } }],
    [8, { misfortune: { waited: null } }],
    [8, { misfortune: { whileAsking: { ...HEARD, after: 21 } } }],
    [8, { misfortune: { whilePausing: { ...HEARD, further: 1 } } }],
    [8, { misfortune: { stuck: "goes on" as const } }],
    [9, { decode: 4 }],
  ])("%i is missed with %o", (number, ours) => {
    expect(missed(figures(ours))).toEqual([number]);
  });

  it("excuse a page that is too large only where its words alone are", () => {
    const page = { requests: 1, sent: 200, received: 30_000 };
    const excused = (words: number) =>
      judgeGoals(figures({ traffic: { page }, words })).map((goal) => [goal.met, goal.excused])[1];
    expect(excused(21_000)).toEqual([false, true]);
    expect(excused(12_000)).toEqual([false, false]);
  });

  it("stand in one table, beside the alternatives", () => {
    const markdown = figuresAsMarkdown(figures({ size: { error: 400 } }));
    const rows = markdown.split("\n").filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(11);
    expect(rows[0]).toContain("error 400 B");
    expect(rows[0]).toMatch(/\| \*\*no\*\* \|$/);
    expect(rows[8]).toContain("1.20 × (1.20–1.20); whole call 1.75 × (1.63–1.88)");
    expect(markdown).toContain("| 100.00 × (100.00–100.00) |");
  });
});

describe("quartiles of paired rounds", () => {
  it("lie between values, in proportion", () => {
    expect(pairedQuartiles([1, 2, 3, 4], [1, 1, 1, 1])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
    expect(pairedQuartiles([10, 2], [10, 1])).toEqual({ lower: 1.25, median: 1.5, upper: 1.75 });
    expect(() => pairedQuartiles([1], [])).toThrow("cannot be paired");
  });
});

describe("clients beside each other", () => {
  let running: TestServer;
  let proxy: RecordingProxy;
  let person = "";
  beforeAll(async () => {
    running = await TestServer.open();
    await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
    proxy = await RecordingProxy.start(running.graphql);
    const { agents } = await running.data<{
      readonly agents: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
    }>(`{ agents(name: "Noor Haddagi") { edges { node { id } } } }`);
    person = agents.edges[0]?.node.id ?? "";
  }, 120_000);
  afterAll(async () => {
    proxy.stop();
    await running.close();
  });

  const pageOf = async <Page>(client: Contender<Page>) => {
    const page = await client.personPage(person);
    return { plain: client.plain(page), dates: client.dates(page) };
  };

  it("give the same page: in one request, or in one for each relation", async () => {
    const ours = await proxy.during(() => pageOf(openDixit(proxy.url)));
    const lazy = await proxy.during(() => pageOf(openLazy(proxy.url)));
    const { name, quotes } = ours.result.plain;
    expect(name).toBe("Noor Haddagi");
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.some(({ outlet, publishedAt }) => outlet !== null && publishedAt !== null)).toBe(true);
    expect(lazy.result).toEqual(ours.result);
    expect(ours.passed).toHaveLength(1);
    // The person, their quotes; of each quote its article, and of that its outlet where it names one.
    expect(lazy.passed).toHaveLength(2 + quotes.length + quotes.filter(({ outlet }) => outlet !== null).length);
  });

  it("are counted by the bytes of what goes through", async () => {
    const { result, passed } = await proxy.during(async () => {
      const body = JSON.stringify({ query: "{ __typename }" });
      const response = await fetch(proxy.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return { sent: body.length, received: (await response.text()).length };
    });
    expect(passed).toEqual([{ documents: ["{ __typename }"], ...result, abandoned: false }]);
  });

  it("are seen to send questions together, and to abort what they have no use for", async () => {
    const names = await proxy.during(() => {
      const client = openDixit(proxy.url);
      return Promise.all([person, person, person].map((id) => client.name(id)));
    });
    expect(names.result).toEqual(["Noor Haddagi", "Noor Haddagi", "Noor Haddagi"]);
    expect(names.passed.map(({ documents }) => documents.length)).toEqual([3]);
    const left = await proxy.during(async () => {
      const controller = new AbortController();
      const reason = new Error("the reader left");
      setTimeout(() => {
        controller.abort(reason);
      }, 50);
      await expect(openDixit(proxy.url).personPage(person, controller.signal)).rejects.toBe(reason);
    }, 300);
    await expect.poll(() => left.passed.map(({ abandoned }) => abandoned)).toEqual([true]);
  });

  it("walk the same rows, and go on where they were left", async () => {
    for (const client of [openDixit(running.graphql), openLazy(running.graphql)]) {
      const ids: string[] = [];
      for await (const { id } of client.rows({ pageSize: 7 })) if (ids.push(id) === 21) break;
      let cursor: string | null = null;
      const seen: string[] = [];
      for await (const page of client.pages({ pageSize: 7 })) {
        seen.push(...page.rows.map(({ id }) => id));
        cursor = page.cursor;
        if (seen.length === 14) break;
      }
      for await (const { id } of client.rows({ pageSize: 7, after: cursor ?? "" })) if (seen.push(id) === 21) break;
      expect(seen).toEqual(ids);
      expect(new Set(ids).size).toBe(21);
    }
  });
});
