/**
 * Measures quote extraction on annotated sets: every `*.jsonl` of a folder goes through `dixit extract --jsonl`, as a
 * user's rows would, and the answers through a neutral scorer. Prints one table.
 *
 *     node --import tsx eval/run.ts --data <folder> [--scorer <score.mjs>] [--kinds direct,mixed]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { isLanguage, LANGUAGES } from "../server/domain/language.js";

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
  readonly kinds: string;
}

const CLI = path.join(import.meta.dirname, "..", "server", "cli", "main.ts");

function settings(): Settings | null {
  const { values } = parseArgs({
    options: { data: { type: "string" }, scorer: { type: "string" }, kinds: { type: "string" } },
  });
  const data = values.data ?? process.env["DIXIT_EVAL"];
  if (data === undefined || data === "") return null;
  return { data, scorer: values.scorer ?? path.join(data, "score.mjs"), kinds: values.kinds ?? "direct,mixed" };
}

/** Why a set cannot be measured, or null. */
function whySkipped(file: string): string | null {
  const first = readFileSync(file, "utf8").split("\n", 1)[0] ?? "";
  const { lang } = JSON.parse(first) as { lang?: unknown };
  if (typeof lang !== "string" || isLanguage(lang)) return null;
  return `its language is "${lang}"; this version reads ${LANGUAGES.join(" and ")}`;
}

function run(args: readonly string[], stdin: number | "ignore", stdout: number | "pipe"): string {
  const result = spawnSync(process.execPath, args, { stdio: [stdin, stdout, "inherit"], maxBuffer: 1 << 26 });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${String(result.status)}`);
  return stdout === "pipe" ? result.stdout.toString("utf8") : "";
}

function measure(file: string, answers: string, { scorer, kinds }: Settings): Scores {
  const input = openSync(file, "r");
  const output = openSync(answers, "w");
  try {
    run(["--import", "tsx", CLI, "extract", "--jsonl"], input, output);
  } finally {
    closeSync(input);
    closeSync(output);
  }
  return JSON.parse(run([scorer, file, answers, "--kinds", kinds, "--json"], "ignore", "pipe")) as Scores;
}

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1)).padStart(9);

function line(name: string, scores: Scores): string {
  const { exact, e2e, cover80, nonQuotesRejected } = scores;
  const figures = [exact.f1, e2e.p, e2e.r, e2e.f1, cover80.f1, cover80.speaker, nonQuotesRejected];
  return name.padEnd(22) + String(scores.gold).padStart(6) + figures.map(figure).join("");
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
  try {
    for (const name of sets) {
      const file = path.join(given.data, name);
      const reason = whySkipped(file);
      if (reason === null) console.log(line(name.replace(".jsonl", ""), measure(file, path.join(folder, name), given)));
      else console.log(`${name.replace(".jsonl", "").padEnd(22)}skipped: ${reason}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

process.exitCode = main();
