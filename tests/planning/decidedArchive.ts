/** The sample archive, after people have merged, split, renamed and taken back. */
import { ingestSamples } from "../../server/cli/samples.js";
import type { ActorId, AgentId } from "../../server/domain/ids.js";
import type { Deciding } from "../../server/pipeline/decisions/decide.js";
import { mergeAgents } from "../../server/pipeline/decisions/mergeAgents.js";
import { renameAgent } from "../../server/pipeline/decisions/renameAgent.js";
import { splitAgent } from "../../server/pipeline/decisions/splitAgent.js";
import { undo } from "../../server/pipeline/decisions/undo.js";
import type { Store } from "../../server/storage/store.js";

export async function fillAndDecide(store: Store): Promise<void> {
  await ingestSamples(store, new Date("2031-06-01T00:00:00.000Z"));
  let clock = Date.parse("2031-06-02T00:00:00.000Z");
  const by = (): Deciding => ({
    actor: "acr_0123456789abcdefghjkmnpq" as ActorId,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: null },
    dryRun: false,
  });
  const [first, second, third, fourth] = await mostQuoted(store);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) {
    throw new Error("The samples quote four people at least.");
  }
  await mergeAgents(store, first, [second], by());
  const taken = await mergeAgents(store, third, [fourth], by());
  const mentions = await store.mentions.ofName([{ agentId: first, name: await nameOf(store, first) }], 1);
  const [mention] = [...mentions.values()].flat();
  if (mention !== undefined) await splitAgent(store, first, [mention.id], "Une homonyme", by());
  await renameAgent(store, third, "Un nom que personne n'imprime", by());
  if (taken.decision !== null) await undo(store, taken.decision.id, by());
}

async function mostQuoted(store: Store): Promise<AgentId[]> {
  const { cells } = await store.statistics.crossTable({ naming: ["NAMED"] }, ["SPEAKER"], 10, []);
  return cells.flatMap(({ keys }) => (keys?.[0]?.startsWith("per_") === true ? [keys[0] as AgentId] : []));
}

const nameOf = async (store: Store, id: AgentId): Promise<string> =>
  (await store.agents.byIds([id])).get(id)?.name ?? "";
