import type { NameData } from "../languages/names.js";
import type { NameRun, RolePhrase } from "./phrase.js";
import { fold, type Token } from "./tokens.js";

/** What speaks for a run being a person, in points; a form is a person from `PERSON_FROM` on, places deducted. */
const POINTS = {
  honorific: 3,
  titleBefore: 3,
  titleAfter: 2,
  age: 2,
  firstName: 3,
  initial: 2,
  doneByPeople: 2,
  speaks: 1,
  company: 2,
  pronoun: 2,
  // French companies are "il" or "elle", too.
  pronounOfGender: 1,
  article: -2,
  placePreposition: -2,
} as const;

export const PERSON_FROM = 2;
/** The name's last word stands alone elsewhere. */
export const SURNAME_ALONE = 1;
/** Somebody named beside a person, in "Morvan et Le Goff", is a person. */
export const BESIDE_A_PERSON = 2;

/** Role phrases by the token they start and end with. */
export interface RolePlaces {
  readonly startingAt: ReadonlyMap<number, number>;
  readonly endingAt: ReadonlyMap<number, number>;
  readonly phrases: readonly RolePhrase[];
}

export function rolePlacesOf(phrases: readonly RolePhrase[]): RolePlaces {
  return {
    startingAt: new Map(phrases.map((phrase, i) => [phrase.from, i])),
    endingAt: new Map(phrases.map((phrase, i) => [phrase.to, i])),
    phrases,
  };
}

/** Index of the role phrase that is this run's title, right before it or before its comma; null if none. */
export function titleBefore(tokens: readonly Token[], run: NameRun, roles: RolePlaces): number | null {
  const start = run.honorific >= 0 ? run.honorific : run.from;
  const comma = tokens[start - 1]?.lower === "," && tokens[start]?.adjacent === true;
  const index = roles.endingAt.get(comma ? start - 1 : start);
  const phrase = index === undefined ? undefined : roles.phrases[index];
  if (index === undefined || phrase === undefined || tokens[start]?.adjacent !== true) return null;
  // "les ministres, Paul Varin" and "a minister, Paul Varin" may be a list; "the minister, Paul Varin" is one person.
  const fits = comma ? phrase.determiner !== "none" && !phrase.plural : !phrase.plural || phrase.determiner === "none";
  return fits ? index : null;
}

/** Words that may stand between the comma and the title's noun: "Paul Varin, marine biology professor". */
const WORDS_BEFORE_TITLE = 3;
/** A verb after it shows that the phrase is a subject of its own: "Without Dorval, the minister said, …". */
const actsItself = (token: Token | undefined, data: NameData): boolean =>
  token !== undefined &&
  !token.breaks &&
  (data.speechVerbs.has(token.lower) || data.auxiliaries.has(token.lower) || data.personVerbs.has(token.lower));

/** Index of the role phrase after the run's comma: "Paul Varin, ministre de la Santé". */
export function titleAfter(tokens: readonly Token[], run: NameRun, data: NameData, roles: RolePlaces): number | null {
  if (tokens[run.to]?.lower !== "," || tokens[run.to + 1]?.adjacent !== true) return null;
  let at = run.to + 1;
  while (at <= run.to + WORDS_BEFORE_TITLE && !roles.startingAt.has(at) && isPlainWord(tokens[at], data)) at++;
  const index = roles.startingAt.get(at);
  const phrase = index === undefined ? undefined : roles.phrases[index];
  if (index === undefined || phrase === undefined || phrase.plural) return null;
  // "Paul Varin, her father" tells whose he is, not what he does.
  if (phrase.determiner === "possessive" && phrase.role === "CITIZEN") return null;
  return phrase.determiner !== "definite" || !actsItself(tokens[phrase.to], data) ? index : null;
}

const isPlainWord = (token: Token | undefined, data: NameData): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  !data.functionWords.has(token.lower) &&
  !data.speechVerbs.has(token.lower);

