import { stands, type Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import type { ArticleId, DecisionId, QuoteId } from "../../domain/ids.js";
import type { Reader, Store } from "../../storage/store.js";
import { isWithdrawal, undoWithdrawal } from "./withdrawal.js";
import { decideInArticle, type Deciding, type Outcome, type Proposal } from "./decide.js";
import { notFound } from "../missing.js";

/**
 * Takes a decision back: what it changed is again as if it had never been made. Throws NOT_FOUND, ALREADY_DONE for one
 * that was taken back before, SUPERSEDED while later decisions about the same thing stand, WITHDRAWN, and BAD_ARGUMENT
 * for an undo, which is not undone: the decision is made again.
 */
export async function undo(store: Store, id: DecisionId, by: Deciding): Promise<Outcome> {
  const decision = await undoable(store, id);
  if (isWithdrawal(decision)) {
    return undoWithdrawal(store, decision, by, async (reader) => {
      const current = await undoable(reader, id);
      return { decision: current, proposal: proposeUndo(current) };
    });
  }
  if (decision.articleId === null) throw new Error(`A decision of kind ${decision.kind} has no article.`);
  return undoInArticle(store, decision, decision.articleId, by);
}

const undoInArticle = (store: Store, { id }: Decision, articleId: ArticleId, by: Deciding): Promise<Outcome> =>
  decideInArticle(store, by, articleId, async ({ writer, restored }) => {
    const decision = await undoable(writer, id);
    if (decision.kind === "LINK_UTTERANCE" || decision.kind === "UNLINK_UTTERANCE") {
      restored.set(decision.target as QuoteId, decision.before.utterance);
    }
    return proposeUndo(decision);
  });

/** Throws NOT_FOUND, ALREADY_DONE, SUPERSEDED, BAD_ARGUMENT. */
export async function undoable(reader: Reader, id: DecisionId): Promise<Decision> {
  const decision = (await reader.decisions.byIds([id])).get(id);
  if (decision === undefined) throw notFound("decision", id);
  if (decision.kind === "UNDO") {
    throw new DixitError("BAD_ARGUMENT", `Decision ${id} is itself an undo; to have its effect back, decide again.`);
  }
  if (!stands(decision)) {
    throw new DixitError("ALREADY_DONE", `Decision ${id} was taken back before, by ${decision.undoneBy ?? "another"}.`);
  }
  const later = (await reader.decisions.about([decision.target])).filter(
    ({ target, position }) => target === decision.target && position > decision.position,
  );
  if (later.length > 0) {
    throw new DixitError(
      "SUPERSEDED",
      `Later decisions stand on ${id}: ${later.map((one) => `${one.kind} ${one.id}`).join(", ")}. Undo those first, the newest first.`,
    );
  }
  return decision;
}

export const proposeUndo = (decision: Decision): Proposal => ({
  kind: "UNDO",
  articleId: decision.articleId,
  words: decision.words,
  target: decision.target,
  targets: decision.targets,
  before: { kind: decision.kind },
  after: { undone: decision.id },
  undoes: decision.id,
});
