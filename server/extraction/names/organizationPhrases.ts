import type { OrganizationKind } from "../../domain/agent.js";
import type { KnownOrganization, NameData } from "../languages/names.js";
import type { OrganizationPhrase } from "./phrase.js";
import { indexOnce } from "./phraseIndex.js";
import { fold, stopAfter, type Token } from "./tokens.js";

/** Longer runs of capitalised words are headlines or lists, not one name. */
const LONGEST_NAME = 10;

/** "D-NJ", "H1-B", "F16": a seat, a visa, a model. */
const DISTRICT = /\d|^\p{Lu}-/u;

const knownNames = indexOnce<NameData, KnownOrganization>((data) => data.knownOrganizations);

const APOSTROPHES = new Set(["'", "’"]);

type Reader = (tokens: readonly Token[], at: number, data: NameData) => OrganizationPhrase | null;

/** In this order: what is known by heart, then what a noun gives away, then bare capital letters. */
const READERS: readonly Reader[] = [known, closedByNoun, openedByNoun, afterLowerCaseHead, acronym];

/** Where every word has a capital, none shows where a name ends. */
const HEADLINE_READERS: readonly Reader[] = [known, acronym];

/** The phrases that name organizations, by position, never overlapping. */
export function findOrganizations(
  tokens: readonly Token[],
  data: NameData,
  headlines: Uint8Array,
): OrganizationPhrase[] {
  const found: OrganizationPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = readAt(tokens, at, data, headlines[at] === 1 ? HEADLINE_READERS : READERS);
    if (phrase !== null) found.push(phrase);
    at = phrase === null ? at + 1 : phrase.to;
  }
  return found;
}

function readAt(
  tokens: readonly Token[],
  at: number,
  data: NameData,
  readers: readonly Reader[],
): OrganizationPhrase | null {
  if (tokens[at]?.kind !== "word") return null;
  for (const read of readers) {
    const phrase = read(tokens, at, data);
    if (phrase !== null) return phrase;
  }
  return null;
}

// the White House said
//     ^^^^^^^^^^^
function known(tokens: readonly Token[], at: number, data: NameData): OrganizationPhrase | null {
  const token = tokens[at];
  if (token?.capital !== true || followsFirstName(tokens, at, data)) return null;
  const match = knownNames(data).longestAt(tokens, at);
  if (match === null) return null;
  const single = match.to === at + 1;
  if (single && !token.acronym && (isWeakOpening(token) || data.functionWords.has(token.lower))) return null;
  if (!single && !allCapitalOrLinked(tokens, at, match.to, data)) return null;
  // "Senate Banking Committee" and "Democratic Party of Varenne" are longer than what is known.
  const longer = single ? closedByNoun(tokens, at, data) : null;
  if (longer !== null && longer.to > match.to) return longer;
  return { from: at, nameFrom: at, to: match.to, kind: match.value.kind, country: match.value.country, head: null };
}

/** Short names are also words; where any word has a capital, only the letters in capitals are sure. */
const isWeakOpening = (token: Token): boolean => token.opens && token.end - token.start <= 5;

function allCapitalOrLinked(tokens: readonly Token[], from: number, to: number, data: NameData): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (!token.capital && !data.organizationLinks.has(token.lower) && !data.organizationAdjectives.has(token.lower)) {
      return false;
    }
  }
  return true;
}

function followsFirstName(tokens: readonly Token[], at: number, data: NameData): boolean {
  const before = tokens[at - 1];
  return before?.capital === true && tokens[at]?.adjacent === true && data.firstNames.has(fold(before.lower));
}

