/** Other runtimes than the one the tests run in: packages of `tests/runtimes`, fetched when they are needed first. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../checks/plantedProject.js";

export interface Runtime {
  readonly name: string;
  readonly command: string;
  /** What comes before the file to run. */
  readonly args: readonly string[];
}

/** The only platform whose programs are in `tests/runtimes`. */
const PLATFORM = "linux-x64";
const FOLDER = join(ROOT, "tests/runtimes");
const at = (path: string): string => join(FOLDER, "node_modules", path);

export const OTHER_RUNTIMES: readonly Runtime[] = [
  { name: "Node 22", command: at("node22-linux-x64/bin/node"), args: [] },
  { name: "Node 24", command: at("node24-linux-x64/bin/node"), args: [] },
  { name: "Deno", command: at("@deno/linux-x64-glibc/deno"), args: ["run", "--allow-net"] },
];

/** Fetches them, some 120 MB, unless they are there. @returns why they are not there; null when they are */
export async function fetchRuntimes(): Promise<string | null> {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== PLATFORM) return `tests/runtimes has programs for ${PLATFORM}, and this is ${platform}`;
  if (!isFetched()) await installed();
  const missing = OTHER_RUNTIMES.filter(({ command }) => !existsSync(command)).map(({ name }) => name);
  return missing.length === 0 ? null : `npm could not fetch ${missing.join(", ")}`;
}

/** Whether they are there, in the versions that are asked for. */
function isFetched(): boolean {
  const { optionalDependencies } = readJson(join(FOLDER, "package.json")) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(optionalDependencies).every(([name, wanted]) => {
    const path = at(`${name}/package.json`);
    return existsSync(path) && wanted.endsWith((readJson(path) as { readonly version: string }).version);
  });
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** npm's packages are optional ones: where one cannot be fetched, npm says nothing. */
const installed = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const command = ["ci", "--prefix", FOLDER, "--no-audit", "--no-fund"];
    execFile("npm", command, { cwd: FOLDER, timeout: 240_000 }, (error, _, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`npm ci in ${FOLDER}: ${stderr}`, { cause: error }));
    });
  });
