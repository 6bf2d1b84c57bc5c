/** Speakers as rows hold them, turned into what the graph shows. */
import type { AgentId } from "../../domain/ids.js";
import type { UnnamedSource } from "../../domain/quote.js";
import type { Candidate, Speaker } from "../../domain/speaker.js";
import { unreachable } from "../../domain/unreachable.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { found } from "../found.js";
import type { Loaders } from "../loaders.js";

export type LoadedSpeaker = ResolvedAgent | UnnamedSource;

/** Null for an unknown speaker. */
export async function loadSpeaker(loaders: Loaders, speaker: Speaker): Promise<LoadedSpeaker | null> {
  switch (speaker.kind) {
    case "person":
    case "organization":
      return canonical(await loaders.agent.byId(speaker.id));
    case "unnamed":
      return loaders.unnamedSource.byId(speaker.id);
    case "unknown":
      return null;
    default:
      return unreachable(speaker);
  }
}

/** Those of the candidates that are somebody. */
export async function loadCandidates(
  loaders: Loaders,
  candidates: readonly Candidate[],
): Promise<{ speaker: LoadedSpeaker; confidence: number }[]> {
  const loaded = await Promise.all(
    candidates.map(async ({ speaker, confidence }) => ({ speaker: await loadSpeaker(loaders, speaker), confidence })),
  );
  return loaded.flatMap(({ speaker, confidence }) => (speaker === null ? [] : [{ speaker, confidence }]));
}

/** The organization someone speaks for; null when it is a person (a minister's spokesman), which the type cannot hold. */
export async function loadOrganization(loaders: Loaders, id: AgentId | null): Promise<ResolvedAgent | null> {
  if (id === null) return null;
  const agent = canonical(await loaders.agent.byId(id));
  return agent?.kind === "organization" ? agent : null;
}

/** The person or organization that a row refers to. */
export const loadAgent = async (loaders: Loaders, id: AgentId): Promise<ResolvedAgent> =>
  found(canonical(await loaders.agent.byId(id)), "agent", id);

/** Reached from a row, an agent was not asked for by any id of the caller's, so it was not resolved from one. */
export const canonical = (agent: ResolvedAgent | null): ResolvedAgent | null =>
  agent === null ? null : { ...agent, resolvedFrom: null };
