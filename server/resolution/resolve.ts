import type { Agent } from "../domain/agent.js";
import { organizationId, personId, type AgentId, type EntityId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";
import type { KnownAgent } from "../domain/knownAgent.js";
import { matchKnown } from "./acrossArticles.js";
import { EstablishedNames } from "./establishedNames.js";
import type { Homonyms } from "./homonyms.js";
import { Ledger } from "./ledger.js";
import { SCORER_VERSION } from "./scorer.js";
import { memberOf, subjectOf, type EntityToResolve, type Subject } from "./subject.js";
import { joinWithinArticle } from "./withinArticle.js";

export type { EntityToResolve } from "./subject.js";

export const RESOLVER_VERSION = SCORER_VERSION;

export interface Resolution {
  /** Every entity given has an entry. */
  readonly assignments: ReadonlyMap<EntityId, AgentId>;
  /** Agents this article is the first to show, revision 1. */
  readonly founded: readonly Agent[];
  /** New rows only: the links made, and the near misses worth a person's look (at most five an entity). */
  readonly judgements: readonly Judgement[];
}

export interface ResolutionContext {
  readonly judgedAt: Date;
  /**
   * Judgements recorded before that name any of the entities, without those of decisions that were undone. What a
   * person said outweighs every score; a DIFFERENT that stands always holds.
   */
  readonly earlier: readonly Judgement[];
  /** Pairs of the known agents of which a person said that they are two. */
  readonly homonyms: Homonyms;
}

/**
 * Says which people and organizations the entities of ONE article are: first among themselves, then among the known
 * agents that share a blocking key with any of them. A missed merge is better than a wrong one: short names need
 * shared context and a single candidate, and two known agents are never merged here. The same input in any order
 * gives the same answer.
 */
export function resolve(
  entities: readonly EntityToResolve[],
  known: readonly KnownAgent[],
  context: ResolutionContext,
): Resolution {
  const ledger = new Ledger(context.judgedAt, context.earlier);
  const established = new EstablishedNames(known);
  const { partition, ambiguous } = joinWithinArticle(entities.map(memberOf), established, ledger);
  const subjects = partition.sets().map(subjectOf);
  const doubts = {
    isAmbiguous: (subject: Subject) => subject.members.every((member) => ambiguous.has(member)),
    homonyms: context.homonyms,
    areApart: (one: Subject, other: Subject) => !partition.mayUnite(one.founder, other.founder),
  };
  const matched = matchKnown(subjects, known, established, doubts, ledger);
  return { ...assign(subjects, matched), judgements: ledger.judgements() };
}

function assign(
  subjects: readonly Subject[],
  matched: ReadonlyMap<Subject, KnownAgent>,
): Pick<Resolution, "assignments" | "founded"> {
  const assignments = new Map<EntityId, AgentId>();
  const founded: Agent[] = [];
  for (const subject of subjects) {
    let agent = matched.get(subject)?.agent;
    if (agent === undefined) founded.push((agent = found(subject)));
    for (const { one } of subject.members) assignments.set(one.entity.id, agent.id);
  }
  return { assignments, founded };
}

function found({ founder, party }: Subject): Agent {
  const { id, name } = founder.one.entity;
  const identity = { name, founder: id, revision: 1 };
  if (party.type === "PERSON") return { kind: "person", id: personId(id), ...identity };
  return {
    kind: "organization",
    id: organizationId(id),
    organizationKind: party.organizationKind ?? "UNKNOWN",
    country: party.country,
    ...identity,
  };
}
