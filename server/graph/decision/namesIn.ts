import type { Decision } from "../../domain/decision.js";
import { idKind, type AgentId } from "../../domain/ids.js";

export interface Named {
  readonly agentId: AgentId;
  readonly name: string;
}

/** Every name of an agent that a decision holds, beside the id it stands with; else of each agent it is about. */
export function namesIn({ before, after, target, targets }: Decision): Named[] {
  const about = [...new Set([target, ...targets])].filter(isAgent);
  const found = new Map<string, Named>();
  const add = (agentId: AgentId, name: string): void => void found.set(`${agentId} ${name}`, { agentId, name });
  const read = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) read(one);
      return;
    }
    const { id, name, names, ...rest } = value as Record<string, unknown>;
    const whose = typeof id === "string" && isAgent(id) ? [id] : about;
    for (const one of [name, ...(Array.isArray(names) ? (names as unknown[]) : [])]) {
      if (typeof one === "string") for (const agentId of whose) add(agentId, one);
    }
    for (const one of Object.values(rest)) read(one);
  };
  read(before);
  read(after);
  return [...found.values()];
}

const isAgent = (id: string): id is AgentId => idKind(id) === "Person" || idKind(id) === "Organization";
