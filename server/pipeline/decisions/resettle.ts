/** Puts some entities of one agent with others: what a split does, and what takes a merge back. */
import type { AgentId, ArticleId, DecisionId, EntityId } from "../../domain/ids.js";
import type { HeldEntity } from "../../storage/decidedIdentity.js";
import type { Reader, Writer } from "../../storage/store.js";
import { refreshNames } from "../refreshNames.js";
import type { Rereading } from "./rereading.js";

export interface Resettling {
  readonly from: AgentId;
  /** Entities of `from`, and whose they are to be. */
  readonly goes: ReadonlyMap<EntityId, AgentId>;
  /** Further articles in which people named those that entities go to. */
  readonly decided: readonly ArticleId[];
}

interface Plan {
  /** Articles in which all that is said of `from` is said of one other: rows follow without reading anything. */
  readonly whole: ReadonlyMap<AgentId, readonly ArticleId[]>;
  /** Articles that name several of them from now on, or of which a decision stands: only reading tells who is who. */
  readonly mixed: readonly ArticleId[];
  readonly moved: readonly HeldEntity[];
  /** In mixed articles. */
  readonly left: readonly HeldEntity[];
}

/** @param articles of the entities that go */
export async function planResettling(
  { decidedIdentities: known }: Reader,
  { from, goes, decided }: Resettling,
  articles: readonly ArticleId[],
): Promise<Plan> {
  const concerned = [...new Set([...articles, ...decided])];
  const held = (await known.heldIn(concerned)).filter(({ agentId }) => agentId === from);
  const withDecisions = await known.withDecisions(concerned);
  const destinations = new Map<ArticleId, Set<AgentId>>();
  for (const { entityId, articleId } of held) {
    destinations.set(articleId, (destinations.get(articleId) ?? new Set()).add(goes.get(entityId) ?? from));
  }
  const whole = new Map<AgentId, ArticleId[]>();
  const mixed = new Set(concerned.filter((id) => withDecisions.has(id)));
  for (const [article, [to, ...others]] of destinations) {
    if (to === undefined || mixed.has(article)) continue;
    if (others.length > 0) mixed.add(article);
    else if (to !== from) whole.set(to, [...(whole.get(to) ?? []), article]);
  }
  return {
    whole,
    mixed: [...mixed],
    moved: held.filter(({ entityId }) => goes.has(entityId)),
    left: held.filter(({ entityId, articleId }) => !goes.has(entityId) && mixed.has(articleId)),
  };
}

/** Carries a plan out, in the name of a decision. The agents that entities go to exist already. */
export async function resettle(
  writer: Writer,
  decision: DecisionId,
  { from, goes }: Resettling,
  { whole, mixed, moved, left }: Plan,
  rereading: Rereading,
  now: Date,
): Promise<void> {
  const placed = [...moved, ...left].map((held) => ({ ...held, movedTo: goes.get(held.entityId) ?? from }));
  await writer.identity.place(decision, placed);
  await rereading.prepare(writer, mixed);
  for (const [to, articles] of whole) await writer.identity.move([from], to, articles);
  const inMixed = new Set(mixed);
  await writer.identity.assign(
    placed
      .filter(({ articleId }) => inMixed.has(articleId))
      .map(({ entityId, articleId, movedTo }) => ({ entityId, articleId, agentId: movedTo })),
  );
  // By their names those are found who are named in what is read next.
  await refreshNames(writer, [...new Set([from, ...goes.values()])]);
  await rereading.write(writer, mixed, now);
}
