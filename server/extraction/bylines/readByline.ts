import type { FoundAuthor } from "../../domain/annotations.js";
import type { Language } from "../languages/language.js";
import { PhraseIndex } from "../names/phraseIndex.js";
import { fold, tokenize, type Token } from "../names/tokens.js";

/** A longer line is not a byline, and more names than this nobody signs with. */
const LONGEST_LINE = 300;
const MOST_AUTHORS = 20;
const LONGEST_NAME = 5;
const LONGEST_ACRONYM = 6;

/** Between two pieces of the line: at its start, by "and", by a comma or another mark. */
type Before = "start" | "join" | "mark";

interface Piece {
  readonly tokens: readonly Token[];
  readonly before: Before;
}

/**
 * Whom a byline names, in its order: people by two words or more, agencies by their letters or their noun.
 *
 *     Par Jeanne Morvan et Loïc Trévidal, à Port-Varenne (avec AVP)
 *         ^^^^^^^^^^^^^    ^^^^^^^^^^^^^                        ^^^
 *
 * A place, a desk ("la rédaction") and a single word name nobody. Never throws on any line.
 * @param outlet the name of who publishes, which may sign as well
 */
export function readByline(line: string, language: Language, outlet?: string): FoundAuthor[] {
  const text = line.slice(0, LONGEST_LINE);
  const tokens = tokenize(text, language.names, [{ start: 0, end: text.length }]);
  if (outlet !== undefined && wordsOf(line) === wordsOf(outlet)) return [{ type: "ORGANIZATION", name: outlet }];
  const pieces = piecesOf(tokens, language);
  const listed = pieces.some(({ before }) => before === "join");
  const authors = new Map<string, FoundAuthor>();
  for (const piece of pieces) {
    const author = readPiece(text, piece, listed, language);
    if (author !== null) authors.set(`${author.type} ${fold(author.name.toLowerCase())}`, author);
  }
  return [...authors.values()].slice(0, MOST_AUTHORS);
}

const wordsOf = (name: string): string => (fold(name.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

function piecesOf(tokens: readonly Token[], language: Language): Piece[] {
  const { joins } = language.bylines;
  const leads = leadsOf(language);
  const pieces: Piece[] = [];
  let current: Token[] = [];
  let before: Before = "start";
  const close = (next: Before): void => {
    if (current.length > 0) pieces.push({ tokens: current, before });
    if (current.length > 0 || next === "join") before = next;
    current = [];
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const lead = current.length === 0 ? leads.longestAt(tokens, at) : null;
    if (lead !== null) {
      at = lead.to;
      continue;
    }
    if (joins.has(token.lower)) close("join");
    else if (token.kind === "mark" && token.lower !== "." && token.lower !== "-") close("mark");
    else if (token.kind !== "mark") current.push(token);
    at++;
  }
  close("mark");
  return pieces;
}

const leadIndexes = new WeakMap<Language, PhraseIndex<true>>();

function leadsOf(language: Language): PhraseIndex<true> {
  const index =
    leadIndexes.get(language) ?? new PhraseIndex(language.bylines.leads.map((lead) => [lead, true] as const));
  leadIndexes.set(language, index);
  return index;
}

function readPiece(text: string, { tokens, before }: Piece, listed: boolean, language: Language): FoundAuthor | null {
  const named = nameIn(tokens, language);
  const first = named[0];
  const last = named.at(-1);
  if (first === undefined || last === undefined || named.length > LONGEST_NAME + 3) return null;
  if (named.some((token) => language.bylines.desks.has(token.lower))) return null;
  const name = text.slice(first.start, last.end).replaceAll(/\s+/g, " ");
  const sure = isFirstName(first, language) || first.initial;
  const capitals = named.filter((token) => token.capital);
  // "Bill Press" is a person, "Orrin News Agency" is none, though Orrin is a first name.
  if ((!sure || capitals.length > 2) && isOrganization(named, language)) return { type: "ORGANIZATION", name };
  // "Le Courrier de Varenne": no person's name has an article before it.
  if (capitals.length < 2 || named.length > LONGEST_NAME || tokens[0] !== first) return null;
  // "Jeanne Morvan, New Orrin": after a comma a place is as likely, but where a list goes on.
  if (before === "mark" && !sure && !listed) return null;
  return { type: "PERSON", name: withoutShouting(name, named) };
}

/** The capitalised words the piece begins with, particles between them: what stands before "à", "in" or a small word. */
function nameIn(tokens: readonly Token[], { names, bylines }: Language): Token[] {
  const named: Token[] = [];
  const [first] = tokens;
  // "La rédaction", but not the initial of "A. Person".
  const opening = first !== undefined && names.determiners.has(first.lower) && !first.initial ? 1 : 0;
  for (let i = opening; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") break;
    const goesOn = named.length > 0 && !bylines.places.has(token.lower) && continuesName(tokens, i);
    if (!token.capital && !goesOn) break;
    named.push(token);
  }
  // "Anne de" of "Anne de, à Varenne"
  while (named.at(-1)?.capital === false && !bylines.organizations.has(named[0]?.lower ?? "")) named.pop();
  return named;

  // "Agence varennoise de presse" goes on in lower case, "Anne de la Tour" over particles.
  function continuesName(all: readonly Token[], at: number): boolean {
    const token = all[at];
    const organization = bylines.organizations.has(all[opening]?.lower ?? "");
    return token !== undefined && (names.particles.has(token.lower) || token.elided || organization);
  }
}

const isFirstName = (token: Token, { names }: Language): boolean => names.firstNames.has(fold(token.lower));

function isOrganization(named: readonly Token[], { names, bylines }: Language): boolean {
  const [first] = named;
  if (named.length === 1) {
    const letters = first?.acronym === true && first.end - first.start <= LONGEST_ACRONYM;
    return letters || names.knownOrganizations.has(first?.lower ?? "");
  }
  const tail = names.organizationTails.get(named.at(-1)?.lower ?? "");
  if (tail === "MEDIA") return true;
  return named.some(({ lower }) => bylines.organizations.has(lower)) || names.knownOrganizations.has(joined(named));
}

const joined = (named: readonly Token[]): string => named.map(({ lower }) => lower).join(" ");

/** "JEANNE MORVAN" is Jeanne Morvan: bylines in capitals are a matter of type. */
function withoutShouting(name: string, named: readonly Token[]): string {
  if (!named.every((token) => token.acronym || token.initial)) return name;
  return name.replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
