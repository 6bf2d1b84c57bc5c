import { judgementId, type EntityId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";
import { SCORER_VERSION, type Scored } from "./scorer.js";
import { StandingJudgements, type Standing } from "./standing.js";
import { byCodeUnits } from "./words.js";

/** Near misses an entity may leave for a person to look at. */
const MOST_NEAR_MISSES = 5;

/** Judgements already recorded, and those this run adds. */
export class Ledger {
  readonly #judgedAt: Date;
  readonly #judged: ReadonlySet<string>;
  readonly #standing: StandingJudgements;
  readonly #added = new Map<string, Row>();

  constructor(judgedAt: Date, earlier: readonly Judgement[]) {
    this.#judgedAt = judgedAt;
    const byThisScorer = earlier.filter(({ scorerVersion }) => scorerVersion === SCORER_VERSION);
    this.#judged = new Set(byThisScorer.map(({ left, right }) => pairKey(left, right)));
    this.#standing = new StandingJudgements(earlier);
  }

  /** What stands between any of these and any of those from earlier runs. */
  earlier(ones: readonly EntityId[], others: readonly EntityId[]): Standing | null {
    return this.#standing.between(ones, new Set(others));
  }

  /** Whom an entity was judged with in earlier runs. */
  judgedWith(one: EntityId): Iterable<EntityId> {
    return this.#standing.judgedWith(one);
  }

  record(left: EntityId, right: EntityId, found: Scored): void {
    if (left === right) return;
    // What was settled before is a row already.
    if (this.earlier([left], [right]) !== null) return;
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
