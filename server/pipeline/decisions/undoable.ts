import { stands, type Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import type { AgentId, DecisionId } from "../../domain/ids.js";
import type { Reader } from "../../storage/store.js";
import { standingAbout } from "./agentsDecided.js";
import { notFound } from "../missing.js";
import type { Proposal } from "./decide.js";

/** Throws NOT_FOUND, ALREADY_DONE, SUPERSEDED, BAD_ARGUMENT. */
export async function undoable(reader: Reader, id: DecisionId): Promise<Decision> {
  const decision = (await reader.decisions.byIds([id])).get(id);
  if (decision === undefined) throw notFound("decision", id);
  if (decision.kind === "UNDO") {
    throw new DixitError("BAD_ARGUMENT", `Decision ${id} is itself an undo; to have its effect back, decide again.`);
  }
  if (!stands(decision)) {
    throw new DixitError("ALREADY_DONE", `Decision ${id} was taken back before, by ${decision.undoneBy ?? "another"}.`);
  }
  const later = (await standingOn(reader, decision)).filter(({ position }) => position > decision.position);
  if (later.length > 0) {
    throw new DixitError(
      "SUPERSEDED",
      `Later decisions stand on ${id}: ${later.map((one) => `${one.kind} ${one.id}`).join(", ")}. Undo those first, the newest first.`,
    );
  }
  return decision;
}

/** Decisions that would hang in the air without this one, if they are later. */
async function standingOn(reader: Reader, decision: Decision): Promise<Decision[]> {
  const { kind, target } = decision;
  // Whoever is kept apart from somebody cannot be merged with them, and everything else holds without it.
  if (kind === "DISTINCT") return [];
  if (kind === "MERGE") return (await standingAbout(reader, [decision.after.keep])).filter(movesEntities);
  if (kind === "SPLIT") {
    const { agent } = decision.after;
    const about = await standingAbout(reader, [decision.before.agent.id, agent]);
    return about.filter((one) => movesEntities(one) || (isOfAgents(one) && names(one, agent)));
  }
  const about = (await reader.decisions.about([target])).filter((one) => one.target === target);
  return kind === "RENAME" ? about.filter((one) => one.kind === "RENAME") : about;
}

const movesEntities = ({ kind }: Decision): boolean => kind === "MERGE" || kind === "SPLIT";

const isOfAgents = ({ articleId }: Decision): boolean => articleId === null;

const names = ({ target, targets }: Decision, agent: AgentId): boolean => target === agent || targets.includes(agent);

export const proposeUndo = (decision: Decision): Proposal => ({
  kind: "UNDO",
  articleId: decision.articleId,
  words: decision.words,
  target: decision.target,
  targets: decision.targets,
  before: { kind: decision.kind },
  after: { undone: decision.id },
  undoes: decision.id,
});