// the Securities and Exchange Commission said     the Biden administration said     Arvale Motors Inc. said
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^
function closedByNoun(tokens: readonly Token[], at: number, data: NameData): OrganizationPhrase | null {
  const first = tokens[at];
  if (first === undefined || !(mayBegin(first, data) || isGroupsPossessive(tokens, at + 1, at, data))) return null;
  let closing = -1;
  let kind: OrganizationKind = "UNKNOWN";
  let i = at + 1;
  for (; i < tokens.length && i - at < LONGEST_NAME; i++) {
    const token = tokens[i];
    if (token === undefined || !token.adjacent) break;
    if (isGroupsPossessive(tokens, i, at, data)) continue;
    const lowerTail = token.capital ? undefined : data.lowerCaseTails.get(token.lower);
    const tail = token.capital ? data.organizationTails.get(token.lower) : lowerTail;
    if (tail !== undefined) {
      closing = i;
      kind = tail;
    }
    if (lowerTail !== undefined) break;
    if (token.kind !== "word" || (!token.capital && !bridges(tokens, i, data))) break;
  }
  if (closing < 0 || isPersonWithTailSurname(tokens, at, closing, kind, data)) return null;
  if (tokens[closing]?.capital === false && !governs(tokens, at, closing, data)) return null;
  const last = tokens[closing];
  const to = closing + (stopAfter(tokens, closing) && data.abbreviations.has(last?.lower ?? "") ? 2 : 1);
  const end = last?.capital === true ? linkedTail(tokens, to, data) : to;
  return {
    from: at,
    nameFrom: at,
    to: end,
    kind,
    country: countryIn(tokens, at, end, data),
    head: last?.lower ?? null,
  };
}

/**
 * "the Varenne Dockers' Union", "the Fishermen's Association": a name goes on over the possessive of a group of people,
 * not over somebody's ("Corley's Foundation", "Collins' Committee").
 */
function isGroupsPossessive(tokens: readonly Token[], at: number, first: number, data: NameData): boolean {
  const token = tokens[at];
  const owner = tokens[at - 1];
  const mark = token?.kind === "possessive" || (token?.kind === "mark" && APOSTROPHES.has(token.lower));
  if (!mark || data.possessives.size === 0 || owner?.end !== (token.kind === "mark" ? token.start : owner?.end))
    return false;
  if (owner?.capital !== true || tokens[at + 1]?.capital !== true || tokens[at + 1]?.adjacent !== true) return false;
  if (data.roleNouns.get(owner.lower)?.plural === true) return true;
  const determined = data.determiners.get(tokens[first - 1]?.lower ?? "")?.kind === "definite";
  return token.kind === "mark" && owner.lower.endsWith("s") && determined && tokens[first]?.adjacent === true;
}

/** "the French government", "the Morvan campaign"; not "a Western-backed government", "the Ohio campaign". */
function governs(tokens: readonly Token[], from: number, closing: number, data: NameData): boolean {
  const lower = tokens[closing - 1]?.lower ?? "";
  const last = tokens[from]?.lower ?? "";
  const campaign = data.lowerCaseTails.get(tokens[closing]?.lower ?? "") === "PARTY";
  if (campaign && (data.places.has(lower) || data.countries.has(lower) || data.neverNames.has(lower))) return false;
  return !lower.includes("-") && !data.neverNames.has(last) && !data.roleModifiers.has(last);
}

const mayBegin = (token: Token, data: NameData): boolean =>
  token.capital &&
  token.kind === "word" &&
  !data.functionWords.has(token.lower) &&
  !token.elided &&
  !data.honorifics.has(token.lower) &&
  !(data.roleNouns.has(token.lower) && !data.organizationTails.has(token.lower));

/** "and" of "Securities and Exchange": a capital on both sides, and no first name, which would begin a person. */
function bridges(tokens: readonly Token[], at: number, data: NameData): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    data.conjunctions.has(token.lower) &&
    next?.capital === true &&
    next.adjacent &&
    !data.firstNames.has(fold(next.lower)) &&
    !data.knownOrganizations.has(next.lower) &&
    !data.functionWords.has(next.lower) &&
    !data.firstNames.has(fold(tokens[at - 1]?.lower ?? ""))
  );
}

/** "Bill Press", "Katie Church": a first name and one word is a person, unless the word is never a surname. */
function isPersonWithTailSurname(
  tokens: readonly Token[],
  from: number,
  closing: number,
  kind: OrganizationKind,
  data: NameData,
): boolean {
  const surnames: readonly OrganizationKind[] = ["MEDIA", "RELIGIOUS", "OTHER", "UNION"];
  const first = tokens[from];
  return (
    closing === from + 1 && first !== undefined && data.firstNames.has(fold(first.lower)) && surnames.includes(kind)
  );
}

