/** Hides an article with all that it prints, and shows it again. */
import { userInfo } from "node:os";
import { Option, type Command } from "commander";
import { readConfig } from "../config.js";
import type { ArticleStatus } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import { restoreArticle, withdrawArticle } from "../pipeline/decisions/withdrawal.js";
import { operator } from "../pipeline/operator.js";
import { openStore } from "../storage/openStore.js";
import type { Store } from "../storage/store.js";
import { articleAt } from "./articleAt.js";
import { printLine } from "./output.js";
import { remoteAt, TOKEN_OPTION } from "./remote.js";
import { withdrawRemotely } from "./remoteWithdraw.js";

interface Options {
  readonly status?: "withheld" | "canceled" | "retracted";
  readonly reason: string;
  readonly sourceUrl?: string;
  readonly by?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly server?: string;
  readonly token?: string;
}

export interface WithdrawalToDo {
  /** Its id, or any URL it was seen under. */
  readonly article: string;
  /** Null to restore it. */
  readonly status: ArticleStatus | null;
  readonly why: { readonly reason: string; readonly sourceUrl: string | null };
  readonly dryRun: boolean;
}

/** What became of it; `--json` prints it. */
export interface WithdrawalReport {
  /** Null when it was only tried. */
  readonly decision: string | null;
  readonly article: { readonly id: string; readonly url: string; readonly status: ArticleStatus };
  readonly quotesHidden: number;
  readonly utterancesChanged: number;
  readonly agentsLeftEmpty: number;
}

export function addWithdrawCommands(program: Command): void {
  const withdraw = command(program, "withdraw", "hide an article with all that it prints, until it is restored")
    .addOption(
      new Option("--status <status>", "why it is hidden")
        .choices(["withheld", "canceled", "retracted"])
        .makeOptionMandatory(),
    )
    .addHelpText(
      "after",
      `
Its text, its quotes and whom only it names are gone for all readers; its address, the status and the reason stay to be
seen. It is not taken in again, at any address it was seen at or with any text it had. --dry-run says how much it hides.`,
    );
  withdraw.action(run);
  command(program, "restore-article", "show a withdrawn article again, as it was").action(run);
}

const command = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument("<article>", "its id, or any URL it was seen under")
    .requiredOption("--reason <text>", "why, for whoever meets the decision later; everybody can read it")
    .option("--source-url <url>", "what shows it")
    .option("--by <name>", "who decides (default: your name on this machine); with --server it is whose token it is")
    .option("--dry-run", "only say what would change")
    .option("--json", "print one JSON object instead of text")
    .option("--server <url>", "ask a running Dixit instead of opening the database; needs a token with the scope legal")
    .option("--token <secret>", TOKEN_OPTION);

async function run(article: string, options: Options): Promise<void> {
  const { status, reason, sourceUrl = null, dryRun = false, server } = options;
  const todo: WithdrawalToDo = {
    article,
    status: status === undefined ? null : (status.toUpperCase() as ArticleStatus),
    why: { reason, sourceUrl },
    dryRun,
  };
  const report =
    server === undefined
      ? await inDatabase(todo, options.by ?? userInfo().username)
      : await withdrawRemotely(remoteAt(server, options.token, process.env), todo);
  await printLine(options.json ? JSON.stringify(report) : inWords(report, todo));
}

async function inDatabase(todo: WithdrawalToDo, name: string): Promise<WithdrawalReport> {
  const store = await openStore(readConfig(process.env), { owner: "dixit withdraw" }).catch((error: unknown) => {
    if (!(error instanceof DixitError) || error.code !== "DATA_FOLDER_IN_USE") throw error;
    throw new DixitError(error.code, `${error.message} If that is a Dixit server, add --server and its address.`);
  });
  try {
    return await decideIn(store, todo, name);
  } finally {
    await store.close();
  }
}

async function decideIn(
  store: Store,
  { article, status, why, dryRun }: WithdrawalToDo,
  name: string,
): Promise<WithdrawalReport> {
  const id = await articleAt(store, article);
  const now = new Date();
  const by = { actor: await operator(store, name, now), now, why, dryRun };
  const done = status === null ? await restoreArticle(store, id, by) : await withdrawArticle(store, id, status, by);
  const { id: known, url, status: is } = done.article;
  return {
    decision: done.decision?.id ?? null,
    article: { id: known, url, status: is },
    quotesHidden: done.quotesHidden,
    utterancesChanged: done.utterancesChanged,
    agentsLeftEmpty: done.agentsLeftEmpty,
  };
}

function inWords(report: WithdrawalReport, { status, dryRun }: WithdrawalToDo): string {
  const { article, decision, quotesHidden, utterancesChanged, agentsLeftEmpty } = report;
  const did = dryRun ? "Would be" : "Is";
  const hidden = status === null ? "shown again" : `hidden as ${status}`;
  return [
    `${did} ${hidden}: ${article.url}`,
    `  id ${article.id}${decision === null ? "" : `, decision ${decision}`}`,
    `  ${quotesHidden} quotes hidden, ${utterancesChanged} utterances counted anew, ${agentsLeftEmpty} people and organizations hidden with it`,
  ].join("\n");
}