export function pointsFor(tokens: readonly Token[], run: NameRun, data: NameData, roles: RolePlaces): number {
  if (run.honorific < 0 && (run.headline || isNoun(tokens, run, data) || isSentence(run, data))) return 0;
  return formPoints(run, data) + contextPoints(tokens, run, data, roles);
}

/** "Anna Corley Slams Luke Marrin": two first names far apart are two people and a verb with a capital. */
const isSentence = (run: NameRun, data: NameData): boolean =>
  run.words.length >= 5 && run.words.slice(2, -1).some((word) => data.firstNames.has(word));

/** Alone, "Committee", "Union" and letters in capitals are no surname. */
function isNoun(tokens: readonly Token[], run: NameRun, data: NameData): boolean {
  const token = tokens[run.from];
  if (token === undefined || run.words.length > 1) return false;
  return (
    token.acronym ||
    data.organizationHeads.has(token.lower) ||
    data.organizationTails.has(token.lower) ||
    data.knownOrganizations.has(token.lower) ||
    data.roleNouns.has(token.lower) ||
    data.roleModifiers.has(token.lower)
  );
}

/** What the words themselves say. */
function formPoints(run: NameRun, data: NameData): number {
  const [first = ""] = run.words;
  if (run.words.length < 2) return 0;
  if (data.firstNames.has(first)) return POINTS.firstName;
  return run.words.some((word) => word.length === 1 && word !== "d" && word !== "l") ? POINTS.initial : 0;
}

function contextPoints(tokens: readonly Token[], run: NameRun, data: NameData, roles: RolePlaces): number {
  if (run.honorific >= 0) return POINTS.honorific;
  let points = 0;
  if (titleBefore(tokens, run, roles) !== null) points += POINTS.titleBefore;
  if (titleAfter(tokens, run, data, roles) !== null) points += POINTS.titleAfter;
  if (ageFollows(tokens, run)) points += POINTS.age;
  if (staysSomewhere(tokens, run, data)) points += POINTS.doneByPeople;
  return points + wordsBefore(tokens, run, data) + wordsAfter(tokens, run, data);
}

/** What companies never have beside their name: an honorific, a title right before it, a first name, an age. */
export const hasTitleOrFullName = (
  tokens: readonly Token[],
  run: NameRun,
  data: NameData,
  roles: RolePlaces,
): boolean =>
  run.honorific >= 0 ||
  titleBefore(tokens, run, roles) !== null ||
  formPoints(run, data) > 0 ||
  ageFollows(tokens, run);

/** "Paul Varin, 34," */
function ageFollows(tokens: readonly Token[], run: NameRun): boolean {
  const age = tokens[run.to + 1];
  return tokens[run.to]?.lower === "," && age?.kind === "number" && age.end - age.start === 2;
}

function wordsBefore(tokens: readonly Token[], run: NameRun, data: NameData): number {
  const before = tokens[run.from - 1];
  if (before === undefined || tokens[run.from]?.adjacent !== true) return 0;
  if (data.determiners.get(before.lower)?.kind === "definite" || before.elided) return elidedPoints(before, data);
  if (data.placePrepositions.has(before.lower)) return run.words.length === 1 ? POINTS.placePreposition : 0;
  if (data.personVerbs.has(before.lower)) return POINTS.doneByPeople;
  return data.speechVerbs.has(before.lower) ? POINTS.speaks : 0;
}

/** "l'Arvale" has an article, "qu'Arvale" has not. */
const elidedPoints = (before: Token, data: NameData): number =>
  data.determiners.get(before.lower)?.kind === "definite" ? POINTS.article : 0;

/** Between a name and its verb stand at most this many auxiliaries, adverbs and marks. */
const VERB_WITHIN = 4;

