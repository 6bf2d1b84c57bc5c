import type { Decision } from "../../domain/decision.js";
import type { DecisionId } from "../../domain/ids.js";
import { found } from "../found.js";
import type { Loaders } from "../loaders.js";

/** Decisions are never removed, so whatever names them finds them. */
export const decisionsOf = (ids: readonly DecisionId[], { decision }: Loaders): Promise<Decision[]> =>
  Promise.all(ids.map(async (id) => found(await decision.byId(id), "decision", id)));
