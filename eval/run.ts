/**
 * Measures quote extraction on annotated sets: every `*.jsonl` of a folder goes through `dixit extract --jsonl`, as a
 * user's rows would, and the answers through a neutral scorer. Prints one table, and then in words what was gained and
 * lost against another revision, which reads the same texts.
 *
 *     node --import tsx eval/run.ts --data <folder> [--scorer <score.mjs>] [--kinds direct,mixed|all]
 *                                   [--against main|<revision>|none] [--show 10]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { isLanguage, LANGUAGES } from "../server/domain/language.js";
import { openOtherTree } from "./otherTree.js";
import { changesBetween, readErrors, type ErrorChanges, type ScorerError } from "./scorerErrors.js";

const USAGE = `Give a folder of annotated sets (*.jsonl, one {id, lang, text, quotes} a line) with --data or in DIXIT_EVAL,
and the scorer with --scorer (by default score.mjs in that folder):
  node --import tsx eval/run.ts --data annotated/ --scorer annotated/score.mjs`;

/** What the scorer prints with --json; each figure a percentage. */
interface Scores {
  readonly docs: number;
  readonly gold: number;
  readonly predicted: number;
  readonly exact: { readonly f1: number };
  readonly e2e: { readonly p: number; readonly r: number; readonly f1: number };
  readonly cover80: { readonly f1: number; readonly speaker: number | null };
  readonly nonQuotesRejected: number | null;
}

interface Settings {
  readonly data: string;
  readonly scorer: string;
  /** Comma-separated, or null for every kind. */
  readonly kinds: string | null;
  /** The revision to compare with, or null for none. */
  readonly against: string | null;
  /** Changes shown of each set and direction. */
  readonly show: number;
}

const ROOT = path.join(import.meta.dirname, "..");
/** More errors than any set has. */
const ALL_ERRORS = "1000000";

function settings(): Settings | null {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { data: text, scorer: text, kinds: text, against: text, show: text } });
  const data = values.data ?? process.env["DIXIT_EVAL"];
  if (data === undefined || data === "") return null;
  return {
    data: path.resolve(data),
    scorer: path.resolve(values.scorer ?? path.join(data, "score.mjs")),
    kinds: values.kinds === "all" ? null : (values.kinds ?? "direct,mixed"),
    against: values.against === "none" ? null : (values.against ?? "main"),
    show: Number(values.show ?? 10),
  };
}

/** Why a set cannot be measured, or null. */
function whySkipped(file: string): string | null {
  const first = readFileSync(file, "utf8").split("\n", 1)[0] ?? "";
  const { lang } = JSON.parse(first) as { lang?: unknown };
  if (typeof lang !== "string" || isLanguage(lang)) return null;
  return `its language is "${lang}"; this version reads ${LANGUAGES.join(", ")}`;
}

function run(args: readonly string[], stdin: number | "ignore", stdout: number | "pipe", cwd = ROOT): string {
  const result = spawnSync(process.execPath, args, {
    cwd,
    // Another revision may refuse rows that this one reads; it says so once, by its status.
    stdio: [stdin, stdout, cwd === ROOT ? "inherit" : "ignore"],
    maxBuffer: 1 << 26,
  });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${String(result.status)}`);
  return stdout === "pipe" ? result.stdout.toString("utf8") : "";
}

/** Has the project in `tree` read a set. */
function answer(tree: string, file: string, answers: string): void {
  const input = openSync(file, "r");
  const output = openSync(answers, "w");
  try {
    run(["--import", "tsx", path.join(tree, "server", "cli", "main.ts"), "extract", "--jsonl"], input, output, tree);
  } finally {
    closeSync(input);
    closeSync(output);
  }
}

const scorerCall = (file: string, answers: string, { scorer, kinds }: Settings): string[] => [
  scorer,
  file,
  answers,
  ...(kinds === null ? [] : ["--kinds", kinds]),
];

const scoresOf = (file: string, answers: string, given: Settings): Scores =>
  JSON.parse(run([...scorerCall(file, answers, given), "--json"], "ignore", "pipe")) as Scores;

const errorsOf = (file: string, answers: string, given: Settings): readonly ScorerError[] =>
  readErrors(run([...scorerCall(file, answers, given), "--errors", ALL_ERRORS], "ignore", "pipe"));

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1)).padStart(9);

function line(name: string, scores: Scores): string {
  const { exact, e2e, cover80, nonQuotesRejected } = scores;
  const figures = [exact.f1, e2e.p, e2e.r, e2e.f1, cover80.f1, cover80.speaker, nonQuotesRejected];
  return name.padEnd(22) + String(scores.gold).padStart(6) + figures.map(figure).join("");
}

function describe(name: string, { gained, lost }: ErrorChanges, { against, show }: Settings): void {
  console.log(`\n${name} against ${against ?? ""}: ${gained.length} errors gone, ${lost.length} new`);
  for (const [sign, errors] of [
    ["+", gained],
    ["-", lost],
  ] as const) {
    for (const { why, id, words } of errors.slice(0, show)) console.log(`  ${sign} ${why.padEnd(11)} ${id}  ${words}`);
    if (errors.length > show) console.log(`  ${sign} … ${errors.length - show} more (--show)`);
  }
}

/** Reads the sets with the other revision too and tells what changed. */
function compare(names: readonly string[], folder: string, given: Settings): void {
  const other = given.against === null ? null : openOtherTree(given.against);
  if (other === null) {
    if (given.against !== null) console.log(`\nNot compared: git has no revision "${given.against}" here.`);
    return;
  }
  try {
    for (const name of names) {
      const file = path.join(given.data, name);
      const before = path.join(folder, `before-${name}`);
      try {
        answer(other.folder, file, before);
      } catch {
        console.log(`\n${name}: "${given.against ?? ""}" cannot read this set.`);
        continue;
      }
      const changes = changesBetween(errorsOf(file, before, given), errorsOf(file, path.join(folder, name), given));
      describe(name.replace(".jsonl", ""), changes, given);
    }
  } finally {
    other.close();
  }
}

function main(): number {
  const given = settings();
  if (given === null) {
    console.error(USAGE);
    return 2;
  }
  const sets = readdirSync(given.data)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  const folder = mkdtempSync(path.join(tmpdir(), "dixit-eval-"));
  const heads = ["exact F1", "e2e P", "e2e R", "e2e F1", ">0.8 F1", "speaker", "nonQuotes"];
  console.log("set".padEnd(22) + "gold".padStart(6) + heads.map((head) => head.padStart(9)).join(""));
  const measured: string[] = [];
  try {
    for (const name of sets) {
      const file = path.join(given.data, name);
      const reason = whySkipped(file);
      if (reason !== null) {
        console.log(`${name.replace(".jsonl", "").padEnd(22)}skipped: ${reason}`);
        continue;
      }
      answer(ROOT, file, path.join(folder, name));
      console.log(line(name.replace(".jsonl", ""), scoresOf(file, path.join(folder, name), given)));
      measured.push(name);
    }
    compare(measured, folder, given);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

process.exitCode = main();
