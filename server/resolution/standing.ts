import type { EntityId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";

/** What stands of all that was judged of two. */
export interface Standing {
  readonly verdict: "SAME" | "DIFFERENT";
  readonly byPerson: boolean;
}

/**
 * Which judgement outweighs which, the strongest first. What a person said outweighs every score; of what is said by
 * equals, DIFFERENT does, because two who are taken for one are worse than one who is taken for two.
 */
const STRONGEST_FIRST: readonly Standing[] = [
  { verdict: "DIFFERENT", byPerson: true },
  { verdict: "SAME", byPerson: true },
  { verdict: "DIFFERENT", byPerson: false },
  { verdict: "SAME", byPerson: false },
];

/** Judgements recorded in earlier runs. */
export class StandingJudgements {
  readonly #ofPairs = new Map<EntityId, Map<EntityId, number>>();

  constructor(earlier: readonly Judgement[]) {
    for (const { left, right, verdict, decidedBy } of earlier) {
      const rank = STRONGEST_FIRST.findIndex((one) => one.verdict === verdict && one.byPerson === (decidedBy !== null));
      if (rank === -1) continue;
      this.#note(left, right, rank);
      this.#note(right, left, rank);
    }
  }

  /** The strongest of what was judged between any of these and any of those; null where nothing was settled. */
  between(ones: readonly EntityId[], others: ReadonlySet<EntityId>): Standing | null {
    let strongest = STRONGEST_FIRST.length;
    for (const one of ones) {
      for (const [other, rank] of this.#ofPairs.get(one) ?? []) {
        if (others.has(other)) strongest = Math.min(strongest, rank);
      }
    }
    return STRONGEST_FIRST[strongest] ?? null;
  }

  /** Whom an entity was judged with, whatever was said. */
  judgedWith(one: EntityId): Iterable<EntityId> {
    return this.#ofPairs.get(one)?.keys() ?? [];
  }

  #note(one: EntityId, other: EntityId, rank: number): void {
    const ranks = this.#ofPairs.get(one) ?? new Map<EntityId, number>();
    this.#ofPairs.set(one, ranks.set(other, Math.min(rank, ranks.get(other) ?? rank)));
  }
}
