import type { NameData, RoleNoun } from "../languages/names.js";
import type { OrganizationPhrase, RolePhrase } from "./phrase.js";
import { fold, type Token } from "./tokens.js";

/** Words before the noun ("a former senior White House") and links after it are read no further than this. */
const MOST_MODIFIERS = 6;
const MOST_COMPLEMENTS = 3;

/** Organization phrases by the token they start and end with. */
export interface OrganizationPlaces {
  readonly startingAt: ReadonlyMap<number, number>;
  readonly endingAt: ReadonlyMap<number, number>;
  readonly phrases: readonly OrganizationPhrase[];
}

export function placesOf(phrases: readonly OrganizationPhrase[]): OrganizationPlaces {
  return {
    startingAt: new Map(phrases.map((phrase, i) => [phrase.from, i])),
    endingAt: new Map(phrases.map((phrase, i) => [phrase.to, i])),
    phrases,
  };
}

/**
 * Phrases for somebody by what they do, by position, never overlapping:
 *
 *     Un haut responsable du ministère de la Santé a parlé au préfet.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^
 */
export function findRolePhrases(
  tokens: readonly Token[],
  data: NameData,
  organizations: OrganizationPlaces,
): RolePhrase[] {
  const found: RolePhrase[] = [];
  const surnames = surnamesAmongRoles(tokens, data);
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const noun = roleNounAt(tokens, at, data);
    if (noun === null || at < free) continue;
    const phrase = readRolePhrase(tokens, at, noun, data, organizations, free);
    if (phrase === null || isKnownSurname(tokens, phrase, surnames)) continue;
    found.push(withOwner(tokens, phrase, found));
    free = phrase.to;
    at = phrase.noun;
  }
  return found;
}

/** "the fishermen's leader" is one phrase, and the fishermen do not speak: they are taken back from `found`. */
function withOwner(tokens: readonly Token[], phrase: RolePhrase, found: RolePhrase[]): RolePhrase {
  const owner = found.at(-1);
  if (tokens[phrase.from]?.kind !== "possessive" || owner?.to !== phrase.from) return phrase;
  found.pop();
  return { ...phrase, from: owner.from };
}

function roleNounAt(tokens: readonly Token[], at: number, data: NameData): RoleNoun | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.elided || token.acronym)
    return token?.acronym === true ? officeLetters(token, data) : null;
  const noun = data.roleNouns.get(token.lower) ?? afterPrefix(token.lower, data);
  if (noun === undefined || isSurname(tokens, at, data)) return null;
  return noun;
}

const officeLetters = (token: Token, data: NameData): RoleNoun | null =>
  data.roleNouns.get(token.lower.replaceAll(".", "")) ?? null;

/** "ex-ministre", "vice-chairman". */
function afterPrefix(lower: string, data: NameData): RoleNoun | undefined {
  const hyphen = lower.indexOf("-");
  if (hyphen < 0 || !data.roleModifiers.has(lower.slice(0, hyphen))) return undefined;
  return data.roleNouns.get(lower.slice(hyphen + 1));
}

/** "Anne Baker", "Mr. King": a capital right after a first name, an initial or an honorific is a surname. */
function isSurname(tokens: readonly Token[], at: number, data: NameData): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  let before = tokens[at - 1];
  let first: Token | undefined = token;
  if (before?.lower === "." && before.adjacent) {
    first = before;
    before = tokens[at - 2];
  }
  if (before?.capital !== true || first.breaks || !token.adjacent) return false;
  return before.initial || data.honorifics.has(before.lower) || data.firstNames.has(fold(before.lower));
}

/** Role nouns that the text prints as somebody's surname: "Anne Baker". */
function surnamesAmongRoles(tokens: readonly Token[], data: NameData): ReadonlySet<string> {
  const surnames = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.capital && data.roleNouns.has(token.lower) && isSurname(tokens, at, data)) surnames.add(token.lower);
  });
  return surnames;
}

/** "Baker said", in a text about Anne Baker. */
function isKnownSurname(tokens: readonly Token[], phrase: RolePhrase, surnames: ReadonlySet<string>): boolean {
  const noun = tokens[phrase.noun];
  return phrase.to === phrase.from + 1 && noun?.capital === true && surnames.has(noun.lower);
}

