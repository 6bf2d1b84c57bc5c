import type { DecisionId, EntityId, JudgementId } from "./ids.js";

export const VERDICTS = ["SAME", "DIFFERENT", "UNSURE"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Whether two entities (each inside its article) are one identity. Judgements are rows and are never rewritten by
 * counting; identities are computed from them. A DIFFERENT outlives re-runs.
 */
export interface Judgement {
  readonly id: JudgementId;
  readonly left: EntityId;
  readonly right: EntityId;
  readonly verdict: Verdict;
  /** 0 to 1: how much speaks for SAME. */
  readonly score: number;
  readonly rule: string;
  /** A sentence a person can check: "'Blingen' and 'Blinken' differ by one letter, sound alike, …". */
  readonly reason: string;
  readonly scorerVersion: string;
  readonly judgedAt: Date;
  /** The decision it stands for; null where the scorer made it. */
  readonly decidedBy: DecisionId | null;
}
