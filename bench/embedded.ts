/** `npm --prefix bench run embedded`: Dixit alone over the embedded database, as on a laptop. */
import { Command, Option } from "commander";
import { mkdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "../server/storage/embedded/embeddedDatabase.js";
import { prepareArchive } from "./database/prepare.js";
import { EmbeddedProcess } from "./embedded/embeddedProcess.js";
import { fireBurst } from "./load/fireBurst.js";
import { peakMegabytes } from "./measure/processor.js";
import { dataOf } from "./measure/running.js";
import { EXTRA_OPERATIONS, extraVariables, type ExtraVariables } from "./operations/extras.js";
import { archiveOptions } from "./options.js";
import { table } from "./report/table.js";
import { graphql } from "./servers/contenders.js";
import { buildDixit, inFolder, machine, say } from "./session.js";

const CONNECTIONS = [1, 8];

const command = archiveOptions(
  new Command("embedded").description("Measures Dixit over its embedded database: answers, event loop, start, memory."),
)
  .addOption(new Option("--seconds <number>", "seconds each operation is asked for").default(5).argParser(Number))
  .option("--no-build", "measure dist/ as it is instead of building Dixit first");
command.parse();
const options = command.opts<{ scale: number; seed: string; keep?: string; seconds: number; build: boolean }>();
if (options.build) buildDixit();

await inFolder(options.keep ?? null, async (folder) => {
  const data = join(folder, "embedded");
  mkdirSync(data, { recursive: true });
  await prepareArchive(
    data,
    { dataFolder: data, databaseUrl: null, preparedStatements: true },
    { seed: options.seed, scale: options.scale, say },
    {
      empty: () => rm(join(data, "database"), { recursive: true, force: true }),
      analyse: () => vacuum(data),
    },
  );
  const markdown = (await measureEmbedded(data, await variablesOf(data))).join("\n");
  const name = `results/${new Date().toISOString().slice(0, 10)}-embedded.md`;
  mkdirSync(new URL("results/", import.meta.url), { recursive: true });
  writeFileSync(new URL(name, import.meta.url), markdown);
  process.stdout.write(markdown);
  say(`Written to bench/${name}.`);
});

async function vacuum(data: string): Promise<void> {
  const database = await openEmbedded(data, "the measurement");
  try {
    await database.pool.query("vacuum analyze");
  } finally {
    await database.close();
  }
}

/** The database has one process at a time, so what to ask is looked up before the server starts. */
async function variablesOf(data: string): Promise<ExtraVariables> {
  const database = await openEmbedded(data, "the measurement");
  try {
    return await extraVariables({
      query: async <Row extends object>(text: string) => (await database.pool.query<Row>(text)).rows,
    });
  } finally {
    await database.close();
  }
}

async function measureEmbedded(data: string, variables: ExtraVariables): Promise<string[]> {
  const server = await EmbeddedProcess.start(data);
  try {
    const rows: string[][] = [];
    for (const { title, query, variables: of } of EXTRA_OPERATIONS) {
      say(`Embedded: ${title}`);
      const questions = of(variables).map((values) => graphql(query, values));
      const [first] = questions;
      if (first === undefined) continue;
      await dataOf("Dixit", server.ready.url, first);
      for (const connections of CONNECTIONS) rows.push(await row(server, title, questions, connections));
    }
    return [
      `# ${new Date().toISOString().slice(0, 10)}, the embedded database`,
      "",
      `Measured on ${machine()}, archive × ${options.scale}, ${options.seconds} s an operation. Event loop: how late it came to a timer of 5 ms, which is itself part of the figure.`,
      "",
      ...table(
        ["Operation", "Connections", "Requests/s", "p50 ms", "p99 ms", "Event loop p50 ms", "p99 ms", "most ms"],
        rows,
      ),
      "",
      `Ready ${(server.ready.startedIn / 1000).toFixed(1)} s after the process began. The most memory it held: ${peakMegabytes(server.pid)} MB.`,
      "",
    ];
  } finally {
    await server.stop();
  }
}

async function row(
  server: EmbeddedProcess,
  title: string,
  questions: readonly { readonly path: string; readonly body: string }[],
  connections: number,
): Promise<string[]> {
  let figures: string[] = [];
  const late = await server.eventLoopDuring(async () => {
    const result = await fireBurst({
      url: `${server.ready.url}${questions[0]?.path ?? ""}`,
      bodies: questions.map(({ body }) => body),
      connections,
      seconds: options.seconds,
    });
    figures = [(result.requests / result.seconds).toFixed(0), result.p50.toFixed(1), result.p99.toFixed(1)];
  });
  return [title, String(connections), ...figures, ...[late.p50, late.p99, late.most].map((ms) => ms.toFixed(1))];
}