function readRolePhrase(
  tokens: readonly Token[],
  at: number,
  noun: RoleNoun,
  data: NameData,
  organizations: OrganizationPlaces,
  free: number,
): RolePhrase | null {
  const head = lastOfCompound(tokens, at, data);
  const left = readLeft(tokens, at, data, organizations, free);
  const right = readRight(tokens, head + 1, data, organizations);
  if (!noun.plural && left.determiner < 0 && left.possessor < 0 && standsAlone(tokens, left.from, right.to))
    return null;
  const headNoun = head === at ? noun : (roleNounAt(tokens, head, data) ?? noun);
  const determiner = left.determiner < 0 ? undefined : data.determiners.get(tokens[left.determiner]?.lower ?? "");
  const from = left.possessor >= 0 ? left.possessor : left.determiner < 0 ? left.from : left.determiner;
  return {
    from,
    to: right.to,
    noun: head,
    titleFrom: left.from,
    ownFrom: left.ownFrom,
    determiner: left.possessor >= 0 ? "possessive" : (determiner?.kind ?? "none"),
    lemma: headNoun.lemma,
    role: headNoun.role,
    gender: headNoun.gender ?? (headNoun.plural ? null : (determiner?.gender ?? null)),
    plural: determiner?.plural === true ? true : headNoun.plural,
    weak: headNoun.weak,
    organization: right.organization ?? left.organization,
  };
}

/** "party leader", "defence attorney general": of role nouns side by side the last is meant where the noun closes. */
function lastOfCompound(tokens: readonly Token[], at: number, data: NameData): number {
  if (data.lowerCaseNames) return at;
  let head = at;
  while (head - at < 2) {
    const next = tokens[head + 1];
    if (
      next?.adjacent !== true ||
      next.capital !== tokens[head]?.capital ||
      roleNounAt(tokens, head + 1, data) === null
    )
      break;
    head++;
  }
  return head;
}

/** "said Baker": inside a sentence a noun with a capital and nothing beside it is a surname. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from];
  const next = tokens[to];
  if (to !== from + 1 || token?.capital !== true || token.opens) return false;
  return next === undefined || !next.adjacent || !(next.capital || next.lower === ",");
}

interface Left {
  /** First modifier, or the noun. */
  readonly from: number;
  readonly ownFrom: number;
  /** Its token, or -1. */
  readonly determiner: number;
  /** First token of "Dorval's" in "Dorval's spokesman", or -1. */
  readonly possessor: number;
  readonly organization: number | null;
}

function readLeft(
  tokens: readonly Token[],
  at: number,
  data: NameData,
  organizations: OrganizationPlaces,
  free: number,
): Left {
  let from = at;
  let ownFrom = at;
  let organization: number | null = null;
  for (let steps = 0; steps < MOST_MODIFIERS && from > free; steps++) {
    if (tokens[from]?.adjacent !== true) break;
    const before = tokens[from - 1];
    const ended = organizations.endingAt.get(from);
    const phrase = ended === undefined ? undefined : organizations.phrases[ended];
    if (ended !== undefined && phrase !== undefined && phrase.from >= free && !data.lowerCaseNames) {
      organization = ended;
      from = phrase.from;
    } else if (before?.kind === "possessive") {
      return { from, ownFrom, determiner: -1, possessor: possessorFrom(tokens, from - 2, free, data), organization };
    } else if (before?.kind === "word" && isModifier(before, data)) {
      from--;
      if (ownFrom === from + 1) ownFrom = from;
    } else if (isNameModifier(tokens, from - 1, at, data)) from--;
    else break;
  }
  const before = tokens[from - 1];
  const determined =
    from > free && tokens[from]?.adjacent === true && before?.kind === "word" && data.determiners.has(before.lower);
  // "Several officials": the number is the determiner.
  if (!determined && from < at && data.determiners.has(tokens[from]?.lower ?? "")) {
    return { from: from + 1, ownFrom: Math.max(ownFrom, from + 1), determiner: from, possessor: -1, organization };
  }
  return { from, ownFrom, determiner: determined ? from - 1 : -1, possessor: -1, organization };
}

/** "the Vermont senator", "a Corley aide": a name before a noun in lower case, where nouns modify nouns. */
function isNameModifier(tokens: readonly Token[], at: number, noun: number, data: NameData): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.capital &&
    !data.lowerCaseNames &&
    tokens[noun]?.capital === false &&
    !data.functionWords.has(token.lower) &&
    !data.determiners.has(token.lower) &&
    !data.honorifics.has(token.lower)
  );
}

