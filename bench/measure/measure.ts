/** The measurement itself: all servers beside each other, one short burst after the other. */
import type { BenchDatabase } from "../database/postgres.js";
import { TITLES, type Operation } from "../operations/answers.js";
import { findVariables } from "../operations/variables.js";
import type { ContenderName } from "../servers/contenders.js";
import { peakMegabytes } from "./processor.js";
import type { Measured, Report, Round } from "./report.js";
import { checkAgreement, Running } from "./running.js";

export interface MeasureOptions {
  readonly contenders: readonly ContenderName[];
  readonly operations: readonly Operation[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

type Findings = Pick<Report, "measured" | "megabytes" | "titles">;

/** How many requests the statements are counted over. */
const COUNTED = 20;
const WARM_UP_SECONDS = 3;

export async function measure(database: BenchDatabase, options: MeasureOptions): Promise<Findings> {
  const variables = await findVariables(database);
  const running: Running[] = [];
  try {
    for (const name of options.contenders) {
      running.push(await Running.start(name, database.url, options.operations, variables));
    }
    const measured: Measured[] = [];
    for (const operation of options.operations) {
      options.say(`${operation}: ${TITLES[operation]}`);
      measured.push(...(await measureOperation(database, running, operation, options)));
    }
    return {
      measured,
      megabytes: Object.fromEntries(running.map(({ name, server }) => [name, peakMegabytes(server.pid)])),
      titles: Object.fromEntries(running.map(({ name, contender }) => [name, contender.title])),
    };
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

async function measureOperation(
  database: BenchDatabase,
  running: readonly Running[],
  operation: Operation,
  { connections, rounds, seconds, say }: MeasureOptions,
): Promise<Measured[]> {
  await checkAgreement(running, operation);
  say(`  All ${running.length} give the same answers.`);
  const statements = new Map<ContenderName, number>();
  for (const one of running) {
    // Once before, so that what a server asks only the first time is not counted.
    await one.askSome(operation, COUNTED);
    statements.set(one.name, (await database.countStatements(() => one.askSome(operation, COUNTED))) / COUNTED);
  }
  const measured: Measured[] = [];
  for (const count of connections) {
    for (const one of running) await one.burst(operation, count, Math.min(seconds, WARM_UP_SECONDS), database.pid);
    const bursts = new Map(running.map(({ name }): [ContenderName, Round[]] => [name, []]));
    for (let round = 0; round < rounds; round++) {
      // Each round begins with another server: nobody always comes after the same one.
      for (let turn = 0; turn < running.length; turn++) {
        const one = running[(round + turn) % running.length];
        if (one !== undefined) bursts.get(one.name)?.push(await one.burst(operation, count, seconds, database.pid));
      }
      say(`  ${count} connections, round ${round + 1} of ${rounds}: ${inWords(bursts)}`);
    }
    for (const [contender, all] of bursts) {
      measured.push({
        ...{ contender, operation, connections: count },
        statements: statements.get(contender) ?? 0,
        rounds: all,
      });
    }
  }
  return measured;
}

const inWords = (bursts: ReadonlyMap<ContenderName, readonly Round[]>): string =>
  [...bursts].map(([name, all]) => `${name} ${(all.at(-1)?.requestsPerSecond ?? 0).toFixed(0)}/s`).join(", ");
