/** Decisions to hide an article with all that it prints, and to show it again. */
import { isListed, type Article, type ArticleStatus } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import type { ArticleId } from "../../domain/ids.js";
import type { Reader, Store, Writer } from "../../storage/store.js";
import { groupReprints, regroupWithout } from "../groupReprints.js";
import { refreshNames } from "../refreshNames.js";
import { decide, demandReason, sign, type Deciding, type Outcome, type Proposal } from "./decide.js";
import { notFound } from "../missing.js";

/** How far a withdrawal reaches, as it is now; of a rehearsal, as it would be. */
export interface Reach {
  readonly article: Article;
  /** Of its quotes, those that nobody can reach. */
  readonly quotesHidden: number;
  /** Utterances that have one printing more or less. */
  readonly utterancesChanged: number;
  /** People and organizations that only hidden articles name, and that are hidden with them. */
  readonly agentsLeftEmpty: number;
}

export type Withdrawal = Outcome & Reach;

interface State {
  readonly status: ArticleStatus;
  readonly reason: string | null;
}

/**
 * Hides the article and all that lives in it, until it is restored; only its id, its address and why it is hidden are
 * left to see. Withdrawn again with another status or reason, it stays hidden and says so. Throws NOT_FOUND, and
 * BAD_ARGUMENT without a reason or for a status that hides nothing.
 */
export async function withdrawArticle(
  store: Store,
  id: ArticleId,
  status: ArticleStatus,
  by: Deciding,
): Promise<Withdrawal> {
  demandReason(by.why, "Withdrawing an article");
  if (isListed(status)) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `An article cannot be withdrawn as ${status}, which hides nothing; expected WITHHELD, CANCELED or RETRACTED.`,
      { path: ["status"] },
    );
  }
  const after: State = { status, reason: by.why.reason };
  return decideAboutArticle(store, id, by, (article, standing) => {
    const newest = standing.at(-1);
    return isAlready(article, after) && newest?.kind === "WITHDRAW" ? newest : propose("WITHDRAW", article, after);
  });
}

/**
 * Shows a withdrawn article again, with all that lives in it: the same ids, the same decisions, the same names. Throws
 * NOT_FOUND, BAD_ARGUMENT without a reason, and ALREADY_DONE for one that is not withdrawn.
 */
export async function restoreArticle(store: Store, id: ArticleId, by: Deciding): Promise<Withdrawal> {
  demandReason(by.why, "Restoring an article");
  return decideAboutArticle(store, id, by, (article, standing) => {
    if (!isListed(article.status)) return propose("RESTORE", article, statusBefore(standing));
    const newest = standing.at(-1);
    if (newest?.kind === "RESTORE") return newest;
    throw new DixitError(
      "ALREADY_DONE",
      `Article ${id} is ${article.status}: it is not withdrawn, so there is nothing to restore.`,
    );
  });
}

/** Takes a withdrawal or a restoration back. @param propose sees what stands under the lock, and may refuse */
export async function undoWithdrawal(
  store: Store,
  { articleId }: Decision,
  by: Deciding,
  propose: (reader: Reader) => Promise<{ readonly decision: Decision; readonly proposal: Proposal }>,
): Promise<Withdrawal> {
  if (articleId === null) throw new Error("A withdrawal is of an article.");
  return decideAboutArticle(store, articleId, by, async (_, __, writer) => {
    const { decision, proposal } = await propose(writer);
    if (!isWithdrawal(decision)) throw new Error(`Decision ${decision.id} withdraws nothing.`);
    return { proposal, state: decision.before };
  });
}

type WithdrawalDecision = Extract<Decision, { readonly kind: "WITHDRAW" | "RESTORE" }>;

export const isWithdrawal = (decision: Decision): decision is WithdrawalDecision =>
  decision.kind === "WITHDRAW" || decision.kind === "RESTORE";

interface Proposed {
  readonly proposal: Proposal;
  readonly state: State;
}

/** @param work gives what is decided, or the decision that says it already */
async function decideAboutArticle(
  store: Store,
  id: ArticleId,
  by: Deciding,
  work: (
    article: Article,
    standing: readonly WithdrawalDecision[],
    writer: Writer,
  ) => Proposed | Decision | Promise<Proposed>,
): Promise<Withdrawal> {
  const { result, ...outcome } = await decide(store, by, async (writer) => {
    const article = (await writer.articles.byIds([id])).get(id);
    if (article === undefined) throw notFound("article", id);
    const standing = (await writer.decisions.about([id])).filter(isWithdrawal);
    const proposed = await work(article, standing, writer);
    if (!("proposal" in proposed)) {
      return { decision: proposed, conflicts: [], result: await reachOf(writer, id) };
    }
    const signed = await sign(writer, by, proposed.proposal);
    await setStatus(writer, id, proposed.state);
    return { ...signed, result: await reachOf(writer, id) };
  });
  return { ...outcome, ...result };
}

function propose(kind: "WITHDRAW" | "RESTORE", article: Article, state: State): Proposed {
  const proposal: Proposal = {
    kind,
    articleId: article.id,
    words: null,
    target: article.id,
    targets: [],
    before: { status: article.status, reason: article.statusReason },
    after: state,
  };
  return { proposal, state };
}

const isAlready = ({ status, statusReason }: Article, state: State): boolean =>
  status === state.status && statusReason === state.reason;

/** What the article was before it was first withdrawn, however often it was since. */
function statusBefore(standing: readonly WithdrawalDecision[]): State {
  const [newest] = standing.filter(({ before }) => isListed(before.status)).slice(-1);
  return newest?.before ?? { status: "USABLE", reason: null };
}

/** Everything that follows from an article's status. */
async function setStatus(writer: Writer, id: ArticleId, { status, reason }: State): Promise<void> {
  const agents = await writer.withdrawals.agentsOf(id);
  await writer.withdrawn.setStatus(id, status, reason);
  await writer.saveReprints(isListed(status) ? await reprintsWith(writer, id) : await regroupWithout(writer, id));
  await refreshNames(writer, agents);
  if (!isListed(status)) await writer.withdrawn.forgetWords(id);
}

/** Which articles reprint which, now that this one is among them again. */
async function reprintsWith(writer: Writer, id: ArticleId): Promise<Parameters<Writer["saveReprints"]>[0]> {
  const article = (await writer.articles.byIds([id])).get(id);
  const draft = await writer.articles.draft(id);
  if (article === undefined || draft === null) throw notFound("article", id);
  const excluded = (await writer.articles.excluded([id])).get(id) ?? [];
  const { reprintOf, others } = await groupReprints(writer, { article, text: draft.text, excluded });
  const moved = reprintOf?.articleId !== article.reprintOf?.articleId;
  return [...others, ...(moved ? [{ articleId: id, reprintOf }] : [])];
}

async function reachOf(writer: Writer, id: ArticleId): Promise<Reach> {
  const article = (await writer.articles.byIds([id])).get(id);
  if (article === undefined) throw notFound("article", id);
  const { hidden, utterances } = await writer.withdrawals.extent(id);
  const agents = await writer.withdrawn.showAgents(await writer.withdrawals.agentsOf(id));
  return {
    article,
    quotesHidden: hidden,
    utterancesChanged: utterances,
    agentsLeftEmpty: agents.filter(({ listed }) => !listed).length,
  };
}