/** End of "of Varenne" after a name, or `at` when nothing follows. */
function linkedTail(tokens: readonly Token[], at: number, data: NameData): number {
  const link = tokens[at];
  if (link?.adjacent !== true || !data.complementLinks.has(link.lower)) return at;
  const first = tokens[at + 1];
  if (first?.capital !== true || !first.adjacent || isPersonStart(tokens, at + 1, data)) return at;
  let to = at + 2;
  while (continuesName(tokens, to, data)) to++;
  return to;
}

function continuesName(tokens: readonly Token[], at: number, data: NameData): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.capital &&
    token.adjacent &&
    !data.honorifics.has(token.lower) &&
    !isPersonStart(tokens, at, data)
  );
}

const isPersonStart = (tokens: readonly Token[], at: number, data: NameData): boolean =>
  data.firstNames.has(fold(tokens[at]?.lower ?? "")) &&
  tokens[at + 1]?.capital === true &&
  tokens[at + 1]?.adjacent === true;

// le ministère des Affaires étrangères a déclaré     l'Organisation de coopération et de développement économiques
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function openedByNoun(tokens: readonly Token[], at: number, data: NameData): OrganizationPhrase | null {
  const head = tokens[at];
  const kind = head === undefined ? undefined : data.organizationHeads.get(head.lower);
  // "Parti de Varenne, le train…": where names go on in lower case, an opening capital alone shows nothing.
  if (head === undefined || kind === undefined || (head.opens && head.capital && data.lowerCaseNames)) return null;
  const proper = head.capital && !head.opens;
  let end = -1;
  let linked = false;
  // Once a word with a capital has come, words in lower case are the sentence's own again.
  let named = false;
  for (let i = at + 1; i < tokens.length && i - at < 2 * LONGEST_NAME;) {
    const step = readStep(tokens, i, data, proper && data.lowerCaseNames && !named);
    if (step === null) break;
    if (step.naming || (proper && data.lowerCaseNames)) {
      if (end < 0) linked = step.linked;
      if (!mayOpen(head, linked, data)) return null;
      end = step.to;
      named ||= step.naming;
    } else if (end >= 0) end = step.to;
    i = step.to;
  }
  if (end < 0) return null;
  const nameFrom = !head.capital && !linked && kind === "COMPANY" && tokens[at + 1]?.capital === true ? at + 1 : at;
  return {
    from: at,
    nameFrom,
    to: end,
    kind: kind === "INTERNATIONAL" && isOfPeople(tokens, at, end, data) ? "UNION" : kind,
    country: countryIn(tokens, at, end, data),
    head: head.lower,
  };
}

/** "Union des dockers": countries make an international body, people of one trade a union. */
function isOfPeople(tokens: readonly Token[], from: number, to: number, data: NameData): boolean {
  for (let i = from + 1; i < to; i++) if (data.roleNouns.get(tokens[i]?.lower ?? "")?.plural === true) return true;
  return false;
}

/** A capital head opens a name by itself; in lower case only some do, and some only with a link. */
function mayOpen(head: Token, linked: boolean, data: NameData): boolean {
  if (!head.capital) return (linked ? data.linkedLowerCaseHeads : data.directLowerCaseHeads).has(head.lower);
  return linked || data.lowerCaseNames;
}

interface Step {
  readonly to: number;
  readonly linked: boolean;
  /** A capital shows that this is a name. */
  readonly naming: boolean;
}

