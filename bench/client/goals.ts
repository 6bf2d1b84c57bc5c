/** The eleven goals of the client, with what was found of ours and of the alternatives. */
import { CONTENDERS, type ContenderName } from "./contenders/contender.js";
import { RETRY_AFTER_MS, type Aborted, type Figures, type Misfortune, type Traffic } from "./figures.js";
import { pairedQuartiles, type Quartiles } from "./quartiles.js";

export interface Goal {
  readonly number: number;
  readonly claim: string;
  /** What was found of each; empty where nothing was measured. */
  readonly found: Readonly<Record<ContenderName, string>> | null;
  /** Whether ours reaches it; null where the command says so, and not this measurement. */
  readonly met: boolean | null;
  /** Why ours does not, where that is known. */
  readonly reason?: string;
  /** Whether a gate lets it pass although it is not met: what it depends on is not ours. */
  readonly excused?: boolean;
  /** What else shows it: commands at the root. */
  readonly command: string;
}

const MOST = {
  packageBytes: 5_000,
  errorBytes: 300,
  pageBytes: 19_000,
  walkRequests: 100,
  growthBytes: 5_000_000,
  nameRequests: 2,
  instantiations: 16_000,
  lateness: 0.1,
  abortMs: 20,
  decoding: 2,
} as const;

export function judgeGoals(figures: Figures): Goal[] {
  const { traffic, sizes, types, misfortunes } = figures;
  const ours = "dixit";
  const each = (say: (name: ContenderName) => string) =>
    Object.fromEntries(CONTENDERS.map((name) => [name, say(name)])) as Record<ContenderName, string>;
  return [
    {
      number: 1,
      claim: "whole client ≤ 5,000 B in a browser, one error class ≤ 300 B, 0 dependencies",
      found: each((name) => {
        const { program, error } = sizes[name];
        const own = name === ours ? `all of it ${bytes(figures.wholePackage)}; ` : "";
        return `${own}program ${bytes(program)}; error ${error === null ? "–" : bytes(error)}`;
      }),
      met:
        figures.wholePackage <= MOST.packageBytes &&
        (sizes[ours].error ?? Infinity) <= MOST.errorBytes &&
        figures.dependencies === 0,
      command: "npx vitest run tests/client/bundle.test.ts",
    },
    {
      number: 2,
      claim: "person, 100 quotes, articles, outlets: 1 request, ≤ 19,000 B",
      found: each((name) => {
        const { requests, sent, received } = traffic[name].page;
        return `${requests}; ${bytes(sent + received)}`;
      }),
      met: traffic[ours].page.requests === 1 && traffic[ours].page.sent + traffic[ours].page.received <= MOST.pageBytes,
      reason: `${bytes(figures.words)} are the words, names and dates themselves`,
      // Nobody can send less than what was said.
      excused: traffic[ours].page.requests === 1 && figures.words > MOST.pageBytes,
      command: "",
    },
    {
      number: 3,
      claim: "10,000 quotes: 100 requests, < 5 MB more held, one document; leaving aborts; resumable",
      found: each((name) => walked(traffic[name].walk)),
      met: walksWell(traffic[ours].walk),
      command: "npx vitest run tests/client/heap.test.ts tests/client/pages.test.ts",
    },
    {
      number: 4,
      claim: "100 loads in one tick: ≤ 2 requests, an error goes to its caller alone",
      found: each((name) => {
        const { requests, ownError } = traffic[name].names;
        return `${requests}; ${ownError ? "its own" : "not its own"}`;
      }),
      met: traffic[ours].names.requests <= MOST.nameRequests && traffic[ours].names.ownError,
      command: "npx vitest run tests/client/batch.test.ts",
    },
    {
      number: 5,
      claim: "100 selections: ≤ 16,000 type instantiations; 12 levels compile",
      found: each((name) => {
        const { hundred, twelveDeep, complaints } = types[name];
        const levels = twelveDeep === null ? "nothing to nest" : `12 levels ${count(twelveDeep)}`;
        return [count(hundred), levels, ...complaints.map((said) => said.split(":")[0] ?? said)].join("; ");
      }),
      met: types[ours].hundred <= MOST.instantiations && types[ours].complaints.length === 0,
      command: "npx vitest run tests/client/selectors/cost.test.ts",
    },
    {
      number: 6,
      claim: "all of the schema reachable; each printed document valid",
      found: null,
      met: null,
      command: "npx vitest run tests/client/selectors/everyField.test.ts tests/client/selectors/everySelection.test.ts",
    },
    {
      number: 7,
      claim: "scalars decoded and encoded: a date is a `Date`, as typed",
      found: each((name) => `typed \`${types[name].date.replaceAll("|", "\\|")}\`, comes as ${traffic[name].date}`),
      met: types[ours].date.includes("Date") && traffic[ours].date === "Date",
      command: "npx vitest run tests/client/selectors/everySelection.test.ts",
    },
    {
      number: 8,
      claim:
        "Retry-After (1 s) kept within 10 %; abort within 20 ms, own reason, nothing more sent; a stuck cursor throws",
      found: each((name) => misfortune(misfortunes[name])),
      met: bearsMisfortune(misfortunes[ours]),
      command: "npx vitest run tests/client/transport.test.ts",
    },
    {
      number: 9,
      claim: "decoding ≤ 2 × `Response.json()` (processor time)",
      found: each((name) => {
        const call = decodingOf(figures, name);
        if (call === null) return "–";
        if (name !== ours) return `whole call ${spread(call)}`;
        return `${spread(decodingAlone(figures))}; whole call ${spread(call)}`;
      }),
      met: decodingAlone(figures).median <= MOST.decoding,
      command: "",
    },
    {
      number: 10,
      claim: "publint and attw find nothing; Node 20, 22, 24, Deno, Chromium",
      found: null,
      met: null,
      command: "npm run package:check; npx vitest run tests/client/everywhere.test.ts",
    },
    {
      number: 11,
      claim: "types that must and must not compile; recipes run",
      found: null,
      met: null,
      command:
        "npx vitest run tests/client/types.test.ts tests/client/selectors/types.test.ts tests/client/readme.test.ts",
    },
  ];
}

