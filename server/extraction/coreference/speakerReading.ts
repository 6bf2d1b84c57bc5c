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
  | { readonly kind: "description" }
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
  const role = firstRole(names, from, to);
  const mentions = mentionsIn(names, phrase);
  const people = mentions.filter((mention) => mention.type === "PERSON" && mayHead(names, mention, role, data));
  const [person] = people;
  if (person !== undefined) {
    const others = people.filter((other) => other.entity !== person.entity && sideBySide(text, person, other, data));
    return { kind: "name", mention: person, others };
  }
  const shared = names.ambiguous[firstFrom(names.ambiguous, phrase.start, ({ span }) => span.start)];
  if (shared !== undefined && shared.span.end <= phrase.end) return { kind: "sharedName", entities: shared.entities };
  if (role !== null) return { kind: "role", role };
  const organization = mentions.find((mention) => mention.type === "ORGANIZATION");
  if (organization !== undefined) return { kind: "name", mention: organization, others: [] };
  return shortOrganization(names, from, to) ?? describedOrNobody(names, from, to, data);
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

/** "le ministère", "the agency": the one organization of the article whose name has that noun. */
function shortOrganization(names: FoundNames, from: number, to: number): SpeakerReading | null {
  for (let i = from; i < to; i++) {
    const lower = names.tokens[i]?.lower ?? "";
    const entities = organizationsByHead(names).get(lower) ?? [];
    const [entity] = entities;
    if (entity === undefined) continue;
    if (entities.length > 1) return { kind: "nobody" };
    const first = firstMentions(names).get(entity);
    if (first !== undefined) return { kind: "shortOrganization", entity, pointsBackTo: first };
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

const firstMentions = once((names) => {
  const first = new Map<number, Span>();
  for (const mention of names.mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention.span);
  return first;
});

/** A noun phrase with an article describes somebody; anything else ("that", "I", "it") leaves it open. */
function describedOrNobody(names: FoundNames, from: number, to: number, data: NameData): SpeakerReading {
  const first = names.tokens[from];
  const last = names.tokens[to - 1];
  if (first === undefined || to - from < 2 || last === undefined || !data.determiners.has(first.lower)) {
    return { kind: "nobody" };
  }
  for (let i = from; i < to; i++) {
    const token = names.tokens[i];
    if (token === undefined || data.documentNouns.has(token.lower) || (token.capital && i > from))
      return { kind: "nobody" };
  }
  return { kind: "description" };
}
