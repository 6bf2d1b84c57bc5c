import { isPersonId, type AgentId } from "../domain/ids.js";
import { blockingKeys } from "../resolution/blockingKeys.js";
import { nameIdentity } from "../resolution/nameIdentity.js";
import type { Writer } from "../storage/store.js";
import { preferDecided } from "./decisions/decidedName.js";

/**
 * Names are counted over all articles that may be shown, so whoever an article adds, drops, hides or shows again is
 * counted anew: what they are called, and whether they may be shown at all. What people want somebody to be called goes
 * before whatever is counted. Agents that nothing refers to any more are removed.
 */
export async function refreshNames(writer: Writer, agents: readonly AgentId[]): Promise<void> {
  const gone = new Set(await writer.removeOrphans(agents));
  const kept = agents.filter((agent) => !gone.has(agent));
  const shown = await writer.withdrawn.showAgents(kept);
  const forms = await writer.identities.forms(kept);
  const decided = await writer.decidedIdentities.names(kept);
  for (const { id, name, listed } of shown) {
    const type = isPersonId(id) ? "PERSON" : "ORGANIZATION";
    const counted = nameIdentity(id, type, forms.get(id) ?? []);
    const names = listed ? preferDecided(id, counted, decided.get(id) ?? null) : counted;
    // Whoever is hidden has no names to be found by, and is still the one whom the next article of that name means.
    const found = listed ? names.map((one) => one.name) : [name];
    await writer.saveNames(id, names, [...new Set(found.flatMap((one) => blockingKeys(one, type)))]);
  }
}
