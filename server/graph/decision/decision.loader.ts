import type { ActorId, DecisionId } from "../../domain/ids.js";
import type { Decision } from "../../domain/decision.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { nameKey, type Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";
import { namesIn } from "./namesIn.js";

export function decisionLoaders({ decisions, tokens, withdrawals }: Reader) {
  return {
    byId: batched((ids: readonly DecisionId[]) => decisions.byIds(ids), null),
    outcome: batched((ids: readonly DecisionId[]) => decisions.outcomes(ids), null),
    history: batchedBy<string, PageRequest, Page<Decision>>(
      (targets, page) => decisions.history(targets, page),
      EMPTY_PAGE,
    ),
    actor: batched((ids: readonly ActorId[]) => tokens.actors(ids), null),
    saysHiddenName: hiddenNameLoader(withdrawals),
    countHistory: batched((targets: readonly string[]) => decisions.countHistory(targets), 0),
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
