/** What people have decided of a node, as one word, for nodes that keep no such word in their row. */
import type { Decision, DecisionKind } from "../../domain/decision.js";
import type { ActorId, IdKind } from "../../domain/ids.js";
import type { ReviewState } from "../../domain/quote.js";

/** Decisions that take the node for what it is shown as. One that is withdrawn or restored is not judged by that. */
const AFFIRMING: Partial<Record<IdKind, readonly DecisionKind[]>> = {
  UnnamedSource: ["IDENTIFY_UNNAMED"],
  Person: ["MERGE", "SPLIT", "DISTINCT", "RENAME"],
  Organization: ["MERGE", "SPLIT", "DISTINCT", "RENAME"],
};

/**
 * CONFIRMED: somebody has decided something about the node that holds it for right. DISPUTED: two people have answered
 * the same question about it in different ways, and neither has taken it back or come round. MACHINE: nobody has.
 * Attributions keep the word in their row, where lists are filtered by it, and quotes have that of their attribution.
 * @param decisions those about the node that stand and were applied, oldest first
 */
export function reviewOf(kind: IdKind, decisions: readonly Decision[]): ReviewState {
  const affirming = decisions.filter((decision) => AFFIRMING[kind]?.includes(decision.kind));
  if (affirming.length === 0) return "MACHINE";
  const answers = new Map<string, Map<ActorId, string>>();
  for (const decision of affirming) {
    for (const [question, answer] of answersOf(decision)) {
      // Of each person only the newest answer counts.
      answers.set(question, (answers.get(question) ?? new Map<ActorId, string>()).set(decision.actor, answer));
    }
  }
  return [...answers.values()].some(differ) ? "DISPUTED" : "CONFIRMED";
}

/** Whether two people have said different things. */
export const differ = (answers: ReadonlyMap<ActorId, string>): boolean => new Set(answers.values()).size > 1;

function answersOf(decision: Decision): (readonly [question: string, answer: string])[] {
  switch (decision.kind) {
    case "IDENTIFY_UNNAMED":
      return [["who", JSON.stringify(decision.after.speaker)]];
    case "RENAME":
      return [["name", decision.after.name]];
    case "MERGE":
      return decision.after.merged.map((one) => [pair(one, decision.after.keep), "same"] as const);
    case "DISTINCT":
      return [[pair(decision.after.left, decision.after.right), "distinct"]];
    case "CONFIRM":
    case "REATTRIBUTE":
    case "NOT_A_QUOTE":
    case "EDIT_SPAN":
    case "LINK_UTTERANCE":
    case "UNLINK_UTTERANCE":
    case "SPLIT":
    case "WITHDRAW":
    case "RESTORE":
    case "UNDO":
      return [];
  }
}

const pair = (one: string, other: string): string => [one, other].sort().join(" ");
