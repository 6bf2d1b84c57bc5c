/**
 * The door for decisions: who decides says why, what they have seen, and whether it is only tried. Each is whole or not
 * at all: the row that tells of it and all that follows from it are stored together.
 */
import type { Article, ArticleDraft } from "../../domain/article.js";
import type { Decision, DecisionChange, NewDecision, QuotedWords } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import {
  decisionId,
  type ActorId,
  type ArticleId,
  type DecisionId,
  type QuoteId,
  type UtteranceId,
} from "../../domain/ids.js";
import type { ExpectedChange, Store, Writer } from "../../storage/store.js";
import { writeArticle } from "../ingest.js";
import { notFound, refuseWithdrawn } from "../missing.js";
import { readDraft } from "../readDraft.js";

export interface Why {
  readonly reason: string | null;
  readonly sourceUrl: string | null;
}

/** Who decides, when, why, and whether it is only tried. */
export interface Deciding {
  readonly actor: ActorId;
  readonly now: Date;
  readonly why: Why;
  readonly dryRun: boolean;
  /** The first act of the decision's transaction; throws when it has been made before. */
  readonly begin?: ((writer: Writer) => Promise<void>) | null;
}

export interface Outcome {
  /** Null when it was only tried. */
  readonly decision: Decision | null;
  /** Standing decisions of the same thing that this one goes against or replaces, oldest first. */
  readonly conflicts: readonly Decision[];
  /** What it would change; null when it was not only tried. */
  readonly changes: readonly ExpectedChange[] | null;
}

/** What is decided, before it is signed. */
export type Proposal = DecisionChange & {
  readonly articleId: ArticleId | null;
  readonly words: QuotedWords | null;
  readonly target: string;
  /** Further nodes in whose history it shows. */
  readonly targets: readonly string[];
  readonly undoes?: DecisionId;
};

/** Whatever `work` gives, and what became of the decision it signed. */
export type Decided<Result> = Outcome & { readonly result: Result };

interface Signed<Result> {
  readonly decision: Decision;
  readonly conflicts: readonly Decision[];
  readonly result: Result;
}

/** Runs `work` in the one transaction of a decision, or rehearses it. */
export async function decide<Result>(
  store: Store,
  by: Deciding,
  work: (writer: Writer) => Promise<Signed<Result>>,
): Promise<Decided<Result>> {
  if (!by.dryRun) {
    const signed = await store.write(async (writer) => {
      await by.begin?.(writer);
      return work(writer);
    });
    return { ...signed, changes: null };
  }
  const { result: signed, changes } = await store.rehearse(work);
  return { ...signed, decision: null, changes };
}

/** Appends the decision; the same one again, by the same person, while nothing stands on it, is the one that is there. */
export async function sign(writer: Writer, by: Deciding, proposal: Proposal): Promise<Signed<null>> {
  const standing = (await writer.decisions.about([proposal.target])).filter(({ target }) => target === proposal.target);
  const newest = standing.at(-1);
  if (newest?.actor === by.actor && saysTheSame(newest, proposal)) {
    return { decision: newest, conflicts: [], result: null };
  }
  const { undoes = null, ...decided } = proposal;
  const decision: NewDecision = {
    ...decided,
    id: decisionId(decided.kind, decided.target, by.actor, by.now),
    actor: by.actor,
    at: by.now,
    reason: by.why.reason,
    sourceUrl: by.why.sourceUrl,
    undoes,
  };
  const conflicts = undoes === null ? standing : [];
  return { decision: await writer.decided.append(decision), conflicts, result: null };
}

/** What a decision about an article's words is made of: the text as it stands under the writer's lock. */
export interface Desk {
  readonly writer: Writer;
  readonly article: Article;
  readonly text: string;
  /** What quotes printed before a decision; whoever takes that decision back says it here. */
  readonly restored: Map<QuoteId, UtteranceId>;
}

/**
 * Decides about the words of an article, and applies it: the article is read anew with all decisions that stand. Reading
 * happens before the lock is taken, as when an article comes in.
 * @param propose sees what is stored under the lock, and may refuse
 */
export async function decideInArticle(
  store: Store,
  by: Deciding,
  articleId: ArticleId,
  propose: (desk: Desk) => Promise<Proposal>,
): Promise<Outcome> {
  const draft = await draftOf(store, articleId);
  const annotations = readDraft(draft);
  return decide(store, by, async (writer) => {
    const article = (await writer.articles.byIds([articleId])).get(articleId);
    const current = await writer.articles.draft(articleId);
    if (article === undefined || current === null) throw notFound("article", articleId);
    refuseWithdrawn(article);
    const restored = new Map<QuoteId, UtteranceId>();
    const proposal = await propose({ writer, article, text: current.text, restored });
    const signed = await sign(writer, by, proposal);
    const read = current.text === draft.text ? annotations : readDraft(current);
    await writeArticle(writer, article, current, read, by.now, restored);
    return signed;
  });
}

async function draftOf(store: Store, id: ArticleId): Promise<ArticleDraft> {
  const article = (await store.articles.byIds([id])).get(id);
  if (article !== undefined) refuseWithdrawn(article);
  const draft = await store.articles.draft(id);
  if (draft === null) throw notFound("article", id);
  return draft;
}

/** Throws BAD_ARGUMENT where a decision may harm and nobody says why. */
export function demandReason({ reason }: Why, what: string): void {
  if (reason !== null && reason.trim() !== "") return;
  throw new DixitError(
    "BAD_ARGUMENT",
    `${what} needs a reason in \`why\`, because it harms if it is wrong; none was given.`,
    { path: ["why", "reason"] },
  );
}

/** Throws STALE_REVISION. @param seen what whoever decides has read; null where they do not say */
export function demandRevision(what: string, id: string, revision: number, seen: number | null): void {
  if (seen === null || seen === revision) return;
  throw new DixitError(
    "STALE_REVISION",
    `${what} ${id} is at revision ${revision}, and you have seen ${seen}: it was changed meanwhile. Read it again, and decide on what it says now.`,
    { path: ["expectedRevision"] },
  );
}

/** What it was decided of may be another already, because of the very decision. */
function saysTheSame(standing: Decision, proposal: Proposal): boolean {
  if (standing.kind === "IDENTIFY_UNNAMED" && proposal.kind === "IDENTIFY_UNNAMED") {
    return canonical(standing.after.speaker) === canonical(proposal.after.speaker);
  }
  return standing.kind === proposal.kind && canonical(standing.after) === canonical(proposal.after);
}

/** JSON with its keys in one order: the database keeps them in another. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
