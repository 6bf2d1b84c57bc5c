import type { AgentId, EntityId } from "../domain/ids.js";
import type { Resolution } from "../resolution/resolve.js";
import type { Reader } from "../storage/store.js";

/**
 * Puts every entity where people decided that it belongs, whatever was resolved. Whom nobody known fits goes with those
 * of the same article that it was joined to and that are decided about. An agent that would be founded and was merged
 * away since is the survivor.
 */
export async function honourDecisions(reader: Reader, resolution: Resolution): Promise<Resolution> {
  const { assignments, founded, judgements } = resolution;
  const decided = await reader.decidedIdentities.decided([...assignments.keys()]);
  const survivors = await reader.decidedIdentities.survivors(founded.map(({ id }) => id));
  if (decided.size === 0 && survivors.size === 0) return resolution;
  const isFounded = new Set<AgentId>(founded.map(({ id }) => id));
  const leading = new Map<AgentId, AgentId>();
  for (const [entity, agent] of assignments) {
    const there = decided.get(entity);
    if (there !== undefined && isFounded.has(agent) && !leading.has(agent)) leading.set(agent, there);
  }
  const settled = new Map<EntityId, AgentId>(
    [...assignments].map(([entity, agent]) => [
      entity,
      decided.get(entity) ?? leading.get(agent) ?? survivors.get(agent) ?? agent,
    ]),
  );
  const used = new Set(settled.values());
  return {
    assignments: settled,
    founded: founded.filter(({ id }) => used.has(id)),
    // What was found of an entity that a person has put elsewhere is not what is stored.
    judgements: judgements.filter(
      ({ left, right, verdict }) =>
        verdict !== "SAME" || [left, right].every((entity) => settled.get(entity) === assignments.get(entity)),
    ),
  };
}
