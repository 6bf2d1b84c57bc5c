import type { AgentName } from "../../domain/agent.js";
import type { AgentId } from "../../domain/ids.js";
import type { DecidedName } from "../../storage/decidedIdentity.js";

/**
 * Puts the name that a person decided on before those that were counted. Nobody may have printed it: it has no
 * occurrences then, and is seen first and last when it was decided.
 */
export function preferDecided(
  agent: AgentId,
  counted: readonly AgentName[],
  decided: DecidedName | null,
): readonly AgentName[] {
  if (decided === null) return counted;
  const { name, by, at, reason } = decided;
  const printed = counted.find((one) => one.name === name);
  const preferred: AgentName = {
    agentId: agent,
    name,
    language: printed?.language ?? null,
    firstSeen: printed?.firstSeen ?? at,
    lastSeen: printed?.lastSeen ?? at,
    occurrences: printed?.occurrences ?? 0,
    articles: printed?.articles ?? 0,
    kind: "PREFERRED",
    reason: `Decided by ${by} on ${at.toISOString().slice(0, 10)}${reason === null ? "." : `: ${reason}`}`,
  };
  const others = counted
    .filter((one) => one !== printed)
    .map((one) => (one.kind === "PREFERRED" ? asVariant(one) : one));
  return [preferred, ...others];
}

const asVariant = (name: AgentName): AgentName => ({
  ...name,
  kind: "VARIANT",
  reason: `What it would be called if nobody had decided. ${name.reason}`,
});
