import { judgementId, type EntityId, type JudgementId } from "../domain/ids.js";
import type { Judgement, Verdict } from "../domain/judgement.js";
import { SCORER_VERSION, type Scored } from "./scorer.js";
import { byCodeUnits } from "./words.js";

/** Near misses an entity may leave for a person to look at. */
const MOST_NEAR_MISSES = 5;

/** Judgements already recorded, and those this run adds. */
export class Ledger {
  readonly #judgedAt: Date;
  readonly #earlierIds: ReadonlySet<JudgementId>;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #others = new Map<EntityId, { other: EntityId; verdict: Verdict }[]>();
  readonly #added = new Map<JudgementId, Judgement>();

  constructor(judgedAt: Date, earlier: readonly Judgement[]) {
    this.#judgedAt = judgedAt;
    this.#earlierIds = new Set(earlier.map((judgement) => judgement.id));
    // Oldest first, so that the latest word stands, except that a DIFFERENT is never taken back by a later machine.
    const inTime = [...earlier].sort((a, b) => a.judgedAt.getTime() - b.judgedAt.getTime() || byCodeUnits(a.id, b.id));
    for (const { left, right, verdict } of inTime) {
      if (this.#verdicts.get(pairKey(left, right)) !== "DIFFERENT") this.#verdicts.set(pairKey(left, right), verdict);
      this.#othersOf(left).push({ other: right, verdict });
      this.#othersOf(right).push({ other: left, verdict });
    }
  }

  /** What was said of the pair in earlier runs; a DIFFERENT outweighs whatever else was said. */
  earlier(one: EntityId, other: EntityId): Verdict | null {
    return this.#verdicts.get(pairKey(one, other)) ?? null;
  }

  /** Entities an earlier DIFFERENT keeps from this one. */
  earlierDifferent(entity: EntityId): EntityId[] {
    return this.#othersOf(entity).flatMap(({ other, verdict }) => (verdict === "DIFFERENT" ? [other] : []));
  }

  record(left: EntityId, right: EntityId, found: Scored): void {
    // What was settled before is a row already.
    const before = this.earlier(left, right);
    if (before === "SAME" || before === "DIFFERENT") return;
    const id = judgementId(left, right, SCORER_VERSION);
    // Rows are never rewritten: a pair that this scorer judged in an earlier run keeps that judgement.
    if (left === right || this.#earlierIds.has(id) || this.#earlierIds.has(judgementId(right, left, SCORER_VERSION)))
      return;
    const { verdict, score, rule, reason } = found;
    this.#added.set(id, {
      id,
      left,
      right,
      verdict,
      score,
      rule,
      reason,
      scorerVersion: SCORER_VERSION,
      judgedAt: this.#judgedAt,
    });
  }

  /** All that link, and of the near misses the nearest five of each entity; by left, then right. */
  judgements(): Judgement[] {
    const left = new Map<EntityId, number>();
    const nearestFirst = [...this.#added.values()].sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
    const kept = nearestFirst.filter((judgement) => {
      if (judgement.verdict === "SAME") return true;
      const count = (left.get(judgement.left) ?? 0) + 1;
      left.set(judgement.left, count);
      return count <= MOST_NEAR_MISSES;
    });
    return kept.sort((a, b) => byCodeUnits(a.left, b.left) || byCodeUnits(a.right, b.right));
  }

  #othersOf(entity: EntityId): { other: EntityId; verdict: Verdict }[] {
    const others = this.#others.get(entity) ?? [];
    this.#others.set(entity, others);
    return others;
  }
}

function pairKey(one: EntityId, other: EntityId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
