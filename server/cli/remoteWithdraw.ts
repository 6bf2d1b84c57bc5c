/** Withdrawing and restoring through a running server. */
import type { ArticleStatus } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import { askServer, refused } from "./askServer.js";
import type { Remote } from "./remote.js";
import { remoteArticleAt } from "./remoteArticleAt.js";
import type { WithdrawalReport, WithdrawalToDo } from "./withdraw.js";

const PAYLOAD = `decision { id } errors { reason message } article { id url status }
  quotesHidden utterancesChanged agentsLeftEmpty`;
const WITHDRAW = `mutation Withdraw($id: ID!, $status: ArticleStatus!, $why: Why!, $dryRun: Boolean) {
  done: withdrawArticle(id: $id, status: $status, why: $why, dryRun: $dryRun) { ${PAYLOAD} } }`;
const RESTORE = `mutation Restore($id: ID!, $why: Why!, $dryRun: Boolean) {
  done: restoreArticle(id: $id, why: $why, dryRun: $dryRun) { ${PAYLOAD} } }`;

interface Answer {
  readonly done: {
    readonly decision: { readonly id: string } | null;
    readonly errors: readonly { readonly reason: string; readonly message: string }[];
    readonly article: { readonly id: string; readonly url: string; readonly status: ArticleStatus } | null;
    readonly quotesHidden: number;
    readonly utterancesChanged: number;
    readonly agentsLeftEmpty: number;
  };
}

/** Throws what the server refused it with, or SERVER_REFUSED. */
export async function withdrawRemotely(remote: Remote, todo: WithdrawalToDo): Promise<WithdrawalReport> {
  const { status, why, dryRun } = todo;
  const id = await remoteArticleAt(remote, todo.article);
  const [query, more, what] =
    status === null ? ([RESTORE, {}, "the restoration"] as const) : ([WITHDRAW, { status }, "the withdrawal"] as const);
  const { done } = await askServer<Answer>(remote, query, { id, why, dryRun, ...more }, what);
  const [error] = done.errors;
  if (error !== undefined) throw refused(error);
  if (done.article === null) throw new DixitError("NOT_FOUND", `There is no article ${id}.`);
  const { quotesHidden, utterancesChanged, agentsLeftEmpty } = done;
  return {
    decision: done.decision?.id ?? null,
    article: done.article,
    quotesHidden,
    utterancesChanged,
    agentsLeftEmpty,
  };
}
