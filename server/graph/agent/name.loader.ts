import type { AgentName } from "../../domain/agent.js";
import type { Mention } from "../../domain/quote.js";
import { nameKey, type Reader } from "../../storage/store.js";
import { batchedBy } from "../batch.js";

type Name = Pick<AgentName, "agentId" | "name">;

/** Where names are printed. Names are asked for as pairs and found by their key. */
export function nameLoaders({ mentions }: Reader) {
  const asked = new Map<string, Name>();
  const load = batchedBy<string, number, readonly Mention[]>(
    (keys, limit) =>
      mentions.ofName(
        keys.flatMap((key) => asked.get(key) ?? []),
        limit,
      ),
    [],
  );
  return {
    evidence: ({ agentId, name }: Name, limit: number): Promise<readonly Mention[]> => {
      const key = nameKey({ agentId, name });
      asked.set(key, { agentId, name });
      return load(key, limit);
    },
  };
}
