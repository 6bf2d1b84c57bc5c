import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import { readConfig } from "../config.js";
import type { Change } from "../domain/declared.js";
import { DixitError, type ErrorCode } from "../domain/errors.js";
import type { OrganizationId, QuoteId } from "../domain/ids.js";
import { addFactCheck, declareAgent, declareTopics } from "../pipeline/declare.js";
import { readInstant } from "../pipeline/draft.js";
import { openStore } from "../storage/openStore.js";
import type { Store } from "../storage/store.js";
import { articleAt, checkedId } from "./articleAt.js";
import { readDeclaration, type Declaration } from "./declarationLine.js";
import { findInputs } from "./inputFiles.js";
import { printLine } from "./output.js";
import { remoteAt, TOKEN_OPTION, type Remote } from "./remote.js";
import { declareRemotely } from "./remoteDeclare.js";

interface DeclareOptions {
  readonly json?: true;
  readonly server?: string;
  readonly token?: string;
}

/** Where declarations go: into the database this process opens, or to a running server. */
interface Destination {
  declare(declaration: Declaration): Promise<readonly Change[]>;
  close(): Promise<void>;
}

/** What became of one line; `--json` prints one of these a line. */
type DeclareReport = { readonly line: number } & (
  | { readonly outcome: "DECLARED" | "UNCHANGED"; readonly of: string; readonly changes: readonly Change[] }
  | { readonly outcome: "FAILED"; readonly error: { readonly code: ErrorCode; readonly message: string } }
);

/** From this many lines on, a progress bar is shown where there is a terminal to show it on. */
const MANY = 50;

export function addDeclareCommand(program: Command): void {
  program
    .command("declare")
    .description("declare facts that no text tells: ids in other catalogues, gender, country, topics, fact checks")
    .argument("<file>", "FILE of JSON lines, or - for standard input")
    .option("--json", "print one JSON object a line instead of text")
    .option("--server <url>", "send them to a running Dixit instead of opening the database")
    .option("--token <secret>", TOKEN_OPTION)
    .addHelpText(
      "after",
      `
One fact or several of one thing a line:
  {"agent": "per_…", "wikidataId": "Q1024", "gender": {"value": "female", "sourceUrl": "https://…"}}
  {"agent": "org_…", "country": {"value": "FR", "sourceUrl": "https://…"}, "sameAs": [{"scheme": "viaf", "value": "12"}]}
  {"article": "https://www.courrier.example/2031/03/04/port", "topics": ["port", "medtop:11000000"]}
  {"quote": "quo_…", "factCheck": {"url": "https://…", "claimReviewed": "…", "rating": "False", "reviewedAt": "2031-03-06"}}
"takeBack": ["wikidataId"] takes a fact of an agent back. Declaring the same thing twice changes nothing. A line that is
refused is reported with its number, the others go in, and the command ends with status 1.`,
    )
    .action(run);
}

async function run(file: string, options: DeclareOptions): Promise<void> {
  const [input] = await findInputs([file]);
  if (input === undefined) throw new DixitError("NOT_FOUND", `There is no file "${file}".`);
  const lines = new TextDecoder()
    .decode(await input.read())
    .split(/\r?\n/)
    .map((text, i) => ({ text: text.trim(), number: i + 1 }))
    .filter(({ text }) => text !== "");
  const destination =
    options.server === undefined
      ? await openDatabase()
      : serverAt(remoteAt(options.server, options.token, process.env));
  try {
    const reports = await declareAll(destination, lines, options);
    if (reports.some(({ outcome }) => outcome === "FAILED")) process.exitCode = 1;
    if (options.json === undefined) await printLine(tally(reports));
  } finally {
    await destination.close();
  }
}

async function declareAll(
  destination: Destination,
  lines: readonly { readonly text: string; readonly number: number }[],
  options: DeclareOptions,
): Promise<DeclareReport[]> {
  const bar =
    lines.length >= MANY && process.stderr.isTTY
      ? new SingleBar({ stream: process.stderr, format: "{bar} {value}/{total} lines" })
      : null;
  bar?.start(lines.length, 0);
  const reports: DeclareReport[] = [];
  for (const { text, number } of lines) {
    const report = await declareOne(destination, text, number);
    reports.push(report);
    bar?.increment();
    // Under a bar the reports wait, or the two would write over one another.
    if (bar === null) await print(report, options);
  }
  bar?.stop();
  if (bar !== null) for (const report of reports) await print(report, options);
  return reports;
}

async function declareOne(destination: Destination, text: string, line: number): Promise<DeclareReport> {
  try {
    const declaration = readDeclaration(text);
    const changes = await destination.declare(declaration);
    return { line, outcome: changes.length === 0 ? "UNCHANGED" : "DECLARED", of: declaration.of, changes };
  } catch (error) {
    if (!(error instanceof DixitError)) throw error;
    return { line, outcome: "FAILED", error: { code: error.code, message: error.message } };
  }
}

async function print(report: DeclareReport, { json }: DeclareOptions): Promise<void> {
  if (json) await printLine(JSON.stringify(report));
  else if (report.outcome === "FAILED")
    process.stderr.write(`dixit: line ${report.line}: ${report.error.message} [${report.error.code}]\n`);
  else
    for (const { fact, before, after } of report.changes) {
      await printLine(`${report.of}: ${fact} ${before === null ? "" : `${before} → `}${after ?? "taken back"}`);
    }
}

function tally(reports: readonly DeclareReport[]): string {
  const of = (outcome: DeclareReport["outcome"]): number => reports.filter((one) => one.outcome === outcome).length;
  return `${of("DECLARED")} declared, ${of("UNCHANGED")} unchanged, ${of("FAILED")} failed`;
}

const serverAt = (remote: Remote): Destination => ({
  declare: (declaration) => declareRemotely(remote, declaration),
  close: () => Promise.resolve(),
});

async function openDatabase(): Promise<Destination> {
  const store = await openStore(readConfig(process.env), { owner: "dixit declare" }).catch((error: unknown) => {
    if (!(error instanceof DixitError) || error.code !== "DATA_FOLDER_IN_USE") throw error;
    throw new DixitError(
      error.code,
      `${error.message} If that is a Dixit server, send it the facts: add --server and its address.`,
    );
  });
  return {
    declare: async (declaration) => (await declareIn(store, declaration)).changes,
    close: () => store.close(),
  };
}

async function declareIn(store: Store, declaration: Declaration): Promise<{ readonly changes: readonly Change[] }> {
  const now = new Date();
  switch (declaration.kind) {
    case "agent":
      return declareAgent(store, checkedId(declaration.of, "Person", "Organization"), declaration.facts, now);
    case "article":
      return declareTopics(store, await articleAt(store, declaration.of), declaration.topics, now);
    case "quote": {
      const { publisher, reviewedAt, ...check } = declaration.factCheck;
      const given = {
        ...check,
        publisher: publisher === undefined ? null : (checkedId(publisher, "Organization") as OrganizationId),
        reviewedAt: reviewedAt === undefined ? null : readInstant(reviewedAt),
      };
      return addFactCheck(store, checkedId(declaration.of, "Quote") as QuoteId, given, now);
    }
  }
}
