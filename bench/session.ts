/** From the options to a report: build, database, archive, measurement. */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openPostgres, type BenchDatabase } from "./database/postgres.js";
import { prepareArchive } from "./database/prepare.js";
import { measureExtras } from "./measure/extras.js";
import { measure } from "./measure/measure.js";
import type { Report } from "./measure/report.js";
import type { Options } from "./options.js";
import { VIEWS } from "./database/views.js";
import { nodeUnderTest } from "./servers/node.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The machine, in words. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB`;

/** Builds Dixit as it is released. */
export function buildDixit(): void {
  say("Building Dixit …");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
}

/** Runs `work` in the folder to keep, or in a new one that is removed at the end. */
export async function inFolder<Result>(
  keep: string | null,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (keep !== null) return work(resolve(keep));
  const folder = mkdtempSync(join(tmpdir(), "dixit-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `work` over a PostgreSQL that holds the archive, and stops it at the end. */
export async function withArchive<Result>(
  options: Pick<Options, "keep" | "seed" | "scale">,
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  return inFolder(options.keep, async (folder) => {
    const database = await openPostgres(folder);
    try {
      await prepareArchive(
        folder,
        { dataFolder: folder, databaseUrl: database.url, preparedStatements: true },
        { ...options, say },
        {
          empty: () => database.recreate(),
          analyse: async () => {
            await database.query("vacuum analyze");
          },
        },
      );
      return await work(database);
    } finally {
      await database.stop();
    }
  });
}

export async function takeReport(options: Options): Promise<Report> {
  if (options.build) buildDixit();
  return withArchive(options, async (database) => {
    await database.query(VIEWS);
    const found = await measure(database, { ...options, say });
    return {
      ...found,
      extras: options.extras ? await measureExtras(database, { seconds: options.seconds, say }) : [],
      date: new Date().toISOString(),
      commit: execFileSync("git", ["describe", "--always", "--dirty"], { cwd: ROOT, encoding: "utf8" }).trim(),
      machine: machine(),
      node: execFileSync(nodeUnderTest(), ["--version"], { encoding: "utf8" }).trim().slice(1),
      postgres: database.version,
      ...{ scale: options.scale, rounds: options.rounds, seconds: options.seconds },
    };
  });
}
