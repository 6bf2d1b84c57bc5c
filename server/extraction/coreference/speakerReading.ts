import type { OrganizationKind } from "../../domain/agent.js";
import type { Span } from "../../domain/span.js";
import type { NameData, Pronoun } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import type { NameMention } from "../names/nameMention.js";
import type { RolePhrase } from "../names/phrase.js";
import { firstFrom, tokensIn } from "./places.js";

/** What a speaker phrase is made of; whom it means is decided elsewhere. */
export type SpeakerReading =
  | { readonly kind: "name"; readonly mention: NameMention; readonly others: readonly NameMention[] }
  | { readonly kind: "sharedName"; readonly entities: readonly number[] }
  | { readonly kind: "role"; readonly role: number }
  | { readonly kind: "pronoun"; readonly pronoun: Pronoun }
  | { readonly kind: "shortOrganization"; readonly entity: number; readonly pointsBackTo: Span }
  | { readonly kind: "description"; readonly plural: boolean }
  | { readonly kind: "nobody" };

/**
 * Reads the phrase's head. A name inside what the head is of does not speak:
 *
 *     Paul Varin, the spokesman for Anne Dorval      the spokesman for Anne Dorval      Anne Dorval's spokesman
 *     ^^^^^^^^^^ name                                 ^^^^^^^^^^^^^ role                                ^^^^^^^^^ role
 */
export function readSpeaker(text: string, phrase: Span, names: FoundNames, data: NameData): SpeakerReading {
  const words = text.slice(phrase.start, phrase.end).toLowerCase().replaceAll("’", "'").trim();
  const pronoun = data.pronouns.get(words);
  if (pronoun !== undefined) return { kind: "pronoun", pronoun };
  const { from, to } = tokensIn(names.tokens, phrase);
  const role = headRole(names, from, to, data);
  const mentions = mentionsIn(names, phrase);
  const before = firstRole(names, from, to);
  const people = mentions.filter(
    (mention) => mention.type === "PERSON" && !owns(names, mention, to) && mayHead(names, mention, before, data),
  );
  const [person] = people;
  if (person !== undefined) {
    const others = people.filter((other) => other.entity !== person.entity && sideBySide(text, person, other, data));
    return { kind: "name", mention: person, others };
  }
  const shared = names.ambiguous[firstFrom(names.ambiguous, phrase.start, ({ span }) => span.start)];
  if (shared !== undefined && shared.span.end <= phrase.end) return { kind: "sharedName", entities: shared.entities };
  if (role !== null) return { kind: "role", role };
  const organization = mentions.find((mention) => mention.type === "ORGANIZATION");
  if (organization !== undefined && opensPhrase(names, organization, from, data))
    return { kind: "name", mention: organization, others: [] };
  return shortOrganization(names, from, to, data) ?? describedOrNobody(names, from, to, data);
}

/** The name is an owner's, and what it owns goes on inside the phrase: "Corley's niece". */
const owns = (names: FoundNames, mention: NameMention, to: number): boolean => {
  const next = tokensIn(names.tokens, mention.span).to;
  return next + 1 < to && names.tokens[next]?.kind === "possessive";
};

/** Nothing but articles and adjectives before it, so it is what the phrase is about. */
function opensPhrase(names: FoundNames, mention: NameMention, from: number, data: NameData): boolean {
  const { from: start } = tokensIn(names.tokens, mention.span);
  return start <= from || !breaksHead(names, from, start, data);
}

/** A comma, a preposition or a verb between two tokens: what follows is not the head of what starts there. */
function breaksHead(names: FoundNames, from: number, to: number, data: NameData): boolean {
  for (let i = from; i < to; i++) {
    const token = names.tokens[i];
    if (token === undefined || token.kind === "mark" || (i > from && data.groupNouns.has(token.lower) && i + 1 < to))
      return true;
    const light = data.determiners.has(token.lower) || data.roleModifiers.has(token.lower) || token.capital;
    if (!light && i > from && data.functionWords.has(token.lower)) return true;
  }
  return false;
}

/** The role phrase whose noun is the phrase's head: "the minister of fisheries", not "a group of ministers". */
function headRole(names: FoundNames, from: number, to: number, data: NameData): number | null {
  const index = firstRole(names, from, to);
  const role = index === null ? undefined : names.roles[index];
  if (index === null || role === undefined) return null;
  if (role.from > from && breaksHead(names, from, role.from, data)) return null;
  // "the Republican National Committee", "the minister's doctor": the noun only describes another.
  const next = names.tokens[role.to];
  const goesOn =
    role.to === role.noun + 1 &&
    role.to < to &&
    next?.adjacent === true &&
    (next.kind === "possessive" || next.capital);
  return goesOn ? null : index;
}

function firstRole(names: FoundNames, from: number, to: number): number | null {
  const index = firstFrom(names.roles, from, (role) => role.noun);
  const role = names.roles[index];
  return role !== undefined && role.noun < to ? index : null;
}

function mentionsIn(names: FoundNames, phrase: Span): NameMention[] {
  const inside: NameMention[] = [];
  const first = firstFrom(names.mentions, phrase.start, (mention) => mention.span.start);
  for (let i = Math.max(0, first - 1); i < names.mentions.length; i++) {
    const mention = names.mentions[i];
    if (mention === undefined || mention.span.start >= phrase.end) break;
    if (mention.span.end > phrase.start) inside.push(mention);
  }
  return inside;
}

