import { judgementId, type DecisionId, type EntityId } from "../../domain/ids.js";
import type { Judgement } from "../../domain/judgement.js";

/** What a decision says of two entities: resolution obeys it in whatever article either is read again. */
export const judgedByPerson = (
  left: EntityId,
  right: EntityId,
  verdict: "SAME" | "DIFFERENT",
  decision: DecisionId,
  at: Date,
  reason: string | null,
): Judgement => ({
  id: judgementId(left, right, decision),
  left,
  right,
  verdict,
  score: verdict === "SAME" ? 1 : 0,
  rule: "decided",
  reason: reason ?? "A person decided so.",
  scorerVersion: "decided",
  judgedAt: at,
  decidedBy: decision,
});
