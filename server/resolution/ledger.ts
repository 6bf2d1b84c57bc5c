import { judgementId, type EntityId } from "../domain/ids.js";
import type { Judgement, Verdict } from "../domain/judgement.js";
import { SCORER_VERSION, type Scored } from "./scorer.js";
import { byCodeUnits } from "./words.js";

/** Near misses an entity may leave for a person to look at. */
const MOST_NEAR_MISSES = 5;

/** Judgements already recorded, and those this run adds. */
export class Ledger {
  readonly #judgedAt: Date;
  readonly #judged: ReadonlySet<string>;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #others = new Map<EntityId, { other: EntityId; verdict: Verdict }[]>();
  readonly #added = new Map<string, Row>();

  constructor(judgedAt: Date, earlier: readonly Judgement[]) {
    this.#judgedAt = judgedAt;
    const byThisScorer = earlier.filter(({ scorerVersion }) => scorerVersion === SCORER_VERSION);
    this.#judged = new Set(byThisScorer.map(({ left, right }) => pairKey(left, right)));
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
    if (left === right) return;
    // What was settled before is a row already.
    const before = this.earlier(left, right);
    if (before === "SAME" || before === "DIFFERENT") return;
    // Rows are never rewritten: a pair that this scorer judged in an earlier run keeps that judgement.
    const key = pairKey(left, right);
    if (!this.#judged.has(key)) this.#added.set(key, { left, right, found });
  }

  /** All that link, and of the near misses the nearest five of each entity; by left, then right. */
  judgements(): Judgement[] {
    const nearMisses = new Map<EntityId, number>();
    const kept = [...this.#added.values()].sort(nearestFirst).filter(({ left, found }) => {
      if (found.verdict === "SAME") return true;
      const count = (nearMisses.get(left) ?? 0) + 1;
      nearMisses.set(left, count);
      return count <= MOST_NEAR_MISSES;
    });
    return kept.sort(byEnds).map(({ left, right, found }) => ({
      id: judgementId(left, right, SCORER_VERSION),
      left,
      right,
      verdict: found.verdict,
      score: found.score,
      rule: found.rule,
      reason: found.reason,
      scorerVersion: SCORER_VERSION,
      judgedAt: this.#judgedAt,
      decidedBy: null,
    }));
  }

  #othersOf(entity: EntityId): { other: EntityId; verdict: Verdict }[] {
    const others = this.#others.get(entity) ?? [];
    this.#others.set(entity, others);
    return others;
  }
}

interface Row {
  readonly left: EntityId;
  readonly right: EntityId;
  readonly found: Scored;
}

function nearestFirst(one: Row, other: Row): number {
  return other.found.score - one.found.score || byEnds(one, other);
}

function byEnds(one: Row, other: Row): number {
  return byCodeUnits(one.left, other.left) || byCodeUnits(one.right, other.right);
}

function pairKey(one: EntityId, other: EntityId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
