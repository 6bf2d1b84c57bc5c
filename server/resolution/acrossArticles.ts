import type { KnownAgent } from "../domain/knownAgent.js";
import type { EntityId } from "../domain/ids.js";
import { byKey, keysOf } from "./candidates.js";
import { unsure } from "./compare/finding.js";
import type { EstablishedNames } from "./establishedNames.js";
import { settleHomonyms, type Homonyms } from "./homonyms.js";
import type { Ledger } from "./ledger.js";
import { completenessOf, type Party, type PersonParty } from "./party.js";
import { score, type Scored } from "./scorer.js";
import type { Standing } from "./standing.js";
import { partyOfKnown, type Subject } from "./subject.js";
import { byCodeUnits } from "./words.js";

/** A subject is compared with the agents of most articles among those that share a key, up to this many. */
const MOST_CANDIDATES = 100;

export interface Candidate {
  readonly known: KnownAgent;
  readonly party: Party;
}

/** What settles a match, the strongest first: what a person said, where the entity stands, what was judged before. */
const SETTLED = ["BY_PERSON", "HELD", "BEFORE"] as const;
type Settled = (typeof SETTLED)[number];

export interface Match {
  readonly subject: Subject;
  readonly candidate: Candidate;
  readonly found: Scored;
  /** Whether the two sides are one is settled by rows, not by names; null where names alone speak. */
  readonly settled: Settled | null;
}

/** What the matching needs to know of the article beside its subjects. */
export interface ArticleDoubts {
  readonly isAmbiguous: (subject: Subject) => boolean;
  /** Whether the article itself keeps two of its subjects apart. */
  readonly areApart: (one: Subject, other: Subject) => boolean;
  readonly homonyms: Homonyms;
}

/** Finds for each subject the known agent it is, if any; judgements go to the ledger. */
export function matchKnown(
  subjects: readonly Subject[],
  known: readonly KnownAgent[],
  established: EstablishedNames,
  doubts: ArticleDoubts,
  ledger: Ledger,
): Map<Subject, KnownAgent> {
  const compared = compareAll(subjects, known, established, ledger);
  const matches = settleHomonyms(settleRivals(compared, doubts), doubts.homonyms).sort(bestFirst);
  const chosen = new Map<Subject, Candidate>();
  const taken = new Map<KnownAgent, Subject[]>();
  for (const match of matches) {
    if (match.found.verdict !== "SAME") {
      record(match, ledger);
      continue;
    }
    const holders = taken.get(match.candidate.known) ?? [];
    const refused = refusal(match, chosen.get(match.subject), holders, doubts, ledger);
    record(refused === null ? match : { ...match, found: { ...match.found, ...unsure(0.6, refused) } }, ledger);
    if (refused !== null) continue;
    chosen.set(match.subject, match.candidate);
    taken.set(match.candidate.known, [...holders, match.subject]);
  }
  return new Map([...chosen].map(([subject, { known: agent }]) => [subject, agent]));
}

/** Why a match that the names allow is not made; null lets it be made. */
function refusal(
  match: Match,
  better: Candidate | undefined,
  holders: readonly Subject[],
  doubts: ArticleDoubts,
  ledger: Ledger,
): string | null {
  const { subject, candidate } = match;
  const name = subject.party.name;
  if (better !== undefined) {
    return `'${name}' fits '${candidate.party.name}' too, but two known identities are never merged without a person; '${better.party.name}' fits better.`;
  }
  const rival = holders.find((holder) => doubts.areApart(holder, subject) || areJudgedApart(holder, subject, ledger));
  return rival === undefined
    ? null
    : `'${name}' fits '${candidate.party.name}', but the article keeps it apart from '${rival.party.name}', which fits better.`;
}

function areJudgedApart(one: Subject, other: Subject, ledger: Ledger): boolean {
  return ledger.earlier(idsOf(one), idsOf(other))?.verdict === "DIFFERENT";
}

function compareAll(
  subjects: readonly Subject[],
  known: readonly KnownAgent[],
  established: EstablishedNames,
  ledger: Ledger,
): Match[] {
  // Without an entity to point at there is nothing a judgement could say and a person could check.
  const candidates = known
    .filter(({ entities }) => entities.length > 0)
    .sort((a, b) => b.articles - a.articles || byCodeUnits(a.agent.id, b.agent.id))
    .map((one) => ({ known: one, party: partyOfKnown(one) }));
  const groups = byKey(candidates, ({ known: { agent, names }, party }) =>
    keysOf([agent.name, ...names.map(({ name }) => name)], party.type),
  );
  const byEntity = byKey(candidates, ({ known: { entities } }) => entities.map(({ id }) => id));
  return subjects.flatMap((subject) => {
    const judged = idsOf(subject).flatMap((id) =>
      [id, ...ledger.judgedWith(id)].flatMap((one) => byEntity.get(one) ?? []),
    );
    // The rarest keys first: an equal full name is not crowded out by all who share the surname.
    const sharedGroups = subject.keys.map((key) => groups.get(key) ?? []).sort((a, b) => a.length - b.length);
    const sharing = new Set([...judged, ...sharedGroups.flatMap((group) => group.slice(0, MOST_CANDIDATES))]);
    return [...sharing].slice(0, MOST_CANDIDATES).flatMap((candidate) => {
      const match = compareOne(subject, candidate, established, ledger);
      return match === null ? [] : [match];
    });
  });
}

