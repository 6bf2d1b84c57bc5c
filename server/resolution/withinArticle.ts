import { unsure } from "./compare/finding.js";
import { candidatePairs } from "./candidates.js";
import { headKeys } from "./compare/shorterOrganization.js";
import type { EstablishedNames } from "./establishedNames.js";
import type { Ledger } from "./ledger.js";
import { completenessOf, type Party } from "./party.js";
import { Partition } from "./partition.js";
import { score, type Scored } from "./scorer.js";
import type { Member } from "./subject.js";
import { byCodeUnits, foldedLetters } from "./words.js";

interface Link {
  readonly left: Member;
  readonly right: Member;
  readonly found: Scored;
  /** What a person said of the two; a score cannot change it. */
  readonly decided: boolean;
}

const MISSPELLING_RULES = new Set(["misspeltSurname", "misspeltOrganization"]);

export interface JoinedArticle {
  /** The sets are the article's people and organizations. */
  readonly partition: Partition<Member>;
  /** Entities whose short name fits several others of the article: nothing outside it can say which is meant. */
  readonly ambiguous: ReadonlySet<Member>;
}

/** Joins the entities of one article that are one: the surest links first, and short names only where one fits. */
export function joinWithinArticle(
  entities: readonly Member[],
  established: EstablishedNames,
  ledger: Ledger,
): JoinedArticle {
  const members = [...entities].sort(byName);
  const links = findLinks(members, established, ledger);
  const partition = new Partition(members);
  const decided = links.filter((link) => link.decided);
  // Only what another person said can part those whom a person put together, so that comes first.
  for (const { left, right, found } of decided) if (found.verdict === "DIFFERENT") partition.keepApart(left, right);
  for (const { left, right, found } of decided) if (found.verdict === "SAME") partition.unite(left, right);
  for (const { left, right, found } of links) if (found.verdict === "DIFFERENT") partition.keepApart(left, right);
  const record = ({ left, right, found }: Link): void => {
    const [one, other] = [left.one.entity.id, right.one.entity.id].sort(byCodeUnits);
    if (one !== undefined && other !== undefined) ledger.record(one, other, found);
  };
  const unite = (link: Link): void => {
    if (partition.unite(link.left, link.right)) record(link);
  };
  const sure = links.filter(({ found }) => !found.leansOnShortName);
  const leaning = links.filter(({ found }) => found.leansOnShortName);
  for (const link of sure) {
    if (link.found.verdict === "SAME") unite(link);
    else record(link);
  }
  const ambiguous = namesThatFitSeveral(leaning, partition);
  for (const link of leaning) {
    const doubtful = ambiguous.has(shorter(link));
    if (link.found.verdict === "SAME" && !doubtful) unite(link);
    else record(doubtful ? { ...link, found: fitsSeveral(link) } : link);
  }
  for (const { left, right, found } of links) if (found.verdict === "UNSURE") partition.keepApart(left, right);
  return { partition, ambiguous };
}

function byName(left: Member, right: Member): number {
  return byCodeUnits(left.party.name, right.party.name) || byCodeUnits(left.one.entity.id, right.one.entity.id);
}

/** Every pair a rule speaks of, the surest first. */
function findLinks(members: readonly Member[], established: EstablishedNames, ledger: Ledger): Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  const look = (left: Member | undefined, right: Member | undefined): void => {
    if (left === undefined || right === undefined || left.party.type !== right.party.type) return;
    const key = [left.one.entity.id, right.one.entity.id].sort(byCodeUnits).join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    const link = judge(left, right, established, ledger);
    if (link !== null) links.push({ left, right, ...link });
  };
  for (const [i, j] of candidatePairs(members.map(keysWithin))) look(members[i], members[j]);
  // What was judged before counts for names that have nothing in common, too.
  const byId = new Map(members.map((member) => [member.one.entity.id, member]));
  for (const member of members) {
    for (const other of ledger.judgedWith(member.one.entity.id)) look(member, byId.get(other));
  }
  return links.sort((a, b) => b.found.score - a.found.score || byName(a.left, b.left) || byName(a.right, b.right));
}

/** Inside one article the first word of an organization's name may stand for all of it. */
function keysWithin({ keys, party }: Member): readonly string[] {
  return party.type === "PERSON" ? keys : [...keys, ...headKeys(party.names)];
}

function judge(
  left: Member,
  right: Member,
  established: EstablishedNames,
  ledger: Ledger,
): Pick<Link, "found" | "decided"> | null {
  const found = score(left.party, right.party, true);
  const earlier = ledger.earlier([left.one.entity.id], [right.one.entity.id]);
  if (earlier !== null && (earlier.byPerson || earlier.verdict === "DIFFERENT" || found?.verdict !== "DIFFERENT")) {
    const { verdict, byPerson } = earlier;
    const certain = verdict === "SAME" ? 1 : 0;
    const settled = { verdict, score: certain, rule: "earlier", reason: "As judged before.", leansOnShortName: false };
    return { found: settled, decided: byPerson };
  }
  const checked = checkedAgainstArticle(found, left, right, established);
  return checked === null ? null : { found: checked, decided: false };
}

/** What the names allow, unless the article or the archive shows that they are two people's. */
function checkedAgainstArticle(
  found: Scored | null,
  left: Member,
  right: Member,
  established: EstablishedNames,
): Scored | null {
  if (found?.verdict !== "SAME") return found;
  if (isOneNameTwice(left, right)) {
    return {
      ...found,
      ...unsure(0.4, `The article names '${left.party.name}' as two: a father and a son, or a slip.`),
    };
  }
  if (MISSPELLING_RULES.has(found.rule) && established.areOfDifferentAgents(left.party, right.party)) {
    const names = `'${left.party.name}' and '${right.party.name}'`;
    return {
      ...found,
      ...unsure(0.4, `${names} are each the established name of somebody else, so neither is a slip.`),
    };
  }
  return found;
}

/** Extraction joins equal names; where it left two apart it had a reason. */
function isOneNameTwice(left: Member, right: Member): boolean {
  return (
    left.one.entity.origin === "TEXT" &&
    right.one.entity.origin === "TEXT" &&
    foldedLetters(left.one.entity.name) === foldedLetters(right.one.entity.name) &&
    left.one.entity.name === right.one.entity.name
  );
}

function shorter({ left, right }: Link): Member {
  return lengthOf(left.party) <= lengthOf(right.party) ? left : right;
}

function lengthOf(party: Party): number {
  if (party.type === "PERSON") return completenessOf(party) * 100 + (party.names[0]?.given.length ?? 0);
  return Math.max(0, ...party.names.map((name) => name.words.length));
}

function namesThatFitSeveral(leaning: readonly Link[], partition: Partition<Member>): Set<Member> {
  const fits = new Map<Member, Set<Member>>();
  for (const link of leaning) {
    const short = shorter(link);
    const long = short === link.left ? link.right : link.left;
    fits.set(short, (fits.get(short) ?? new Set()).add(partition.setOf(long)));
  }
  return new Set([...fits].flatMap(([short, longs]) => (longs.size > 1 ? [short] : [])));
}

function fitsSeveral(link: Link): Scored {
  const short = shorter(link);
  const other = short === link.left ? link.right : link.left;
  const reason = `'${short.party.name}' may be '${other.party.name}', but fits others of the article as well.`;
  return { ...link.found, ...unsure(0.5, reason) };
}
