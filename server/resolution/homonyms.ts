import type { AgentId } from "../domain/ids.js";
import type { KnownAgent } from "../domain/knownAgent.js";
import { byKey } from "./candidates.js";
import { unsure } from "./compare/finding.js";
import { sharedContext } from "./compare/sharedContext.js";
import type { Party } from "./party.js";
import type { Scored } from "./scorer.js";
import { partyOfKnown, type Subject } from "./subject.js";

/** Pairs of agents of which a person said that they are two. */
export type Homonyms = readonly (readonly [AgentId, AgentId])[];

/** How much must speak for one of several namesakes: a role in common … */
const LEAST_EVIDENCE = 1;
/** … and so much more than for the next of them. */
const MARGIN = 2;
/** What speaks against whoever cannot be meant, a footballer where the article names a minister. */
const CONFLICT = -2;

interface NamesakeMatch {
  readonly subject: Subject;
  readonly candidate: { readonly known: KnownAgent; readonly party: Party };
  readonly found: Scored;
  readonly settled: unknown;
}

/**
 * Where a person said that two agents of one name are two, their name alone leads to neither: not to the more frequent
 * one, and not to the first. Whom the article shows by office, employer or company, and clearly more than the others,
 * is meant; else nobody known is, and what was a match becomes a question for a person.
 */
export function settleHomonyms<Match extends NamesakeMatch>(matches: readonly Match[], homonyms: Homonyms): Match[] {
  if (homonyms.length === 0) return [...matches];
  const bySubject = byKey(matches, ({ subject }) => [subject]);
  return [...bySubject.values()].flatMap((ofSubject) => settleOne(ofSubject, homonyms));
}

function settleOne<Match extends NamesakeMatch>(matches: readonly Match[], homonyms: Homonyms): Match[] {
  // What a subject was resolved to before is no guess.
  if (matches.some(({ settled }) => settled !== null)) return [...matches];
  const namesakes = matches.filter(({ found }) => found.verdict !== "DIFFERENT");
  const agents = new Set(namesakes.map(({ candidate }) => candidate.known.agent.id));
  if (!homonyms.some(([one, other]) => agents.has(one) && agents.has(other))) return [...matches];
  const ranked = namesakes
    .map((match) => ({ match, evidence: evidenceFor(match) }))
    .sort((a, b) => b.evidence - a.evidence);
  const [best, next] = ranked;
  const isShown =
    best !== undefined && best.evidence >= LEAST_EVIDENCE && best.evidence - (next?.evidence ?? CONFLICT) >= MARGIN;
  return matches.map((match) =>
    match.found.verdict !== "SAME" || (isShown && match === best.match)
      ? match
      : { ...match, found: { ...match.found, ...unsure(0.6, reasonFor(match, isShown ? best.match : null)) } },
  );
}

function evidenceFor({ subject, candidate }: NamesakeMatch): number {
  const { conflict, strength } = sharedContext(subject.party, candidate.party, false);
  return conflict === null ? strength : CONFLICT;
}

function reasonFor({ subject, candidate }: NamesakeMatch, shown: NamesakeMatch | null): string {
  const begin = `'${subject.party.name}' may be '${candidate.party.name}', but people decided that several bear the name`;
  return shown === null
    ? `${begin}, and the article does not show which of them is meant.`
    : `${begin}, and the article shows another of them.`;
}

/** Agents that share a whole name with another: only of these can it matter what people decided. */
export function namesakesAmong(known: readonly KnownAgent[]): AgentId[] {
  const named = byKey(known, (one) => wholeNames(partyOfKnown(one)));
  return [
    ...new Set([...named.values()].flatMap((group) => (group.length > 1 ? group.map(({ agent }) => agent.id) : []))),
  ];
}

function wholeNames(party: Party): string[] {
  return party.type === "PERSON"
    ? party.names.flatMap(({ completeness, orderless }) => (completeness === 2 ? [`p ${orderless}`] : []))
    : party.names.map(({ key }) => `o ${key}`);
}