function wordsAfter(tokens: readonly Token[], run: NameRun, data: NameData): number {
  const next = tokens[run.to];
  if (next === undefined || next.breaks) return 0;
  if (data.conjunctions.has(next.lower)) return companyPoints(tokens, run.to + 1, data);
  const possessed = next.kind === "possessive";
  for (let i = run.to; i < run.to + VERB_WITHIN; i++) {
    const token = tokens[i];
    if (token === undefined || token.breaks) return 0;
    if (data.personVerbs.has(token.lower)) return POINTS.doneByPeople;
    if (data.reflexivePersonVerbs.has(token.lower) && next.lower === "s") return POINTS.doneByPeople;
    if (data.speechVerbs.has(token.lower)) return POINTS.speaks;
    const skipped = possessed ? i === run.to : data.auxiliaries.has(token.lower) || isQuotationMark(token);
    if (!skipped) return 0;
  }
  return 0;
}

/** A sentence this long says more than one thing of its subject. */
const NEXT_SENTENCE_WITHIN = 30;

/**
 * Points for a pronoun that takes the name up. They count only for words that have their capital inside a sentence,
 * too: "Nonsense. He knew." names nobody.
 */
export const pronounPoints = (tokens: readonly Token[], run: NameRun, data: NameData): number =>
  isNoun(tokens, run, data) || !pronounFollows(tokens, run, data)
    ? 0
    : data.lowerCaseNames
      ? POINTS.pronounOfGender
      : POINTS.pronoun;

/** "Marbek a quitté la salle. Il parlera lundi.": the subject of a sentence goes on as "he" or "she". */
function pronounFollows(tokens: readonly Token[], run: NameRun, data: NameData): boolean {
  if (tokens[run.from]?.opens !== true || run.honorific >= 0) return false;
  for (let i = run.to; i < run.to + NEXT_SENTENCE_WITHIN; i++) {
    const token = tokens[i];
    if (token === undefined || token.breaks) return false;
    // Another name before the pronoun may be whom it means.
    if (token.capital && !token.opens) return false;
    if (!token.opens) continue;
    const pronoun = data.pronouns.get(token.lower);
    const personal = pronoun?.kind === "personal" && pronoun.plural === false && pronoun.gender !== null;
    return personal && tokens[i + 1]?.kind === "word" && tokens[i + 1]?.adjacent === true;
  }
  return false;
}

/** "Marbek est à Kervoc depuis lundi pour des réunions": companies, ships and towns do not go to meetings. */
function staysSomewhere(tokens: readonly Token[], run: NameRun, data: NameData): boolean {
  if (!data.copulas.has(tokens[run.to]?.lower ?? "") || !data.placePrepositions.has(tokens[run.to + 1]?.lower ?? ""))
    return false;
  if (tokens[run.to + 2]?.capital !== true) return false;
  for (let i = run.to + 3; i < run.to + 3 + VERB_WITHIN * 2; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.breaks) return false;
    if (data.meetings.has(token.lower)) return true;
  }
  return false;
}

const isQuotationMark = (token: Token): boolean => ["«", "»", "“", "”", '"'].includes(token.lower);

/** "Morvan et ses collègues" */
function companyPoints(tokens: readonly Token[], at: number, data: NameData): number {
  if (data.determiners.get(tokens[at]?.lower ?? "")?.kind !== "possessive") return 0;
  const noun = tokens[at + 1]?.lower ?? "";
  return data.roleNouns.has(noun) || data.personVerbs.has(noun) ? POINTS.company : 0;
}

/** A single word that an atlas has. */
export const isPlaceName = (run: NameRun, tokens: readonly Token[], data: NameData): boolean => {
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  if (first === undefined || last === undefined) return false;
  const known = (lower: string): boolean => data.places.has(lower) || data.countries.has(lower);
  if (run.words.length === 1) return known(first.lower);
  let joined = first.lower;
  for (let i = run.from + 1; i < run.to; i++) joined += ` ${tokens[i]?.lower ?? ""}`;
  return known(joined) || (known(last.lower) && !data.firstNames.has(fold(first.lower)));
};
