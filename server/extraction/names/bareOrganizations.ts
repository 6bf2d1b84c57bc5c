import type { OrganizationKind } from "../../domain/agent.js";
import type { NameData } from "../languages/names.js";
import { hasTitleOrFullName, isPlaceName, pointsFor, type RolePlaces } from "./evidence.js";
import type { NameRun, RolePhrase } from "./phrase.js";
import { fold, type Token } from "./tokens.js";

/** Longer stretches of capitals are a headline or a title. */
const MOST_WORDS = 3;
/** A name that is this likely to be somebody's is not an organization because it has a spokesman. */
const HUMAN_FROM = 2;

/** What one name is shown to be, and whether the post is one that people do not give. */
interface Shown {
  readonly kind: OrganizationKind;
  readonly sure: boolean;
}

export interface BareOrganizations {
  /** Words of a run, joined by a space → what kind of organization has that name. */
  readonly kinds: ReadonlyMap<string, OrganizationKind>;
  /** For each role phrase, the run that names what the post is of, or -1. */
  readonly runOfRole: Int32Array;
}

/**
 * Names that nothing but a post shows to be an organization's: whoever has a chief executive is a company.
 *
 *     Le directeur général de Navirel a signé.     Navirel's shareholders met.
 *                             ^^^^^^^              ^^^^^^^
 *
 * Places, people who are introduced as such, and departments ("director of Policy") are none.
 */
export function findBareOrganizations(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  roles: RolePlaces,
  data: NameData,
): BareOrganizations {
  const starting = new Map(runs.map((run, i) => [run.from, i]));
  const ending = new Map(runs.map((run, i) => [run.to, i]));
  const shown = new Map<string, Shown>();
  const runOfRole = Int32Array.from(roles.phrases, (role) => {
    const post = postOf(tokens, role, data);
    const index = post === undefined ? undefined : ownerOf(tokens, role, post, starting, ending, data);
    const run = index === undefined ? undefined : runs[index];
    if (post === undefined || index === undefined || run === undefined) return -1;
    const known = shown.get(keyOf(run));
    if (known?.sure !== true && mayNameOne(tokens, run, data)) shown.set(keyOf(run), post);
    return index;
  });
  return { kinds: withoutPeople(tokens, runs, roles, shown, data), runOfRole };
}

/** Words of a run as they are compared. */
export const keyOf = (run: NameRun): string => run.words.join(" ");

/** "directeur général" says more than "directeur". */
function postOf(tokens: readonly Token[], role: RolePhrase, data: NameData): Shown | undefined {
  const full = `${role.lemma} ${tokens[role.noun + 1]?.lower ?? ""}`;
  return data.organizationPosts.get(full) ?? data.organizationPosts.get(role.lemma);
}

/** The run after "of", before "'s", or, in "Navirel chief executive", right before the title. */
function ownerOf(
  tokens: readonly Token[],
  role: RolePhrase,
  post: Shown,
  starting: ReadonlyMap<number, number>,
  ending: ReadonlyMap<number, number>,
  data: NameData,
): number | undefined {
  for (let i = role.noun + 1; i + 1 < role.to; i++) {
    if (data.complementLinks.has(tokens[i]?.lower ?? "")) return starting.get(i + 1);
  }
  if (!post.sure || role.plural) return undefined;
  const owned = tokens[role.titleFrom - 1]?.kind === "possessive" && role.ownFrom === role.titleFrom;
  if (owned) return ending.get(role.titleFrom - 1);
  return role.ownFrom > role.from ? ending.get(role.ownFrom) : undefined;
}

function mayNameOne(tokens: readonly Token[], run: NameRun, data: NameData): boolean {
  if (run.honorific >= 0 || run.headline || run.words.length > MOST_WORDS) return false;
  if (isPlaceName(run, tokens, data) || run.words.some((word) => data.firstNames.has(word))) return false;
  if (goesOn(tokens, run, data)) return false;
  for (let i = run.from; i < run.to; i++) if (isPlainCapital(tokens[i]?.lower ?? "", data)) return false;
  return true;
}

/** "Priests for …", "Correct the …", "Platte River": the name is longer than what was understood of it. */
function goesOn(tokens: readonly Token[], run: NameRun, data: NameData): boolean {
  const before = tokens[run.from - 1];
  if (before?.capital === true && !before.opens && tokens[run.from]?.adjacent === true) return true;
  const next = tokens[run.to];
  if (next?.kind !== "word" || !next.adjacent || data.conjunctions.has(next.lower)) return false;
  const title = data.roleNouns.has(next.lower) || data.roleModifiers.has(next.lower);
  return (next.capital && !title) || data.organizationLinks.has(next.lower) || data.determiners.has(next.lower);
}

/** "director of Research", "head of State". */
const isPlainCapital = (lower: string, data: NameData): boolean =>
  data.departments.has(lower) ||
  data.roleNouns.has(lower) ||
  data.portfolios.has(lower) ||
  data.roleModifiers.has(lower) ||
  data.neverNames.has(lower) ||
  data.nationalities.has(lower) ||
  data.organizationHeads.has(lower) ||
  data.organizationTails.has(lower) ||
  data.organizationAdjectives.has(lower);

/** Drops the names that the article prints as somebody's or as a place's. */
function withoutPeople(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  roles: RolePlaces,
  shown: ReadonlyMap<string, Shown>,
  data: NameData,
): ReadonlyMap<string, OrganizationKind> {
  if (shown.size === 0) return new Map();
  const points = new Map<string, number>();
  const dropped = new Set<string>();
  // "Luke Corley": Corley is a surname here.
  tokens.forEach((token, i) => {
    const first = tokens[i - 1];
    if (token.capital && token.adjacent && first?.capital === true && data.firstNames.has(fold(first.lower)))
      dropped.add(fold(token.lower));
  });
  for (const run of runs) {
    const key = keyOf(run);
    if (!shown.has(key)) continue;
    const before = tokens[run.from - 1]?.lower ?? "";
    if (data.placePrepositions.has(before) && tokens[run.from]?.adjacent === true) dropped.add(key);
    if (hasTitleOrFullName(tokens, run, data, roles)) dropped.add(key);
    points.set(key, (points.get(key) ?? 0) + pointsFor(tokens, run, data, roles));
  }
  const kinds = new Map<string, OrganizationKind>();
  for (const [key, { kind, sure }] of shown) {
    if (!dropped.has(key) && (sure || (points.get(key) ?? 0) < HUMAN_FROM)) kinds.set(key, kind);
  }
  return kinds;
}
