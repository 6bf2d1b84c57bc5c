import type { Agent, AgentName, NameKind, Organization, Person } from "../../domain/agent.js";
import type { AgentId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

/** An agent as it was asked for: `resolvedFrom` is the former id when it was asked for by one. */
export type ResolvedAgent = (Person | Organization) & { readonly resolvedFrom: string | null };

interface OfKinds {
  /** Null for all. */
  readonly kinds: readonly NameKind[] | null;
}

interface PageOfKinds extends OfKinds {
  readonly page: PageRequest;
}

export function agentLoaders({ agents }: Reader) {
  return {
    byId: batched(async (ids: readonly string[]) => {
      const found = await agents.byIds(ids);
      return new Map([...found].map(([id, agent]) => [id, resolved(agent, id)]));
    }, null),
    formerIds: batched((ids: readonly AgentId[]) => agents.formerIds(ids), []),
    names: batchedBy<AgentId, PageOfKinds, Page<AgentName>>(
      (ids, { kinds, page }) => agents.names(ids, kinds, page),
      EMPTY_PAGE,
    ),
    countNames: batchedBy<AgentId, OfKinds, number>((ids, { kinds }) => agents.countNames(ids, kinds), 0),
  };
}

export const resolved = (agent: Agent, askedAs: string): ResolvedAgent => ({
  ...agent,
  resolvedFrom: askedAs === agent.id ? null : askedAs,
});
