/** What people decided. What a decision holds of hidden articles hangs on who asks, and is the resolvers'. */
import { STANDS } from "../../storage/decisionRepository.js";
import { cursor, found, instant, number, one, optional, page, plain, sameRow, text } from "../vocabulary.js";
import type { OneField, PageField, Source, TypeMap } from "../vocabulary.js";
import { HISTORY } from "./lists.js";
import { AGENT, ARTICLE } from "./sources.js";

export const DECISION: Source = {
  from: "decisions d",
  has: ["d"],
  where: ([id = ""]) => `d.id = ${id}`,
  type: "Decision",
};

export const decidedBy = (id: string): OneField => one(DECISION, id);

export const history = (id: string): PageField => page(HISTORY, id);

const ACTOR: Source = { from: "actors by", has: ["by"], where: ([id = ""]) => `by.id = ${id}` };

/** Of a decision that stands. */
const OUTCOME: Source = {
  from: "decision_outcomes o",
  has: ["o"],
  where: ([id = "", kind = "", undoneBy = ""]) => `o.decision_id = ${id} and ${kind} <> 'UNDO' and ${undoneBy} is null`,
};

/** The newest decision about who an unnamed source is that stands and was applied. */
const IDENTIFICATION: Source = {
  from: ([source = ""]) =>
    `(select d.* from decisions d left join decision_outcomes o on o.decision_id = d.id
      where d.id in (select t.decision_id from decision_targets t where t.target = ${source}) and d.target = ${source}
        and d.kind = 'IDENTIFY_UNNAMED' and ${STANDS} and o.state is distinct from 'ORPHANED'
      order by d.position desc limit 1) d`,
  has: ["d"],
};

const IDENTIFIED: Source = {
  ...AGENT,
  from: (keys) => `${fromOf(IDENTIFICATION, keys)} join agents g on d.after->'speaker'->>'kind' = 'agent'`,
  where: () => AGENT.where?.(["(d.after->'speaker'->>'id')"]) ?? "",
};

const fromOf = ({ from }: Source, keys: readonly string[]): string => (typeof from === "string" ? from : from(keys));

export const identifiedBy: OneField = one(IDENTIFICATION, "s.id");
export const identifiedAs: OneField = one(IDENTIFIED, "s.id");

export const DECISION_TYPES: Readonly<Record<string, TypeMap>> = {
  Decision: {
    id: plain("d.id"),
    kind: plain("d.kind"),
    position: number("d.position"),
    at: instant("d.decided_at"),
    reason: optional(text("d.reason")),
    sourceUrl: optional(text("d.source_url")),
    target: plain("d.target"),
    by: found(one(ACTOR, "d.actor")),
    article: one(ARTICLE, "d.article_id"),
    undoes: one(DECISION, "d.undoes"),
    undoneBy: one(DECISION, "d.undone_by"),
    outcome: one(OUTCOME, "d.id", "d.kind", "d.undone_by"),
  },
  DecisionEdge: { cursor, node: sameRow() },
  DecisionOutcome: {
    state: plain("o.state"),
    reason: optional(text("o.reason")),
    version: number("o.version"),
    at: instant("o.at"),
  },
  Actor: { id: plain("by.id"), name: text("by.name"), kind: plain("by.kind"), orcid: optional(text("by.orcid")) },
};
