import type { Agent } from "../../domain/agent.js";
import type { AgentId } from "../../domain/ids.js";
import type { Store } from "../../storage/store.js";
import { refreshNames } from "../refreshNames.js";
import { agentToDecide } from "./agentsDecided.js";
import { decide, demandReason, sign, type Decided, type Deciding } from "./decide.js";
import { readName } from "./readName.js";

/**
 * Says what somebody is to be called from now on, whatever is printed later; nobody needs to have printed it. Throws
 * NOT_FOUND, and BAD_ARGUMENT for a name that is none and without a reason.
 */
export async function renameAgent(store: Store, id: AgentId, given: string, by: Deciding): Promise<Decided<Agent>> {
  demandReason(by.why, "Renaming");
  const name = readName(given, "name");
  return decide(store, by, async (writer) => {
    const agent = await agentToDecide(writer, id);
    const { decision, conflicts } = await sign(writer, by, {
      kind: "RENAME",
      articleId: null,
      words: null,
      target: agent.id,
      targets: [],
      before: { name: agent.name },
      after: { name },
    });
    await refreshNames(writer, [agent.id]);
    return {
      decision,
      conflicts: conflicts.filter(({ kind }) => kind === "RENAME"),
      result: await agentToDecide(writer, agent.id),
    };
  });
}