/** One more piece of a name: linked words, a capitalised word, or an adjective. */
function readStep(tokens: readonly Token[], at: number, data: NameData, lowerNouns: boolean): Step | null {
  let i = at;
  while (i < at + 4 && tokens[i]?.adjacent === true && data.organizationLinks.has(tokens[i]?.lower ?? "")) i++;
  const linked = i > at;
  const token = tokens[i];
  if (token?.adjacent !== true || token.kind !== "word") return null;
  if (token.capital) {
    const stops =
      isPersonStart(tokens, i, data) ||
      data.honorifics.has(token.lower) ||
      data.functionWords.has(token.lower) ||
      (linked && data.conjunctions.has(tokens[i - 1]?.lower ?? "") && startsAnother(tokens, i, data));
    return stops ? null : { to: i + 1, linked, naming: true };
  }
  if (linked) {
    return lowerNouns && opensComplement(tokens, at, data) && isPlainNoun(token, data)
      ? { to: i + 1, linked, naming: false }
      : null;
  }
  const adjective = data.organizationAdjectives.has(token.lower) || data.nationalities.has(token.lower);
  return adjective ? { to: i + 1, linked, naming: false } : null;
}

/** "de coopération", "et de développement", but not "la réunion". */
const opensComplement = (tokens: readonly Token[], at: number, data: NameData): boolean =>
  data.complementLinks.has(tokens[at]?.lower ?? "") ||
  (data.conjunctions.has(tokens[at]?.lower ?? "") && data.complementLinks.has(tokens[at + 1]?.lower ?? ""));

/** After "and", a new name and not more of this one. */
const startsAnother = (tokens: readonly Token[], at: number, data: NameData): boolean => {
  const lower = tokens[at]?.lower ?? "";
  return (
    data.roleNouns.has(lower) ||
    data.firstNames.has(fold(lower)) ||
    data.countries.has(lower) ||
    data.places.has(lower) ||
    data.knownOrganizations.has(lower)
  );
};

const isPlainNoun = (token: Token, data: NameData): boolean =>
  !token.elided &&
  !data.functionWords.has(token.lower) &&
  !data.auxiliaries.has(token.lower) &&
  !data.speechVerbs.has(token.lower);

// l'administration Morvan a répondu     le gouvernement français
//   ^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^
function afterLowerCaseHead(tokens: readonly Token[], at: number, data: NameData): OrganizationPhrase | null {
  const kind = data.lowerCaseHeads.get(tokens[at]?.lower ?? "");
  const next = tokens[at + 1];
  if (kind === undefined || next?.adjacent !== true) return null;
  if (!next.capital && !data.nationalities.has(next.lower)) return null;
  let to = at + 2;
  while (next.capital && continuesName(tokens, to, data)) to++;
  return {
    from: at,
    nameFrom: at,
    to,
    kind,
    country: countryIn(tokens, at, to, data),
    head: tokens[at]?.lower ?? null,
  };
}

// a réagi la FNSV     an OECD report
//            ^^^^        ^^^^
function acronym(tokens: readonly Token[], at: number, data: NameData): OrganizationPhrase | null {
  const token = tokens[at];
  if (token?.acronym !== true || token.end - token.start > 8) return null;
  const letters = token.lower.toUpperCase().replaceAll(".", "");
  const plain = letters.toLowerCase();
  if (data.otherAcronyms.has(letters) || data.countries.has(plain) || data.places.has(plain)) return null;
  if (DISTRICT.test(letters) || data.countries.has(token.lower)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // Capitals beside capitals are a headline that shouts.
  if ((before?.acronym === true && token.adjacent) || (after?.acronym === true && after.adjacent)) return null;
  if (before?.capital === true && token.adjacent && !before.opens) return null;
  const determined = before !== undefined && token.adjacent && data.determiners.get(before.lower)?.kind === "definite";
  const bracketed = before?.lower === "(" && after?.lower === ")";
  const elided = before?.elided === true;
  const speaks = after !== undefined && data.speechVerbs.has(after.lower);
  if (!determined && !bracketed && !elided && !speaks) return null;
  return { from: at, nameFrom: at, to: at + 1, kind: "UNKNOWN", country: null, head: null };
}

function countryIn(tokens: readonly Token[], from: number, to: number, data: NameData): string | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? "";
    const code = data.nationalities.get(lower) ?? data.countries.get(lower);
    if (code !== undefined) return code;
  }
  return null;
}
