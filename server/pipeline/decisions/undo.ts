import type { Decision } from "../../domain/decision.js";
import type { ArticleId, DecisionId, QuoteId } from "../../domain/ids.js";
import type { Store } from "../../storage/store.js";
import { decideInArticle, type Deciding, type Outcome } from "./decide.js";
import { proposeUndo, undoable } from "./undoable.js";
import { isAboutIdentity, undoIdentity } from "./undoIdentity.js";
import { isWithdrawal, undoWithdrawal } from "./withdrawal.js";

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
  if (isAboutIdentity(decision)) return undoIdentity(store, decision, by);
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
