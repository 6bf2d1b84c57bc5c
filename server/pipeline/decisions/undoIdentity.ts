/** Takes back decisions about who is who. */
import type { AgentState, Decision, DecisionOf } from "../../domain/decision.js";
import type { AgentId, ArticleId, DecisionId, EntityId } from "../../domain/ids.js";
import type { Reader, Store, Writer } from "../../storage/store.js";
import { refreshNames } from "../refreshNames.js";
import { decide, sign, type Deciding, type Outcome } from "./decide.js";
import { planResettling, resettle, type Resettling } from "./resettle.js";
import { Rereading } from "./rereading.js";
import { proposeUndo, undoable } from "./undoable.js";

export type IdentityDecision = DecisionOf<"MERGE" | "SPLIT" | "DISTINCT" | "RENAME">;

export const isAboutIdentity = (decision: Decision): decision is IdentityDecision =>
  decision.kind === "MERGE" || decision.kind === "SPLIT" || decision.kind === "DISTINCT" || decision.kind === "RENAME";

/** Throws as `undo` does. */
export async function undoIdentity(store: Store, decision: IdentityDecision, by: Deciding): Promise<Outcome> {
  const rereading = new Rereading();
  if (decision.kind === "MERGE") {
    const { resettling, articles } = await parting(store, decision);
    await rereading.prepare(store, (await planResettling(store, resettling, articles)).mixed);
  }
  return decide(store, by, async (writer) => {
    await undoable(writer, decision.id);
    const signed = await sign(writer, by, proposeUndo(decision));
    await takeBack(writer, decision, signed.decision.id, rereading, by.now);
    return signed;
  });
}

async function takeBack(
  writer: Writer,
  decision: IdentityDecision,
  undo: DecisionId,
  rereading: Rereading,
  now: Date,
): Promise<void> {
  switch (decision.kind) {
    case "MERGE":
      return part(writer, decision, undo, rereading, now);
    case "SPLIT":
      return rejoin(writer, decision, undo, now);
    case "RENAME":
      return refreshNames(writer, [decision.target as AgentId]);
    case "DISTINCT":
      // It is in the judgements, which are no longer read.
      return;
  }
}

/** The merged ones are there again, under their ids, with all that came from them. */
async function part(
  writer: Writer,
  decision: DecisionOf<"MERGE">,
  undo: DecisionId,
  rereading: Rereading,
  now: Date,
): Promise<void> {
  const { resettling, articles } = await parting(writer, decision);
  const plan = await planResettling(writer, resettling, articles);
  await writer.identity.revive(decision.id, decision.after.merged, decision.after.keep);
  await resettle(writer, undo, resettling, plan, rereading, now);
  // Those that nothing came back to have their names counted, too.
  await refreshNames(writer, decision.after.merged);
}

/** What goes back to whom: what came from there, and what has come since under a name that only one of them had. */
async function parting(
  { decidedIdentities: known }: Reader,
  { id, before, after }: DecisionOf<"MERGE">,
): Promise<{ readonly resettling: Resettling; readonly articles: readonly ArticleId[] }> {
  const { keep, merged } = after;
  const placements = await known.placements(id);
  const came = new Map(placements.map(({ entityId, agentId }) => [entityId, agentId]));
  const owners = ownersOf(before.agents);
  const distinctive = [...owners].flatMap(([name, owner]) => (owner === keep ? [] : [name]));
  const arrived = (await known.spelt(keep, distinctive)).flatMap(({ entityId, articleId, forms }) => {
    const [to, ...others] = new Set(forms.flatMap((form) => owners.get(form) ?? []));
    return to === undefined || to === keep || others.length > 0 || came.has(entityId)
      ? []
      : [{ entityId, articleId, to }];
  });
  const goes = new Map<EntityId, AgentId>([...came, ...arrived.map(({ entityId, to }) => [entityId, to] as const)]);
  return {
    resettling: { from: keep, goes, decided: await known.articlesDeciding(merged) },
    articles: [...placements, ...arrived].map(({ articleId }) => articleId),
  };
}

/** Spellings that only one of them had. */
function ownersOf(agents: readonly AgentState[]): Map<string, AgentId> {
  const owners = new Map<string, AgentId | null>();
  for (const { id, names } of agents) {
    for (const name of new Set(names)) owners.set(name, owners.has(name) ? null : id);
  }
  return new Map([...owners].flatMap(([name, owner]) => (owner === null ? [] : [[name, owner] as const])));
}

/** Whoever was split off is part of the other again, with all that has come since; its id means the other. */
async function rejoin(
  writer: Writer,
  { before, after }: DecisionOf<"SPLIT">,
  undo: DecisionId,
  now: Date,
): Promise<void> {
  const [from, to] = [after.agent, before.agent.id];
  const { decidedIdentities: known } = writer;
  const theirs = await known.heldBy([from]);
  await writer.identity.place(
    undo,
    theirs.map((entity) => ({ ...entity, movedTo: to })),
  );
  const articles = [...theirs.map(({ articleId }) => articleId), ...(await known.articlesDeciding([from]))];
  await writer.identity.move([from], to, articles);
  await writer.identity.retire(undo, [from], to, now);
  await refreshNames(writer, [to]);
}
