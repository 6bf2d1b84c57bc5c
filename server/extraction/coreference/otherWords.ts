import type { Span } from "../../domain/span.js";
import type { NameData } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import type { NameMention } from "../names/nameMention.js";
import type { RolePhrase } from "../names/phrase.js";
import { firstFrom, sentenceAround, tokensIn } from "./places.js";
import type { SpokenQuote } from "./spokenQuote.js";

/** A sentence names its subject within its first tokens; what comes later is spoken about. */
const SUBJECT_WITHIN = 12;

/**
 * Newspapers vary their words: whoever a sentence is about speaks in the next one as "the minister".
 *
 *     Anne Dorval n'est pas de cet avis. « Nous ferons ce quai », a répondu la ministre.
 *     ^^^^^^^^^^^ subject, nobody else named                               ^^^^^^^^^^^ the same
 *
 * The mention that a definite phrase takes up so: the subject of the sentence right before the quote, in the same
 * paragraph, where that names no other person. Null where there is none, or where the phrase cannot be hers.
 */
export function subjectInOtherWords(
  names: FoundNames,
  data: NameData,
  quoted: readonly Span[],
  role: RolePhrase,
  quote: SpokenQuote,
  paragraph: Span,
): NameMention | null {
  const first = names.tokens[role.from];
  const phrase = quote.speakerPhrase;
  if (first === undefined || phrase === null || !mayRename(role, data)) return null;
  const article = role.determiner === "definite" || data.determiners.get(first.lower)?.kind === "definite";
  if (!article || describesAnother(names, data, role, phrase) || namesSomebody(names, phrase)) return null;
  const before = quote.parts.reduce((earliest, part) => Math.min(earliest, part.start), first.start);
  const subject = subjectJustBefore(names, data, quoted, before, paragraph);
  return subject !== null && hasRivalOffice(names, subject.entity, role) ? null : subject;
}

/**
 * Roles that are words for the subject itself. Judges, spokesmen, witnesses and reporters have theirs towards others:
 * "Dorval nie. « … », a dit le procureur" has two people.
 */
const OWN_ROLES: ReadonlySet<string> = new Set([
  "POLITICIAN",
  "EXECUTIVE",
  "EXPERT",
  "ACTIVIST",
  "CELEBRITY",
  "ATHLETE",
]);

const mayRename = (role: RolePhrase, data: NameData): boolean =>
  !role.plural && OWN_ROLES.has(role.role) && !data.besideOthers.has(role.lemma);

/** "The pollster average", "the minister's office": the noun only says which other thing is meant. */
function describesAnother(names: FoundNames, data: NameData, role: RolePhrase, phrase: Span): boolean {
  const next = names.tokens[role.to];
  if (next === undefined || next.start >= phrase.end || !next.adjacent || next.kind === "mark") return false;
  return !data.functionWords.has(next.lower) && !data.pronouns.has(next.lower);
}

/** "The director of Anne Dorval's foundation" is not Anne Dorval. */
function namesSomebody(names: FoundNames, phrase: Span): boolean {
  for (let i = firstFrom(names.mentions, phrase.start, ({ span }) => span.start); i < names.mentions.length; i++) {
    const mention = names.mentions[i];
    if (mention === undefined || mention.span.start >= phrase.end) return false;
    if (mention.type === "PERSON") return true;
  }
  return false;
}

function subjectJustBefore(
  names: FoundNames,
  data: NameData,
  quoted: readonly Span[],
  before: number,
  paragraph: Span,
): NameMention | null {
  const { tokens } = names;
  const at = firstFrom(tokens, before, (token) => token.start);
  const here = Math.min(sentenceAround(tokens, at).from, at);
  if (here < 1) return null;
  const sentence = sentenceAround(tokens, here - 1);
  const start = tokens[sentence.from]?.start ?? 0;
  if (start < paragraph.start) return null;
  let subject: NameMention | null = null;
  for (let i = firstFrom(names.mentions, start, ({ span }) => span.start); i < names.mentions.length; i++) {
    const mention = names.mentions[i];
    if (mention === undefined || mention.span.start >= before) break;
    if (mention.type !== "PERSON" || isInside(quoted, mention.span)) continue;
    if (subject !== null && subject.entity !== mention.entity) return null;
    subject ??= mention;
  }
  return subject !== null && isSubject(names, data, sentence.from, subject) ? subject : null;
}

/** At the sentence's start, its title aside, or after what only says when, where or who says so; and no owner. */
function isSubject(names: FoundNames, data: NameData, sentenceFrom: number, mention: NameMention): boolean {
  const { tokens } = names;
  if (tokens[tokensIn(tokens, mention.span).to]?.kind === "possessive") return false;
  const start = Math.min(mention.span.start, mention.titleSpan?.start ?? mention.span.start);
  const from = firstFrom(tokens, start, (token) => token.start);
  if (from <= sentenceFrom) return true;
  const before = tokens[from - 1];
  if (before === undefined || from - sentenceFrom > SUBJECT_WITHIN) return false;
  const told = [from - 1, from - 2].some((at) => at >= sentenceFrom && data.sourceWords.has(tokens[at]?.lower ?? ""));
  return told || before.kind === "mark" || data.neverNames.has(before.lower);
}

function isInside(quoted: readonly Span[], place: Span): boolean {
  const part = quoted[firstFrom(quoted, place.start + 1, ({ start }) => start) - 1];
  return part !== undefined && place.start < part.end;
}

/** Nobody has two political offices: whoever is a mayor is not "the governor". "Leader" and "chef" are no offices. */
function hasRivalOffice(names: FoundNames, entity: number, role: RolePhrase): boolean {
  if (role.weak || role.role !== "POLITICIAN") return false;
  return (names.rolesOfEntity[entity] ?? []).some((index) => {
    const own = names.roles[index];
    return own !== undefined && !own.weak && own.role === "POLITICIAN" && own.lemma !== role.lemma;
  });
}