/** First token of whose it is, before "'s": "Anna Corley", "the company". */
function possessorFrom(tokens: readonly Token[], at: number, free: number, data: NameData): number {
  let from = at;
  while (
    from > free &&
    at - from < MOST_MODIFIERS &&
    tokens[from]?.adjacent === true &&
    tokens[from - 1]?.capital === true
  )
    from--;
  const determiner = tokens[from]?.adjacent === true && data.determiners.has(tokens[from - 1]?.lower ?? "");
  return Math.max(determiner ? from - 1 : from, free);
}

const isModifier = (token: Token, data: NameData): boolean =>
  data.roleModifiers.has(token.lower) || data.nationalities.has(token.lower);

interface Right {
  readonly to: number;
  readonly organization: number | null;
}

// responsable américain du ministère de la Santé     secretary of state     adviser to the Dorval campaign
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^
function readRight(tokens: readonly Token[], at: number, data: NameData, organizations: OrganizationPlaces): Right {
  let to = at;
  let organization: number | null = null;
  if (data.lowerCaseNames) {
    while (tokens[to]?.adjacent === true && tokens[to]?.kind === "word" && isPostModifier(tokens[to], data)) to++;
  } else if (tokens[to]?.adjacent === true && tokens[to]?.lower === tokens[to - 1]?.lower) return { to, organization };
  for (let i = 0; i < MOST_COMPLEMENTS; i++) {
    const complement = readComplement(tokens, to, data, organizations);
    if (complement === null) break;
    to = complement.to;
    organization ??= complement.organization;
  }
  return { to, organization };
}

const isPostModifier = (token: Token | undefined, data: NameData): boolean =>
  token !== undefined && !token.capital && isModifier(token, data);

function readComplement(
  tokens: readonly Token[],
  at: number,
  data: NameData,
  organizations: OrganizationPlaces,
): Right | null {
  const link = tokens[at];
  if (link?.kind !== "word" || !link.adjacent || link.opens) return null;
  const core = data.complementLinks.has(link.lower);
  if (!core && !data.looseLinks.has(link.lower)) return null;
  let first = at + 1;
  while (first < at + 3 && tokens[first]?.adjacent === true && data.determiners.has(tokens[first]?.lower ?? ""))
    first++;
  const organization = organizations.startingAt.get(first);
  const phrase = organization === undefined ? undefined : organizations.phrases[organization];
  if (phrase !== undefined && organization !== undefined && tokens[first]?.adjacent === true) {
    return { to: phrase.to, organization };
  }
  const token = tokens[first];
  if (token?.kind !== "word" || !token.adjacent) return null;
  if (token.capital) return { to: capitalEnd(tokens, first, data), organization: null };
  if (!core || data.functionWords.has(token.lower) || data.pronouns.has(token.lower)) return null;
  let to = first + 1;
  while (isNounTail(tokens[to], data)) to++;
  return { to, organization: null };
}

const isNounTail = (token: Token | undefined, data: NameData): boolean =>
  token?.kind === "word" &&
  token.adjacent &&
  !token.capital &&
  (data.organizationAdjectives.has(token.lower) || isModifier(token, data)) &&
  !data.determiners.has(token.lower);

/** After a country, or at a first name, somebody's name begins: (président de) "Serbie Marko Vidal". */
const startsName = (tokens: readonly Token[], at: number, data: NameData): boolean =>
  tokens[at + 1]?.capital === true &&
  (data.firstNames.has(fold(tokens[at]?.lower ?? "")) || data.countries.has(tokens[at - 1]?.lower ?? ""));

/** End of the capitalised words at `at`, short of a person's name: "State" of (Secretary of) "State Anne Dorval". */
function capitalEnd(tokens: readonly Token[], at: number, data: NameData): number {
  let to = at + 1;
  if (data.portfolios.has(tokens[at]?.lower ?? "")) return to;
  for (; to < at + 6; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || !token.adjacent) break;
    const adjective = data.organizationAdjectives.has(token.lower) || data.nationalities.has(token.lower);
    if (!token.capital && !adjective) break;
    if (token.capital && startsName(tokens, to, data)) break;
  }
  return to;
}
