import type { ActorId, DecisionId } from "../../domain/ids.js";
import type { Decision } from "../../domain/decision.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

export function decisionLoaders({ decisions, tokens }: Reader) {
  return {
    byId: batched((ids: readonly DecisionId[]) => decisions.byIds(ids), null),
    outcome: batched((ids: readonly DecisionId[]) => decisions.outcomes(ids), null),
    history: batchedBy<string, PageRequest, Page<Decision>>(
      (targets, page) => decisions.history(targets, page),
      EMPTY_PAGE,
    ),
    actor: batched((ids: readonly ActorId[]) => tokens.actors(ids), null),
    countHistory: batched((targets: readonly string[]) => decisions.countHistory(targets), 0),
  };
}