const decodingAlone = ({ speed: { decoding } }: Figures): Quartiles =>
  pairedQuartiles(decoding.decode ?? [], decoding.json ?? []);

/** A whole call with the answer in memory, beside `Response.json()` of it; null for who was not measured. */
export function decodingOf({ speed: { decoding } }: Figures, name: ContenderName): Quartiles | null {
  const rounds = decoding[name];
  return rounds === undefined ? null : pairedQuartiles(rounds, decoding.json ?? []);
}

const walksWell = (walk: Traffic["walk"]): boolean =>
  walk.requests <= MOST.walkRequests &&
  walk.growth < MOST.growthBytes &&
  walk.documents === 1 &&
  walk.abortedWhenLeft === walk.requestsWhenLeft - 2 &&
  walk.resumes;

function walked(walk: Traffic["walk"]): string {
  const left =
    walk.abortedWhenLeft > 0
      ? "aborts the page read ahead"
      : walk.requestsWhenLeft > 2
        ? "does not abort"
        : "reads none ahead";
  return [
    walk.requests,
    `${walk.growth >= 0 ? "+" : ""}${(walk.growth / 1e6).toFixed(1)} MB`,
    `${walk.documents} document${walk.documents === 1 ? "" : "s"}`,
    left,
    walk.resumes ? "resumes" : "does not resume",
  ].join("; ");
}

const isLate = (waited: number | null): boolean =>
  waited === null || Math.abs(waited - RETRY_AFTER_MS) > RETRY_AFTER_MS * MOST.lateness;

const isHeard = ({ after, ownReason, further }: Aborted): boolean =>
  after !== null && after <= MOST.abortMs && ownReason && further === 0;

const bearsMisfortune = ({ waited, whileAsking, whilePausing, stuck }: Misfortune): boolean =>
  !isLate(waited) && isHeard(whileAsking) && isHeard(whilePausing) && stuck === "throws";

function misfortune({ waited, whileAsking, whilePausing, stuck }: Misfortune): string {
  const retries = waited !== null;
  return [
    retries ? `again after ${waited.toFixed(0)} ms` : "does not ask again",
    `abort ${heard(whileAsking)}`,
    ...(retries ? [`in a pause ${heard(whilePausing)}`] : []),
    `stuck cursor ${stuck}`,
  ].join("; ");
}

function heard({ after, ownReason, further }: Aborted): string {
  const told = after === null ? "not heard" : `${after.toFixed(1)} ms, ${ownReason ? "own reason" : "another reason"}`;
  return further === 0 ? told : `${told}, ${further} more sent`;
}

export const bytes = (value: number): string => `${count(value)} B`;
export const count = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** The middle, and the middle half around it. */
export const spread = ({ lower, median, upper }: Quartiles): string =>
  `${median.toFixed(2)} × (${lower.toFixed(2)}–${upper.toFixed(2)})`;