/** Whether a person's name is the phrase's head and not part of what the head is of. */
function mayHead(names: FoundNames, mention: NameMention, roleIndex: number | null, data: NameData): boolean {
  if (roleIndex === null) return true;
  if (names.personOfRole[roleIndex] === mention.entity) return true;
  const role = names.roles[roleIndex];
  const { from, to } = tokensIn(names.tokens, mention.span);
  if (role === undefined) return true;
  if (from < role.noun) return names.tokens[to]?.kind !== "possessive" && !isModifierOf(role, from);
  if (from < role.to) return false;
  const before = names.tokens[from - 1];
  return before === undefined || !(data.complementLinks.has(before.lower) || data.looseLinks.has(before.lower));
}

const isModifierOf = (role: RolePhrase, token: number): boolean => role.from <= token && token < role.noun;

/** "Morvan and Le Goff": nothing but a conjunction between them. */
function sideBySide(text: string, left: NameMention, right: NameMention, data: NameData): boolean {
  const between = text.slice(left.span.end, right.span.start);
  return between.length < 12 && data.conjunctions.has(between.trim().toLowerCase());
}

/** "le ministère", "the company": the one organization of the article whose name has that noun, or is of that kind. */
function shortOrganization(names: FoundNames, from: number, to: number, data: NameData): SpeakerReading | null {
  const noun = headNoun(names, from, to, data);
  const first = names.tokens[from];
  if (noun === null || first === undefined || data.determiners.get(first.lower)?.kind !== "definite") return null;
  if (data.determiners.get(first.lower)?.plural === true) return null;
  const lower = names.tokens[noun]?.lower ?? "";
  const kind = data.organizationNouns.get(lower);
  const sharing = organizationsByHead(names).get(lower);
  const entities = sharing ?? (kind === undefined ? [] : (organizationsByKind(names).get(kind) ?? []));
  const [entity] = entities;
  if (entity === undefined) return null;
  const place = sharing === undefined ? justBefore(names, entity, first.start) : firstMentions(names).get(entity);
  if (entities.length > 1 || place === undefined) return { kind: "nobody" };
  return { kind: "shortOrganization", entity, pointsBackTo: place };
}

/** Mentions this far back may still be in a reader's mind when the text says only "the company". */
const MENTIONS_BACK = 12;

/** The last mention of an entity before an offset; undefined where too many others were named since. */
function justBefore(names: FoundNames, entity: number, offset: number): Span | undefined {
  const at = firstFrom(names.mentions, offset, (mention) => mention.span.start);
  return names.mentions.slice(Math.max(0, at - MENTIONS_BACK), at).findLast((mention) => mention.entity === entity)
    ?.span;
}

/** First noun of a phrase in lower case, past determiners and adjectives; null where it is another kind of phrase. */
function headNoun(names: FoundNames, from: number, to: number, data: NameData): number | null {
  for (let i = from; i < to; i++) {
    const token = names.tokens[i];
    if (token?.kind !== "word" || (token.capital && i > from)) return null;
    const skipped = data.determiners.has(token.lower) || data.roleModifiers.has(token.lower);
    const noun = data.groupNouns.has(token.lower) || data.organizationNouns.has(token.lower);
    if (noun || data.organizationHeads.has(token.lower) || data.organizationTails.has(token.lower)) return i;
    if (!skipped && (i - from > 2 || data.functionWords.has(token.lower))) return null;
  }
  return null;
}

function once<Value>(build: (names: FoundNames) => Value): (names: FoundNames) => Value {
  const made = new WeakMap<FoundNames, { readonly value: Value }>();
  return (names) => {
    const known = made.get(names) ?? { value: build(names) };
    made.set(names, known);
    return known.value;
  };
}

const organizationsByHead = once((names) => {
  const byHead = new Map<string, number[]>();
  names.heads.forEach((head, entity) => {
    if (head !== null) byHead.set(head, [...(byHead.get(head) ?? []), entity].slice(0, 2));
  });
  return byHead;
});

const organizationsByKind = once((names) => {
  const byKind = new Map<OrganizationKind | null, number[]>();
  names.entities.forEach(({ organizationKind: kind }, entity) => {
    byKind.set(kind, [...(byKind.get(kind) ?? []), entity].slice(0, 2));
  });
  return byKind;
});

const firstMentions = once((names) => {
  const first = new Map<number, Span>();
  for (const mention of names.mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention.span);
  return first;
});

/** "the family", "several groups" describe whoever speaks; anything else ("that", "the plan") leaves it open. */
function describedOrNobody(names: FoundNames, from: number, to: number, data: NameData): SpeakerReading {
  const noun = headNoun(names, from, to, data);
  const token = noun === null ? undefined : names.tokens[noun];
  if (token === undefined || !data.groupNouns.has(token.lower)) return { kind: "nobody" };
  const determiner = data.determiners.get(names.tokens[from]?.lower ?? "");
  // "The company", "the ministry": one that has a name, which was not understood.
  const named = data.organizationHeads.has(token.lower) || data.organizationTails.has(token.lower);
  if (determiner?.kind === "definite" && determiner.plural !== true && named) return { kind: "nobody" };
  // "A company", "unions": nobody's name is withheld, no person spoke.
  if (data.organizationNouns.has(token.lower)) return { kind: "nobody" };
  return { kind: "description", plural: determiner?.plural ?? false };
}
