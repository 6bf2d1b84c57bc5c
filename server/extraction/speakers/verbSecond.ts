import type { VerbCue } from "../cues/findCues.js";
import { isAdverb } from "../cues/findCues.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { headEnd, phraseAfter, phraseEndingAt, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import { isVerbCompanion } from "./wordClasses.js";

/** Where a verb's group begins and ends, as in a cue. */
type VerbPlace = Pick<VerbCue, "from" | "verb">;

/** Tokens looked back over for where the verb's clause begins. */
const CLAUSE_REACH = 60;
/** Longest apposition between a subject and its verb. */
const APPOSITION = 24;
/** Objects, days and places that may stand between a verb and the subject behind it. */
const PHRASES_BETWEEN = 3;
/** Longest name in marks inside a phrase: Die Zeitung „Der Bote“ schrieb. */
const MARKED_NAME = 40;

/**
 * The subject of a finite verb where main clauses have the verb second and the others have it last. Before a second
 * verb stands exactly one constituent: it is the subject, or the subject follows the verb.
 *
 *     Die Ministerin sagte: „…“      In Varenne sagte die Ministerin: „…“      Wie die Ministerin in Varenne sagte, …
 *     ^^^^^^^^^^^^^^ field                       ----- ^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^
 */
export function verbSecondSubject(view: SentenceView, cue: VerbPlace): Range | null {
  const start = clauseStart(view, cue.from);
  if (isVerbLast(view, start, cue)) return subjectOfVerbLast(view, start, cue.from);
  const shares = view.language.grammar.coordinators.has(view.tokens[cue.from - 1]?.lower ?? "");
  return shares ? mainClauseSubject(view, cue.from - 1) : secondSubject(view, start, cue);
}

/** What stands before a second verb or, where that is something else or surely an object, what follows. */
function secondSubject(view: SentenceView, start: number, cue: VerbPlace): Range | null {
  const behind = subjectBehind(view, cue);
  const field = fieldSubject(view, start, cue.from);
  if (field === null) return behind;
  return behind !== null && isSurelySubject(view, behind) && !isSurelySubject(view, field) ? behind : field;
}

/** The first token of the clause whose verb stands at `verb`. */
function clauseStart(view: SentenceView, verb: number): number {
  const { tokens } = view;
  const earliest = Math.max(0, verb - CLAUSE_REACH);
  for (let i = verb - 1; i >= earliest; i--) {
    if (isMark(tokens[i], ")")) i = openingBracket(view, i);
    const token = tokens[i];
    if (isMark(token, ",;:–—.!?") || (token?.kind === "quote" && !isMarkedName(view, i))) return i + 1;
  }
  return earliest;
}

/** Anna Ruiz (HB): back over what stands in brackets; unpaired, a bracket is a mark like others. */
function openingBracket({ tokens }: SentenceView, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - LONGEST_BRACKET); i--) if (isMark(tokens[i], "(")) return i;
  return close;
}

const LONGEST_BRACKET = 10;

/** „Der Bote“, „ein Irrweg“ behind a word: part of a clause, as no whole quotation is. */
function isMarkedName({ text, tokens }: SentenceView, at: number): boolean {
  const span = tokens[at]?.quote;
  const before = tokens[at - 1];
  return span != null && before?.kind === "word" && !".?!".includes(text.charAt(span.innerEnd - 1));
}

/** "wie er am Montag sagte,": a conjunction or a relative pronoun opens the clause, and the verb ends it. */
function isVerbLast({ tokens, language }: SentenceView, start: number, cue: VerbPlace): boolean {
  const { grammar } = language;
  const opener = tokens[start];
  if (opener?.kind !== "word" || start >= cue.from) return false;
  const opens =
    grammar.clauseOpeners.has(opener.lower) ||
    (start > 0 && grammar.relativePronouns.has(opener.lower)) ||
    (start > 0 &&
      grammar.relativePronouns.has(tokens[start + 1]?.lower ?? "") &&
      grammar.prepositions.has(opener.lower));
  if (!opens) return false;
  let next = cue.verb + 1;
  while (grammar.auxiliaries.has(tokens[next]?.lower ?? "")) next++;
  const after = tokens[next];
  return after === undefined || after.kind !== "word" || grammar.coordinators.has(after.lower);
}

function subjectOfVerbLast(view: SentenceView, start: number, verb: number): Range | null {
  const { tokens, language } = view;
  const { grammar } = language;
  const opener = tokens[start]?.lower ?? "";
  const subject = nominativeFrom(view, start + 1, verb);
  if (!grammar.relativePronouns.has(opener) || grammar.obliqueDeterminers.has(opener)) return subject;
  if (subject !== null && isSurelySubject(view, subject)) return subject;
  return phraseEndingAt(tokens, start - 2, language) ?? subject;
}

