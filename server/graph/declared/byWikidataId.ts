import type { Agent } from "../../domain/agent.js";
import { refuseUnlessWikidata } from "../../domain/wikidata.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import type { Loaders } from "../loaders.js";

/** Null when nobody has declared the id, or for an agent of the other kind. Throws BAD_ID. */
export async function agentByWikidataId(
  wikidataId: string,
  kind: Agent["kind"],
  { loaders }: { readonly loaders: Loaders },
): Promise<ResolvedAgent | null> {
  refuseUnlessWikidata(wikidataId);
  const agent = await loaders.declared.agentByWikidataId(wikidataId);
  return agent?.kind === kind ? agent : null;
}
