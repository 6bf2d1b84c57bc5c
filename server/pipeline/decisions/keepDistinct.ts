import { DixitError } from "../../domain/errors.js";
import type { AgentId, ArticleId, DecisionId } from "../../domain/ids.js";
import type { Judgement } from "../../domain/judgement.js";
import type { Agent } from "../../domain/agent.js";
import type { Reader, Store } from "../../storage/store.js";
import { agentStates, agentToDecide, decidedOtherwise, standingAbout } from "./agentsDecided.js";
import { decide, demandReason, sign, type Decided, type Deciding } from "./decide.js";
import { judgedByPerson } from "./judgedByPerson.js";

/**
 * Says that two who look alike are not the same: neither a machine nor a person joins them until this is undone. Throws
 * NOT_FOUND, BAD_ARGUMENT for one given twice, for a person with an organization and without a reason, and
 * CONFLICTS_WITH_DECISION where a MERGE has made them one.
 */
export async function keepDistinct(
  store: Store,
  one: AgentId,
  other: AgentId,
  by: Deciding,
): Promise<Decided<readonly [Agent, Agent]>> {
  demandReason(by.why, "Keeping two apart");
  return decide(store, by, async (writer) => {
    const given = [await agentToDecide(writer, one), await agentToDecide(writer, other)] as const;
    await refuse(writer, given, one, other);
    // The same two in either order are the same decision.
    const [left, right] = given[0].id < given[1].id ? given : ([given[1], given[0]] as const);
    const before = (await standingAbout(writer, [left.id, right.id])).find(
      ({ kind, actor, target, targets }) =>
        kind === "DISTINCT" && actor === by.actor && target === left.id && targets.includes(right.id),
    );
    if (before !== undefined) return { decision: before, conflicts: [], result: given };
    const { decision } = await sign(writer, by, {
      kind: "DISTINCT",
      articleId: null,
      words: null,
      target: left.id,
      targets: [right.id],
      before: { agents: await agentStates(writer, [left, right]) },
      after: { left: left.id, right: right.id },
    });
    await writer.identity.judge(await judged(writer, left.id, right.id, decision.id, by));
    return { decision, conflicts: [], result: given };
  });
}

async function refuse(
  reader: Reader,
  [left, right]: readonly [Agent, Agent],
  one: AgentId,
  other: AgentId,
): Promise<void> {
  if (one === other) {
    throw new DixitError("BAD_ARGUMENT", `${left.name} (${one}) was given twice; expected two that are not the same.`);
  }
  if (left.id === right.id) {
    const merges = (await standingAbout(reader, [left.id])).filter(
      (decision) => decision.kind === "MERGE" && [one, other].some((id) => decision.after.merged.includes(id)),
    );
    throw await decidedOtherwise(reader, `${one} and ${other} both mean ${left.name} (${left.id}):`, merges);
  }
  if (left.kind !== right.kind) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `${left.name} and ${right.name} are a person and an organization, which nothing takes for the same.`,
    );
  }
}

/** In every article that names both, and once beside. */
async function judged(
  reader: Reader,
  left: AgentId,
  right: AgentId,
  decision: DecisionId,
  { now, why }: Deciding,
): Promise<Judgement[]> {
  const ofLeft = await reader.decidedIdentities.heldBy([left]);
  const ofRight = new Map<ArticleId, typeof ofLeft>();
  const all = await reader.decidedIdentities.heldBy([right]);
  for (const entity of all) ofRight.set(entity.articleId, [...(ofRight.get(entity.articleId) ?? []), entity]);
  const [hub] = all;
  return ofLeft.flatMap((one, i) => {
    const others = new Set([...(ofRight.get(one.articleId) ?? []), ...(i === 0 && hub !== undefined ? [hub] : [])]);
    return [...others].map((other) =>
      judgedByPerson(one.entityId, other.entityId, "DIFFERENT", decision, now, why.reason),
    );
  });
}