/** What stands before a second verb, where it is the subject. */
function fieldSubject(view: SentenceView, start: number, verb: number): Range | null {
  const { tokens, language } = view;
  const { grammar } = language;
  const at = overOpeners(view, start, verb);
  if (at >= verb) return appositionSubject(view, start);
  const first = tokens[at];
  if (first?.kind !== "word" || !mayOpenSubject(view, at) || isAdverbial(view, at, verb)) return null;
  if (grammar.subjectPronouns.has(first.lower) && at + 1 === verb) return { from: at, to: verb };
  let to = verb;
  while (to > at + 1 && isVerbCompanion(tokens[to - 1], language)) to--;
  return to > at && tokens.slice(at, to).some((token) => isCapitalised(token)) ? { from: at, to } : null;
}

/** "Aber auch": before the subject, and no part of it. */
function overOpeners(view: SentenceView, from: number, end: number): number {
  const { grammar } = view.language;
  let at = from;
  for (; at < end; at++) {
    const token = view.tokens[at];
    if (token?.kind === "mark" && !isMark(token, "(")) continue;
    if (token?.kind !== "word") break;
    const passes = grammar.mainOpeners.has(token.lower) || grammar.coordinators.has(token.lower);
    if (grammar.prepositions.has(token.lower)) break;
    if (!passes && !isAdverb(token, view.language)) break;
  }
  return at;
}

/** "Anna Ruiz, die Hafendirektorin, sagte": the subject before an aside that a comma closes. */
function appositionSubject(view: SentenceView, start: number): Range | null {
  const { tokens, language } = view;
  const comma = start - 1;
  if (!isMark(tokens[comma], ",")) return null;
  let from = clauseStart(view, comma);
  while (isMark(tokens[from - 1], ",") && comma - from < APPOSITION) {
    const earlier = clauseStart(view, from - 1);
    if (isClause(view, earlier, from - 1)) break;
    from = earlier;
  }
  if (isMark(tokens[from - 1], ",") && isClause(view, from, comma)) return null;
  from = overOpeners(view, from, comma);
  const first = tokens[from];
  if (first?.kind !== "word") return null;
  // "Wie die Direktorin, Anna Ruiz, sagte": the conjunction opens the clause that the verb ends.
  if (language.grammar.clauseOpeners.has(first.lower)) {
    const subject = nominativeFrom(view, from + 1, comma);
    return subject === null ? null : { from: subject.from, to: comma };
  }
  if (!mayOpenSubject(view, from)) return null;
  let head = headEnd(tokens, from, language);
  while (head < comma && !isMark(tokens[head], ",")) head++;
  const told = language.grammar.relativePronouns.has(tokens[head + 1]?.lower ?? "") && !isName(tokens[comma - 1]);
  return { from, to: told || comma - head > APPOSITION ? head : comma };
}

/** A stretch between commas with a verb of its own, which is no relative clause. */
function isClause(view: SentenceView, from: number, to: number): boolean {
  if (view.language.grammar.relativePronouns.has(view.tokens[from]?.lower ?? "") && looksFinite(view, to - 1))
    return false;
  for (let i = from; i < to; i++) if (looksFinite(view, i)) return true;
  return false;
}

const isName = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token);

/** The subject behind a second verb, over objects, days and places. */
export function subjectBehind(view: SentenceView, { from, verb }: VerbPlace): Range | null {
  const end = verb > from ? verb : view.tokens.length;
  return nominativeFrom(view, from + 1, end);
}

function nominativeFrom(view: SentenceView, from: number, end: number): Range | null {
  const { tokens, language } = view;
  const { grammar } = language;
  let at = from;
  for (let between = 0; between <= PHRASES_BETWEEN; between++) {
    while (passesBy(view, at)) at++;
    const token = tokens[at];
    if (token === undefined || at >= end) return null;
    const marked = markedName(view, at);
    if (marked !== null) return upTo(marked, end);
    const led = grammar.prepositions.has(token.lower) && !grammar.determiners.has(token.lower);
    if (!led && !grammar.obliqueDeterminers.has(token.lower))
      return upTo(participialPhrase(view, at) ?? phraseAfter(tokens, at, language), end);
    const object = markedName(view, at + 1) ?? phraseAfter(tokens, led ? at + 1 : at, language);
    at = object === null ? at + 1 : Math.max(object.to, at + 1);
  }
  return null;
}

/** „Der Bote“, die „Morgenpost“: who writes, where a phrase would stand. */
function markedName(view: SentenceView, at: number): Range | null {
  const { tokens, language } = view;
  const name = language.grammar.determiners.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  const span = tokens[name]?.quote;
  if (span == null || span.innerEnd - span.innerStart > MARKED_NAME) return null;
  return isMark(tokens[name - 1], ":,") ? null : { from: at, to: name + 1 };
}

