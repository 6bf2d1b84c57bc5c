import type { ActorId, DecisionId } from "../../domain/ids.js";
import type { Decision } from "../../domain/decision.js";
import type { ReviewState } from "../../domain/quote.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { reviewOf } from "../../pipeline/decisions/review.js";
import { nameKey, type Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";
import { kindOf } from "../ids.js";
import { namesIn } from "./namesIn.js";

export function decisionLoaders({ decisions, tokens, withdrawals }: Reader) {
  const applied = batched((ids: readonly string[]) => appliedTo(decisions, ids), []);
  return {
    byId: batched((ids: readonly DecisionId[]) => decisions.byIds(ids), null),
    outcome: batched((ids: readonly DecisionId[]) => decisions.outcomes(ids), null),
    history: batchedBy<string, PageRequest, Page<Decision>>(
      (targets, page) => decisions.history(targets, page),
      EMPTY_PAGE,
    ),
    saysHiddenName: hiddenNameLoader(withdrawals),
    countHistory: batched((targets: readonly string[]) => decisions.countHistory(targets), 0),
    /** Those that stand about a node and are in what the graph shows, oldest first. */
    applied,
    review: async (id: string): Promise<ReviewState> => reviewOf(kindOf(id), await applied(id)),
    actor: batched((ids: readonly ActorId[]) => tokens.actors(ids), null),
  };
}

/** Whether a decision names somebody as only withdrawn articles do. */
function hiddenNameLoader(withdrawals: Reader["withdrawals"]): (of: Decision) => Promise<boolean> {
  const asked = new Map<DecisionId, Decision>();
  const load = batched(async (ids: readonly DecisionId[]) => {
    const named = ids.flatMap((id) => {
      const decision = asked.get(id);
      return decision === undefined ? [] : namesIn(decision).map((name) => ({ id, ...name }));
    });
    const hidden = await withdrawals.hiddenNames(named);
    return new Map(named.filter((one) => hidden.has(nameKey(one))).map(({ id }) => [id, true]));
  }, false);
  return (of) => {
    asked.set(of.id, of);
    return load(of.id);
  };
}

/** Decisions about agents have no outcome: whatever stands of them holds. */
async function appliedTo(
  decisions: Reader["decisions"],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const standing = await decisions.about(ids);
  const outcomes = await decisions.outcomes(standing.map(({ id }) => id));
  const applied = standing.filter(({ id }) => outcomes.get(id)?.state !== "ORPHANED");
  return new Map(ids.map((id) => [id, applied.filter((decision) => isAbout(decision, id))]));
}

/** What is decided of one quote is not decided of the others that it names; what is decided of an agent is of each. */
const isAbout = ({ target, targets, articleId }: Decision, id: string): boolean =>
  articleId === null ? targets.includes(id) : target === id;
