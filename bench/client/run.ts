/** `npm run bench:client`: our client beside what people would pick instead, over one server, in one run. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import ts from "typescript";
import { nodeUnderTest } from "../servers/node.js";
import { buildDixit, inFolder, machine, say } from "../session.js";
import { withServer } from "./archive.js";
import type { SpeedAsked } from "./asked.js";
import { bundlePrograms } from "./bundle.js";
import { run } from "./child.js";
import { CONTENDERS, TITLES, type ContenderName } from "./contenders/contender.js";
import type { Figures, Misfortune, Speed } from "./figures.js";
import { generate } from "./generate.js";
import { judgeGoals } from "./goals.js";
import { dependencies, measureSizes, wholePackageSize } from "./sizes.js";
import { figuresAsMarkdown } from "./table.js";
import { measureTraffic } from "./traffic.js";
import { measureTypes } from "./types/cost.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MOST_ROUNDS = 500;

const command = new Command("bench:client")
  .description("Measures our client and its alternatives against the client's eleven goals.")
  .option("--keep <folder>", "keep the archive in this folder, and use the one that is there")
  .option("--rounds <number>", "rounds in which each client has its turn", rounds, 40)
  .option("--gate", "fail when ours does not reach a goal that it could reach")
  .option("--from <file>", "judge the figures of an earlier run (results/DATE-client.json) instead of measuring")
  .option("--no-build", "measure dist/ as it is instead of building first");
command.parse();
const options = command.opts<{ keep?: string; rounds: number; gate?: true; from?: string; build: boolean }>();

const figures =
  options.from === undefined ? await measure() : (JSON.parse(readFileSync(options.from, "utf8")) as Figures);
const markdown = figuresAsMarkdown(figures);
process.stdout.write(markdown);
if (options.from === undefined) keep(figures, markdown);
const missed = judgeGoals(figures).filter(({ met }) => met === false);
for (const { number, claim } of missed) say(`Not reached: ${number}, ${claim}.`);
if (options.gate === true && missed.some(({ excused }) => excused !== true)) process.exitCode = 1;

async function measure(): Promise<Figures> {
  if (options.build) buildDixit();
  say("Generating and bundling …");
  generate();
  await bundlePrograms();
  const sizes = await measureSizes();
  const types = measureTypes(say);
  const misfortunes = await measureMisfortunes();
  const served = await inFolder(options.keep ?? null, (folder) =>
    withServer(folder, say, async ({ url, people }) => {
      const found = await measureTraffic({ url, people }, say);
      say("How long it takes");
      const asked: SpeedAsked = { url, people, rounds: options.rounds };
      return { ...found, speed: await run<Speed>("speed", JSON.stringify(asked)) };
    }),
  );
  return {
    date: new Date().toISOString(),
    commit: execFileSync("git", ["describe", "--always", "--dirty"], { cwd: ROOT, encoding: "utf8" }).trim(),
    machine: machine(),
    node: execFileSync(nodeUnderTest(), ["--version"], { encoding: "utf8" }).trim().slice(1),
    typescript: ts.version,
    command: `npm run bench:client -- --rounds ${options.rounds}`,
    rounds: options.rounds,
    versions: versions(),
    wholePackage: await wholePackageSize(),
    dependencies: dependencies(),
    ...{ sizes, types, misfortunes },
    ...served,
  };
}

async function measureMisfortunes(): Promise<Record<ContenderName, Misfortune>> {
  const found: [ContenderName, Misfortune][] = [];
  for (const name of CONTENDERS) {
    say(`How it bears misfortune: ${TITLES[name]}`);
    found.push([name, await run<Misfortune>("misfortune", name)]);
  }
  return Object.fromEntries(found) as Record<ContenderName, Misfortune>;
}

/** Of what is measured, as installed. */
function versions(): Record<string, string> {
  const manifest = (path: string) =>
    JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as { readonly version: string };
  const others = [
    "graphql-request",
    "@graphql-codegen/typescript-operations",
    "@genql/cli",
    "gql.tada",
    "@apollo/client",
  ];
  return {
    "@dixit/client": manifest("../../client/package.json").version,
    ...Object.fromEntries(others.map((name) => [name, manifest(`../node_modules/${name}/package.json`).version])),
  };
}

function keep(found: Figures, text: string): void {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const name = `${found.date.slice(0, 10)}-client`;
  writeFileSync(new URL(`${name}.md`, folder), text);
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(found, null, 2)}\n`);
  say(`Written to bench/results/${name}.md, and all figures to ${name}.json.`);
}

function rounds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST_ROUNDS) {
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_ROUNDS}.`);
  }
  return value;
}