/** "die in Varenne geborene Anna Ruiz": a participle with its own phrase stands between article and noun. */
function participialPhrase({ tokens, language }: SentenceView, at: number): Range | null {
  const { grammar } = language;
  if (!grammar.determiners.has(tokens[at]?.lower ?? "") || !grammar.prepositions.has(tokens[at + 1]?.lower ?? ""))
    return null;
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + ATTRIBUTE_REACH); i++) {
    const token = tokens[i];
    const noun = tokens[i + 1];
    if (token?.kind !== "word" || noun === undefined) return null;
    if (
      !isCapitalised(token) &&
      /e[nrs]?$/u.test(token.lower) &&
      !grammar.determiners.has(token.lower) &&
      isCapitalised(noun)
    )
      return { from: at, to: headEnd(tokens, i + 1, language) };
  }
  return null;
}

/** Words of a participle's own phrase. */
const ATTRIBUTE_REACH = 10;

const upTo = (phrase: Range | null, end: number): Range | null =>
  phrase === null || phrase.from >= end ? null : { from: phrase.from, to: Math.min(phrase.to, end) };

function passesBy({ tokens, language }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const { grammar, notQuotes } = language;
  return (
    grammar.reflexives.has(token.lower) ||
    grammar.objectPronouns.has(token.lower) ||
    notQuotes.impersonals.has(token.lower) ||
    grammar.timeWords.has(token.lower) ||
    isAdverb(token, language)
  );
}

/** The subject of the last main verb before a token, whatever verb it is. */
export function mainClauseSubject(view: SentenceView, before: number): Range | null {
  for (let i = before - 1; i >= Math.max(0, before - CLAUSE_REACH); i--) {
    if (view.tokens[i]?.kind === "quote" && !isMarkedName(view, i)) return null;
    if (!looksFinite(view, i) || view.language.grammar.coordinators.has(view.tokens[i - 1]?.lower ?? "")) continue;
    const verb = { from: i, verb: i };
    const start = clauseStart(view, i);
    if (isVerbLast(view, start, verb)) continue;
    const subject = secondSubject(view, start, verb);
    if (subject !== null && subject.to <= before) return subject;
  }
  return null;
}

/** "Anna Ruiz zur Lage: „…“": the phrase that opens what the colon closes, where no verb is. */
export function verblessSpeaker(view: SentenceView, colon: number): Range | null {
  const { tokens, language } = view;
  let from = colon - 1;
  while (
    from > Math.max(0, colon - CLAUSE_REACH) &&
    tokens[from - 1]?.kind !== "quote" &&
    !isMark(tokens[from - 1], ";:")
  )
    from--;
  for (let i = from; i < colon; i++) if (looksFinite(view, i)) return null;
  const at = overOpeners(view, from, colon);
  return at < colon && mayOpenSubject(view, at) ? phraseAfter(tokens, at, language) : null;
}

/** As far as the spelling of a word tells, where names and nouns have capitals. */
function looksFinite(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || isCapitalised(token)) return false;
  const { grammar } = view.language;
  const known = grammar.auxiliaries.has(token.lower) || grammar.commonVerbs.has(token.lower);
  if (known || view.cueWithVerb.get(at)?.kind === "finite") return true;
  const before = view.tokens[at - 1]?.lower ?? "";
  if (grammar.determiners.has(before) || grammar.prepositions.has(before) || isAdverb(token, view.language))
    return false;
  return grammar.finiteVerbShape.test(token.lower);
}

/** No preposition, no article in another case, no empty "es". */
function mayOpenSubject({ tokens, language }: SentenceView, at: number): boolean {
  const { grammar, notQuotes } = language;
  const word = tokens[at]?.lower ?? "";
  if (notQuotes.impersonals.has(word) || grammar.obliqueDeterminers.has(word) || grammar.timeWords.has(word))
    return false;
  if (grammar.clauseOpeners.has(word)) return false;
  return !grammar.prepositions.has(word) || grammar.determiners.has(word);
}

/** "Wörtlich sagte …", "Abschließend fügte … hinzu": one word alone that the sentence's first capital makes look like a noun. */
function isAdverbial({ tokens, language }: SentenceView, at: number, verb: number): boolean {
  const token = tokens[at];
  const { grammar } = language;
  // "Passend zum Wetter warnte …"
  const led = grammar.prepositions.has(tokens[at + 1]?.lower ?? "") && grammar.adverbShape.test(token?.lower ?? "");
  if (token === undefined || (at + 1 !== verb && !(led && at === 0))) return false;
  const sentenceStart = at === 0 || isMark(tokens[at - 1], ".:");
  if (language.names.functionWords.has(token.lower))
    return !grammar.nominatives.has(token.lower) && !grammar.subjectPronouns.has(token.lower);
  return sentenceStart && grammar.adverbShape.test(token.lower);
}

/** A pronoun that is only ever a subject: "er"; or an article that is one before a masculine noun: "der Minister". */
function isSurelySubject({ tokens, language }: SentenceView, { from, to }: Range): boolean {
  const { grammar } = language;
  const first = tokens[from]?.lower ?? "";
  if (grammar.nominatives.has(first)) return true;
  const noun = grammar.masculineArticles.has(first) ? tokens.slice(from + 1, to).find(isCapitalised) : undefined;
  return noun !== undefined && grammar.masculineNouns.test(noun.lower);
}