function compareOne(
  subject: Subject,
  candidate: Candidate,
  established: EstablishedNames,
  ledger: Ledger,
): Match | null {
  if (subject.party.type !== candidate.party.type) return null;
  const found = score(subject.party, candidate.party, false);
  const earlier = ledger.earlier(idsOf(subject), idsOfKnown(candidate.known));
  // The judgement that keeps them apart is a row already.
  if (earlier?.verdict === "DIFFERENT") return null;
  const settled = settledBy(subject, candidate.known, earlier);
  if (settled !== null && (settled === "BY_PERSON" || found?.verdict !== "DIFFERENT")) {
    const reason = `'${subject.party.name}' was judged to be '${candidate.party.name}' before.`;
    const before = { verdict: "SAME", score: 1, rule: "earlier", reason, leansOnShortName: false } as const;
    return { subject, candidate, found: before, settled };
  }
  if (found === null) return null;
  if (
    found.verdict === "SAME" &&
    found.rule.startsWith("misspelt") &&
    established.areOfDifferentAgents(subject.party, candidate.party)
  ) {
    const reason = `'${subject.party.name}' and '${candidate.party.name}' are each the established name of somebody else.`;
    return { subject, candidate, found: { ...found, ...unsure(0.4, reason) }, settled: null };
  }
  return { subject, candidate, found, settled: null };
}

/**
 * An agent that holds one of the very entities is what the entity was resolved to when the article was last read. Who
 * else was judged to be the same since may have moved; reading again must not move the entity after them.
 */
function settledBy(subject: Subject, known: KnownAgent, earlier: Standing | null): Settled | null {
  if (earlier?.byPerson === true) return "BY_PERSON";
  const theirs = new Set(idsOfKnown(known));
  if (idsOf(subject).some((id) => theirs.has(id))) return "HELD";
  return earlier === null ? null : "BEFORE";
}

function idsOfKnown({ entities }: KnownAgent): EntityId[] {
  return entities.map(({ id }) => id);
}

function idsOf({ members }: Subject): EntityId[] {
  return members.map(({ one }) => one.entity.id);
}

/** A match that leans on a short name holds only while one person is in sight on either side. */
function settleRivals(matches: readonly Match[], doubts: ArticleDoubts): Match[] {
  const bySubject = byKey(matches, ({ subject }) => [subject]);
  const byKnown = byKey(matches, ({ candidate }) => [candidate.known]);
  return matches.map((match) => {
    if (!match.found.leansOnShortName || match.found.verdict !== "SAME") return match;
    const rival =
      rivalAgent(match, bySubject.get(match.subject) ?? []) ??
      rivalSubject(match, byKnown.get(match.candidate.known) ?? []) ??
      (doubts.isAmbiguous(match.subject) ? "others of its own article" : null);
    if (rival === null) return match;
    const reason = `'${match.subject.party.name}' may be '${match.candidate.party.name}', but ${rival} would fit as well.`;
    return { ...match, found: { ...match.found, ...unsure(0.5, reason) } };
  });
}

/**
 * Another known person of the same surname whom the short name may mean. Known agents without a given name are no
 * rivals: they may well be the same person, met before with less said.
 */
function rivalAgent(match: Match, others: readonly Match[]): string | null {
  const subjectIsShort = completenessOf(match.subject.party) <= completenessOf(match.candidate.party);
  const rival = others.find(({ candidate, found, settled }) => {
    if (candidate === match.candidate || settled !== null || candidate.party.type !== match.candidate.party.type)
      return false;
    if (candidate.party.type === "PERSON" && completenessOf(candidate.party) < 2) return false;
    // The short name is the subject's: rivals are all it fits. It is the agent's: all those the subject is not.
    if (found.verdict === "DIFFERENT") return !subjectIsShort || fitsNickname(match.candidate, candidate);
    return subjectIsShort && !isContradicted(match, candidate);
  });
  return rival === undefined ? null : `'${rival.candidate.party.name}'`;
}

/** "Pat Castleford" is as well Patrick as the Patricia of the article. */
function fitsNickname(short: Candidate, other: Candidate): boolean {
  const found = score(short.party, other.party, false);
  return found !== null && found.verdict !== "DIFFERENT" && found.leansOnShortName;
}

/** A woman addressed as such is no rival for "M. Dorval"; neither is a footballer for "le ministre Dorval". */
function isContradicted(match: Match, candidate: Candidate): boolean {
  const found = score(match.subject.party, candidate.party, false);
  return found?.verdict === "UNSURE" && found.score < 0.4;
}

function rivalSubject(match: Match, others: readonly Match[]): string | null {
  if (match.candidate.party.type === "PERSON" && !isShort(match.candidate.party)) return null;
  const rival = others.find(
    ({ subject, found }) => subject !== match.subject && found.verdict === "SAME" && found.leansOnShortName,
  );
  return rival === undefined ? null : `'${rival.subject.party.name}'`;
}

function isShort(party: PersonParty): boolean {
  return completenessOf(party) < 2;
}

function bestFirst(left: Match, right: Match): number {
  return (
    rankOf(left) - rankOf(right) ||
    right.found.score - left.found.score ||
    completenessOf(right.candidate.party) - completenessOf(left.candidate.party) ||
    right.candidate.known.articles - left.candidate.known.articles ||
    byCodeUnits(left.candidate.known.agent.id, right.candidate.known.agent.id) ||
    byCodeUnits(left.subject.founder.one.entity.id, right.subject.founder.one.entity.id)
  );
}

function rankOf({ settled }: Match): number {
  return settled === null ? SETTLED.length : SETTLED.indexOf(settled);
}

function record({ subject, candidate, found, settled }: Match, ledger: Ledger): void {
  if (settled !== null) return;
  const own = new Set<EntityId>(idsOf(subject));
  const other = candidate.known.entities.find(({ id }) => !own.has(id));
  if (other !== undefined) ledger.record(subject.founder.one.entity.id, other.id, found);
}
