/** People and organizations as decisions about them see them. */
import type { Agent } from "../../domain/agent.js";
import type { AgentState, Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import type { AgentId } from "../../domain/ids.js";
import type { Reader } from "../../storage/store.js";
import { missing } from "../missing.js";

/** By any id that ever meant it. Throws NOT_FOUND. */
export async function agentToDecide(reader: Reader, id: AgentId): Promise<Agent> {
  const agent = (await reader.agents.byIds([id])).get(id);
  if (agent === undefined) throw await missing(reader, "person or organization", id);
  return agent;
}

export async function agentStates(reader: Reader, agents: readonly Agent[]): Promise<AgentState[]> {
  const spellings = await reader.decidedIdentities.spellings(agents.map(({ id }) => id));
  return agents.map(({ id, name }) => ({ id, name, names: spellings.get(id) ?? [] }));
}

/** Decisions that stand about any of these, under whatever id, oldest first. */
export async function standingAbout(reader: Reader, ids: readonly AgentId[]): Promise<Decision[]> {
  const former = await reader.agents.formerIds(ids);
  return reader.decisions.about([...ids, ...[...former.values()].flat()]);
}

/** Decisions by which two of these are not the same: DISTINCT, and SPLIT. */
export async function keptApart(reader: Reader, ids: readonly AgentId[]): Promise<Decision[]> {
  const standing = await standingAbout(reader, ids);
  const pairs = standing.flatMap((decision): { decision: Decision; pair: readonly [AgentId, AgentId] }[] => {
    if (decision.kind === "DISTINCT") return [{ decision, pair: [decision.after.left, decision.after.right] }];
    if (decision.kind === "SPLIT") return [{ decision, pair: [decision.before.agent.id, decision.after.agent] }];
    return [];
  });
  const now = await reader.decidedIdentities.survivors(pairs.flatMap(({ pair }) => pair));
  return pairs.flatMap(({ decision, pair }) => {
    const [one, other] = [now.get(pair[0]) ?? pair[0], now.get(pair[1]) ?? pair[1]];
    return one !== other && ids.includes(one) && ids.includes(other) ? [decision] : [];
  });
}

/** Refused because of what people decided before. */
export class DecidedOtherwise extends DixitError {
  constructor(
    message: string,
    readonly decisions: readonly Decision[],
  ) {
    super("CONFLICTS_WITH_DECISION", message);
  }
}

/** Says which decisions stand against something: what, who, when and why. */
export async function decidedOtherwise(
  reader: Reader,
  what: string,
  decisions: readonly Decision[],
): Promise<DecidedOtherwise> {
  const actors = await reader.tokens.actors([...new Set(decisions.map(({ actor }) => actor))]);
  const told = decisions.map(({ kind, id, actor, at, reason }) => {
    const why = reason === null ? "" : `, because: ${reason}`;
    return `${kind} ${id}, by ${actors.get(actor)?.name ?? actor} on ${at.toISOString().slice(0, 10)}${why}`;
  });
  return new DecidedOtherwise(`${what} ${told.join("; ")}. Undo that first, if it was wrong.`, decisions);
}
