import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { readConfig } from "../config.js";
import type { ArticleDraft } from "../domain/article.js";
import { DixitError, type ErrorCode } from "../domain/errors.js";
import { draftFromFile, readInstant } from "../pipeline/draft.js";
import { ingest, type IngestOutcome } from "../pipeline/ingest.js";
import { summarise, type ArticleSummary } from "../pipeline/summarise.js";
import { openStore } from "../storage/openStore.js";
import { findInputs, type InputFile } from "./inputFiles.js";
import { printSummary } from "./printSummary.js";
import { remoteAt, TOKEN_OPTION, type Remote } from "./remote.js";
import { ingestRemotely, type RemoteResult } from "./remoteIngest.js";

interface IngestOptions {
  readonly json?: true;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly topics?: string[];
  readonly server?: string;
  readonly token?: string;
}

/** Where drafts go: into the database this process opens, or to a running server. */
interface Destination {
  ingest(draft: ArticleDraft): Promise<RemoteResult>;
  close(): Promise<void>;
}

/** What became of one input; `--json` prints one of these a line. */
export type IngestReport =
  | {
      readonly input: string;
      readonly outcome: IngestOutcome;
      readonly article: ArticleSummary;
      readonly warnings: readonly string[];
    }
  | {
      readonly input: string;
      readonly outcome: "FAILED";
      readonly error: { readonly code: ErrorCode; readonly message: string };
    };

/** From this many inputs on, a progress bar is shown where there is a terminal to show it on. */
const MANY = 5;

export function addIngestCommand(program: Command): void {
  program
    .command("ingest")
    .description("add articles: plain-text files, folders of .txt files, or - for standard input")
    .argument("<paths...>", "FILE, DIR or -")
    .option("--json", "print one JSON object a line instead of text")
    .option("--url <url>", "the article's address (one input only)")
    .option("--outlet <name>", "who published it")
    .option("--byline <names>", "who wrote it")
    .option("--headline <text>", "its headline (one input only; default: the first line)")
    .option("--published <date>", "when, as ISO 8601: 2031-03-04 or 2031-03-04T06:30:00Z")
    .option("--language <code>", "en or fr (default: found from the text)")
    .option("--topics <topics...>", "what it says it is about: words, or codes such as medtop:11000000")
    .option("--server <url>", "send the articles to a running Dixit instead of opening the database")
    .option("--token <secret>", TOKEN_OPTION)
    .addHelpText(
      "after",
      `
A file may say the same of itself in a block at its top:
  ---
  url: https://www.courrier.example/2031/03/04/port
  outlet: Le Courrier
  published: 2031-03-04T06:30:00Z
  topics: [port, budget]
  ---
Ingesting the same thing twice changes nothing. An input that fails is reported and the others go in.`,
    )
    .action(run);
}

async function run(paths: string[], options: IngestOptions): Promise<void> {
  const inputs = await findInputs(paths);
  if (inputs.length > 1 && (options.url ?? options.headline) !== undefined) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `--url and --headline describe one article, but there are ${inputs.length} inputs. Put them at the top of each file.`,
    );
  }
  if (options.published !== undefined) readInstant(options.published);
  const destination =
    options.server === undefined
      ? await openDatabase()
      : serverAt(remoteAt(options.server, options.token, process.env));
  try {
    const reports = await ingestAll(destination, inputs, options);
    if (reports.some(({ outcome }) => outcome === "FAILED")) process.exitCode = 1;
  } finally {
    await destination.close();
  }
}

async function openDatabase(): Promise<Destination> {
  const store = await openStore(readConfig(process.env), { owner: "dixit ingest" }).catch((error: unknown) => {
    if (!(error instanceof DixitError) || error.code !== "DATA_FOLDER_IN_USE") throw error;
    throw new DixitError(
      error.code,
      `${error.message} If that is a Dixit server, send it the articles: add --server and its address.`,
    );
  });
  return {
    async ingest(draft) {
      const { article, outcome, warnings } = await ingest(store, draft, new Date());
      return { outcome, article: await summarise(store, article), warnings: warnings.map(({ message }) => message) };
    },
    close: () => store.close(),
  };
}

const serverAt = (remote: Remote): Destination => ({
  ingest: (draft) => ingestRemotely(remote, draft),
  close: () => Promise.resolve(),
});

async function ingestAll(
  destination: Destination,
  inputs: readonly InputFile[],
  options: IngestOptions,
): Promise<IngestReport[]> {
  const bar =
    inputs.length >= MANY && process.stderr.isTTY
      ? new SingleBar({ stream: process.stderr, format: "{bar} {value}/{total}  {name}" })
      : null;
  bar?.start(inputs.length, 0, { name: "" });
  const reports: IngestReport[] = [];
  for (const input of inputs) {
    bar?.update({ name: input.name });
    const report = await ingestOne(destination, input, options);
    reports.push(report);
    // Under a bar the reports wait, or the two would write over one another.
    if (bar === null) print(report, options);
    bar?.increment();
  }
  bar?.stop();
  if (bar !== null) for (const report of reports) print(report, options);
  if (options.json === undefined && inputs.length > 1) process.stdout.write(`${tally(reports)}\n`);
  return reports;
}

async function ingestOne(destination: Destination, input: InputFile, options: IngestOptions): Promise<IngestReport> {
  try {
    const { published, ...declared } = options;
    const draft = draftFromFile(await input.read(), input.name, {
      ...declared,
      publishedAt: published === undefined ? null : readInstant(published),
    });
    return { input: input.name, ...(await destination.ingest(draft)) };
  } catch (error) {
    if (!(error instanceof DixitError)) throw error;
    return { input: input.name, outcome: "FAILED", error: { code: error.code, message: error.message } };
  }
}

function print(report: IngestReport, options: IngestOptions): void {
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else if (report.outcome === "FAILED")
    process.stderr.write(`dixit: ${report.input}: ${report.error.message} [${report.error.code}]\n`);
  else process.stdout.write(`${printSummary(report.outcome, report.article, report.warnings)}\n`);
}

function tally(reports: readonly IngestReport[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of reports) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome.toLowerCase().replace("_", " ")}`).join(", ");
}
