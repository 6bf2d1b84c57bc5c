import type { Agent } from "../../domain/agent.js";
import type { Decision } from "../../domain/decision.js";
import { WIKIDATA } from "../../domain/declared.js";
import { DixitError } from "../../domain/errors.js";
import type { AgentId } from "../../domain/ids.js";
import type { Judgement } from "../../domain/judgement.js";
import type { HeldEntity } from "../../storage/decidedIdentity.js";
import type { Reader, Store, Writer } from "../../storage/store.js";
import { refreshNames } from "../refreshNames.js";
import { agentStates, agentToDecide, decidedOtherwise, keptApart, standingAbout } from "./agentsDecided.js";
import { judgedByPerson } from "./judgedByPerson.js";
import { decide, demandReason, sign, type Decided, type Deciding } from "./decide.js";

export interface Merged {
  /** The survivor, as it is now. */
  readonly agent: Agent;
  /** Listed quotes that are said by somebody else now. */
  readonly quotesMoved: number;
}

/**
 * Says that several people, or several organizations, are one. All that is said of the merged ones, in every article, is
 * said of the survivor; their ids mean it for ever. Throws NOT_FOUND, BAD_ARGUMENT for different kinds, for an agent with
 * itself and without a reason, CONFLICTS_WITH_DECISION while a DISTINCT or a SPLIT keeps two of them apart, ALREADY_DECLARED where two have
 * different Wikidata ids, and ALREADY_DONE for ids that mean the survivor already.
 */
export async function mergeAgents(
  store: Store,
  keep: AgentId,
  merge: readonly AgentId[],
  by: Deciding,
): Promise<Decided<Merged>> {
  demandReason(by.why, "Merging");
  return decide(store, by, async (writer) => {
    const survivor = await agentToDecide(writer, keep);
    const merged = await mergeable(writer, survivor, keep, merge);
    if (merged.length === 0) {
      const decision = await mergedBefore(writer, survivor, merge, by);
      return { decision, conflicts: [], result: { agent: survivor, quotesMoved: 0 } };
    }
    await refuse(writer, survivor, merged);
    const ids = merged.map(({ id }) => id);
    const { decision } = await sign(writer, by, {
      kind: "MERGE",
      articleId: null,
      words: null,
      target: survivor.id,
      targets: ids,
      before: { agents: await agentStates(writer, [survivor, ...merged]) },
      after: { keep: survivor.id, merged: ids },
    });
    const quotesMoved = await writer.decidedIdentities.countSaid(ids);
    await join(writer, decision, survivor.id, ids, by.now);
    return { decision, conflicts: [], result: { agent: await agentToDecide(writer, survivor.id), quotesMoved } };
  });
}

const MOST_AT_ONCE = 100;

/** Those that are not the survivor already, each once, in the order given. */
async function mergeable(reader: Reader, survivor: Agent, keep: AgentId, merge: readonly AgentId[]): Promise<Agent[]> {
  if (merge.length === 0 || merge.length > MOST_AT_ONCE) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `\`merge\` has ${merge.length} ids; expected 1 to ${MOST_AT_ONCE}, of those that are the same as \`keep\`.`,
    );
  }
  const agents = new Map<AgentId, Agent>();
  for (const id of merge) {
    const agent = await agentToDecide(reader, id);
    if (id === keep || id === survivor.id) {
      throw new DixitError(
        "BAD_ARGUMENT",
        `${survivor.name} (${id}) is to be merged with itself; expected another one.`,
      );
    }
    if (agent.kind !== survivor.kind) {
      throw new DixitError(
        "BAD_ARGUMENT",
        `${survivor.name} is ${withArticle(survivor)} and ${agent.name} is ${withArticle(agent)}; only two of one kind can be the same.`,
      );
    }
    if (agent.id !== survivor.id) agents.set(agent.id, agent);
  }
  return [...agents.values()];
}

const withArticle = ({ kind }: Agent): string => (kind === "person" ? "a person" : "an organization");

/** All of them mean the survivor already: whoever said so may say so again. Throws ALREADY_DONE for everybody else. */
async function mergedBefore(
  reader: Reader,
  survivor: Agent,
  merge: readonly AgentId[],
  { actor }: Deciding,
): Promise<Decision> {
  const merges = (await standingAbout(reader, [survivor.id])).filter((decision) => decision.kind === "MERGE");
  const same = merges.find(
    (decision) => decision.actor === actor && merge.every((id) => decision.after.merged.includes(id)),
  );
  if (same !== undefined) return same;
  const told = merges.filter(({ after }) => merge.some((id) => after.merged.includes(id))).map(({ id }) => id);
  throw new DixitError(
    "ALREADY_DONE",
    `${merge.join(", ")} ${merge.length === 1 ? "means" : "mean"} ${survivor.name} (${survivor.id}) already${told.length === 0 ? "" : `, by ${told.join(", ")}`}.`,
  );
}

async function refuse(reader: Reader, survivor: Agent, merged: readonly Agent[]): Promise<void> {
  const all = [survivor, ...merged];
  const apart = await keptApart(
    reader,
    all.map(({ id }) => id),
  );
  if (apart.length > 0) {
    const names = all.map(({ name }) => `'${name}'`).join(" and ");
    throw await decidedOtherwise(reader, `${names} were decided to be different:`, apart);
  }
  const declared = await reader.declared.externalIds(all.map(({ id }) => id));
  const known = all.flatMap((agent) => {
    const id = declared.get(agent.id)?.find(({ scheme }) => scheme === WIKIDATA);
    return id === undefined ? [] : [{ agent, value: id.value }];
  });
  if (new Set(known.map(({ value }) => value)).size > 1) {
    const told = known.map(({ agent, value }) => `${agent.name} (${agent.id}) is ${value}`).join(", ");
    throw new DixitError(
      "ALREADY_DECLARED",
      `Wikidata knows them as different: ${told}. Take back the one that is wrong (declareAgent), then merge.`,
    );
  }
}

/** Everything of the merged ones becomes the survivor's. */
async function join(
  writer: Writer,
  decision: Decision,
  survivor: AgentId,
  merged: readonly AgentId[],
  now: Date,
): Promise<void> {
  const { decidedIdentities: known } = writer;
  const theirs = await known.heldBy(merged);
  const [hub] = await known.heldBy([survivor]);
  // What people decided may put words into the mouths of those whom the article does not name.
  const articles = [...theirs.map(({ articleId }) => articleId), ...(await known.articlesDeciding(merged))];
  await writer.identity.place(
    decision.id,
    theirs.map((entity) => ({ ...entity, movedTo: survivor })),
  );
  await writer.identity.move(merged, survivor, articles);
  await writer.identity.retire(decision.id, merged, survivor, now);
  await writer.identity.judge(judgedSame(decision, theirs, hub));
  await refreshNames(writer, [survivor]);
}

/** Every entity that came is the same as one of the survivor's, or as the first that came where it has none. */
function judgedSame(
  { id, at, reason }: Decision,
  theirs: readonly HeldEntity[],
  hub: HeldEntity | undefined,
): Judgement[] {
  const other = hub ?? theirs[0];
  if (other === undefined) return [];
  return theirs
    .filter(({ entityId }) => entityId !== other.entityId)
    .map(({ entityId }) => judgedByPerson(entityId, other.entityId, "SAME", id, at, reason));
}
