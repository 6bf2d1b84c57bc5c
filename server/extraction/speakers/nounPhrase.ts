import type { Span } from "../../domain/span.js";
import { cueLexicon } from "../cues/lexicon.js";
import type { Language } from "../languages/language.js";
import type { Token } from "../sentences/token.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { relativeClauseBefore, relativeClauseEnd } from "./relativeClauses.js";
import { isNominal, isNominalAt, isVerbCompanion } from "./wordClasses.js";

/** Tokens `from` to `to`, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase followed, appositions included. */
const REACH = 32;

export const spanOf = (tokens: readonly Token[], range: Range): Span | null => {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

/**
 * The subject that ends right before `before`, apposition and relative clause included.
 *
 *     But Ana Ruiz, the port's director, later said …
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(tokens: readonly Token[], before: number, language: Language): Range | null {
  const { grammar } = language;
  let last = before - 1;
  while (last >= 0 && isVerbCompanion(tokens[last], language)) last--;
  last = overDay(tokens, last, language);
  const token = tokens[last];
  if (token === undefined || token.kind === "quote") return null;
  if (token.kind === "word" && grammar.relativePronouns.has(token.lower)) {
    const head = isMark(tokens[last - 1], ",") ? last - 2 : last - 1;
    return phraseEndingAt(tokens, head, language);
  }
  if (token.kind === "word" && grammar.subjectPronouns.has(token.lower)) return { from: last, to: last + 1 };
  if (isMark(token, ",")) return appositionEndingAt(tokens, last, language);
  const phrase = phraseEndingAt(tokens, last, language);
  const head = phrase === null ? null : relativeClauseBefore(tokens, phrase.from, language);
  const owner = head === null ? null : phraseEndingAt(tokens, head, language);
  return phrase === null || owner === null ? phrase : { from: owner.from, to: phrase.to };
}

/** "Mr. Ruiz later Thursday told", "Mr. Ruiz on Friday described": back over the day to the subject. */
function overDay(tokens: readonly Token[], last: number, language: Language): number {
  const day = tokens[last];
  if (day?.kind !== "word" || !language.grammar.timeWords.has(day.lower)) return last;
  let before = last - 1;
  while (before >= 0) {
    const token = tokens[before];
    if (token?.kind !== "word") break;
    const passes =
      language.grammar.timeWords.has(token.lower) ||
      language.grammar.dayPrepositions.has(token.lower) ||
      isVerbCompanion(token, language);
    if (!passes) break;
    before--;
  }
  return before >= 0 && before < last ? before : last;
}

/** "Ana Ruiz, the port's director," → back over the apposition to the phrase before its first comma. */
function appositionEndingAt(tokens: readonly Token[], comma: number, language: Language): Range | null {
  for (let i = comma - 1; i >= Math.max(1, comma - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "quote" || isMark(token, ";:.!?")) return null;
    if (!isMark(token, ",")) continue;
    const head = phraseEndingAt(tokens, i - 1, language);
    // Whatever stands between commas before a verb is an aside; only an apposition is part of the phrase.
    if (head !== null) return { from: head.from, to: startsApposition(tokens, i + 1, language) ? comma : i };
  }
  return null;
}

/** The noun phrase whose last token is `last`, or null where no phrase can end there. */
export function phraseEndingAt(tokens: readonly Token[], last: number, language: Language): Range | null {
  let end = last;
  if (isMark(tokens[end], ")]")) {
    end = openingBracket(tokens, end) - 1;
  }
  const head = tokens[end];
  if (head === undefined || !isNominal(head, language)) {
    const pronoun = head?.kind === "word" && language.grammar.subjectPronouns.has(head.lower);
    return pronoun ? { from: end, to: end + 1 } : null;
  }
  let from = end;
  while (from > 0 && end - from < REACH && joinsLeft(tokens, from, language)) from--;
  from = withoutTimeWords(tokens, from, end, language);
  from = withoutLooseStart(tokens, from, end, language);
  return from > end ? null : { from, to: last + 1 };
}

function openingBracket(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 10); i--) if (isMark(tokens[i], "([")) return i;
  return close;
}

/** Whether the token left of `from` belongs to the phrase that starts there. */
function joinsLeft(tokens: readonly Token[], from: number, language: Language): boolean {
  const { grammar } = language;
  const token = tokens[from - 1];
  const first = tokens[from];
  if (token === undefined || first === undefined) return false;
  if (token.kind === "number") return true;
  if (isMark(token, ")]")) return false;
  if (token.kind !== "word" && token.text !== "&") return false;
  if (token.lower === "'s") return true;
  if (tiesPost(tokens, from - 1, language)) return true;
  if (isClosedBefore(first, language)) {
    // After "the …" the phrase goes on only over a link: "head of | the agency".
    return grammar.nounLinks.has(token.lower) && isNominalAt(tokens, from - 2, language);
  }
  if (grammar.nounLinks.has(token.lower)) {
    return isNominalAt(tokens, from - 2, language) || (grammar.determiners.has(token.lower) && !isCapitalised(token));
  }
  if (grammar.coordinators.has(token.lower)) return coordinates(tokens, from, language);
  if (grammar.determiners.has(token.lower)) return true;
  return isNominalAt(tokens, from - 1, language) || isAttributeAfterArticle(tokens, from - 1, language);
}

/** "a retired engineer": between an article and its noun a participle is an adjective. */
const isAttributeAfterArticle = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const article = tokens[at - 1]?.lower ?? "";
  const { determiners, relativePronouns, subjectPronouns } = language.grammar;
  const isArticle = determiners.has(article) && !relativePronouns.has(article) && !subjectPronouns.has(article);
  return isArticle && isAttribute(tokens, at, language);
};

/** "la secrétaire au Commerce", "le conseiller à la Défense": a post and what it is about. */
function tiesPost(tokens: readonly Token[], link: number, { grammar, names }: Language): boolean {
  if (!grammar.postLinks.has(tokens[link]?.lower ?? "")) return false;
  const noun = tokens[link - 1]?.lower ?? "";
  return names.roleNouns.has(noun) || grammar.postAdjectives.has(noun);
}

/** "Ms. Ruiz and her deputy": names or full phrases on both sides. */
function coordinates(tokens: readonly Token[], from: number, language: Language): boolean {
  const left = tokens[from - 2];
  const right = tokens[from];
  if (left === undefined || right === undefined) return false;
  const fullRight = isCapitalised(right) || language.grammar.determiners.has(right.lower);
  return fullRight && isCapitalised(left);
}

const isClosedBefore = (token: Token, language: Language): boolean =>
  token.kind === "word" &&
  language.grammar.determiners.has(token.lower) &&
  !language.grammar.nounLinks.has(token.lower);

/** "On Monday Ms. Ruiz said" → "Ms. Ruiz". */
function withoutTimeWords(tokens: readonly Token[], from: number, end: number, language: Language): number {
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === "word" && language.grammar.timeWords.has(token.lower) && i < end) return i + 1;
  }
  return from;
}

/** A phrase does not start with a link, a coordinator or a possessive left hanging. */
function withoutLooseStart(tokens: readonly Token[], from: number, end: number, language: Language): number {
  let start = from;
  while (start <= end) {
    const token = tokens[start];
    if (token === undefined) break;
    const loose =
      token.lower === "'s" ||
      (token.kind === "word" &&
        (language.grammar.coordinators.has(token.lower) ||
          (language.grammar.nounLinks.has(token.lower) && !language.grammar.determiners.has(token.lower))));
    if (!loose) break;
    start++;
  }
  return start;
}

/**
 * The phrase that starts at `from`, its apposition included, up to the clause's end.
 *
 *     …, a déclaré François R., porte-parole du ministère, lors d'un point de presse.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function phraseAfter(tokens: readonly Token[], from: number, language: Language): Range | null {
  const first = tokens[from];
  if (first === undefined || first.kind !== "word") return null;
  const { grammar } = language;
  const article =
    grammar.capitalisedNouns && grammar.determiners.has(first.lower) && isNominalAt(tokens, from + 1, language);
  if (grammar.subjectPronouns.has(first.lower) && !article) return { from, to: from + 1 };
  if (
    !grammar.determiners.has(first.lower) &&
    !isNominalAt(tokens, from, language) &&
    !isAttribute(tokens, from, language)
  ) {
    return null;
  }
  let to = headEnd(tokens, from, language);
  if (!hasNoun(tokens, from, to, language)) return null;
  to = relativeClauseEnd(tokens, to, language);
  for (let appositions = 0; appositions < 2; appositions++) {
    if (!isMark(tokens[to], ",") || !startsApposition(tokens, to + 1, language)) break;
    to = appositionEnd(tokens, to + 1);
  }
  return { from, to };
}

/** The end of the phrase that starts at `from`, without what is set off from it by a comma. */
export function headEnd(tokens: readonly Token[], from: number, language: Language): number {
  const { grammar } = language;
  let to = from;
  for (; to < tokens.length && to - from < REACH; to++) {
    const token = tokens[to];
    if (token === undefined) break;
    if (isMark(token, "([")) {
      const close = closingBracket(tokens, to);
      if (close < 0) break;
      to = close;
      continue;
    }
    const afterArticle = grammar.determiners.has(tokens[to - 1]?.lower ?? "");
    if (token.kind === "word" && grammar.timeWords.has(token.lower) && to > from && !afterArticle) break;
    if (token.kind === "word" && token.lower === "'s") continue;
    const link =
      (to > from && tiesPost(tokens, to, language) && linksTo(tokens, to, language)) ||
      (token.kind === "word" && grammar.nounLinks.has(token.lower) && to > from && linksTo(tokens, to, language)) ||
      (token.kind === "word" &&
        grammar.coordinators.has(token.lower) &&
        to > from &&
        coordinates(tokens, to + 1, language));
    const determiner = opensPart(tokens, from, to, language);
    const noun = isNominalAt(tokens, to, language) || token.text === "&" || isAttribute(tokens, to, language);
    if (!link && !determiner && !noun) break;
  }
  // Nothing may hang at the end: "said the head of".
  while (to > from + 1 && isLoose(tokens[to - 1], language)) to--;
  return to;
}

/** "retired", "undecided": a participle that stands before its noun. */
const isAttribute = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at];
  const { pastEnding } = language.grammar;
  if (token?.kind !== "word" || pastEnding === "" || !token.lower.endsWith(pastEnding)) return false;
  return isNominalAt(tokens, at + 1, language);
};

/** An article at the phrase's start, after another, or after a link ("head of | the agency"); elsewhere it opens a new phrase. */
function opensPart(tokens: readonly Token[], from: number, at: number, { grammar }: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== "word" || !grammar.determiners.has(token.lower)) return false;
  if (at === from || before === undefined) return true;
  const afterOpener =
    grammar.determiners.has(before.lower) || grammar.nounLinks.has(before.lower) || grammar.postLinks.has(before.lower);
  return afterOpener || grammar.coordinators.has(before.lower) || grammar.nounLinks.has(token.lower);
}

const isLoose = (token: Token | undefined, language: Language): boolean =>
  token?.kind === "word" &&
  (language.grammar.nounLinks.has(token.lower) ||
    language.grammar.coordinators.has(token.lower) ||
    language.grammar.determiners.has(token.lower));

function linksTo(tokens: readonly Token[], link: number, language: Language): boolean {
  const next = tokens[link + 1];
  if (next?.kind !== "word" && next?.kind !== "number") return false;
  return (
    !language.grammar.timeWords.has(next.lower) &&
    (language.grammar.determiners.has(next.lower) || isNominal(next, language))
  );
}

const hasNoun = (tokens: readonly Token[], from: number, to: number, language: Language): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind === "word" && isNominal(token, language)) return true;
  }
  return false;
};

function closingBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 10); i++) if (isMark(tokens[i], ")]")) return i;
  return -1;
}

/** After a comma: an article, an age, "who …", or a noun without an article ("ministre des Armées"). */
function startsApposition(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  const { grammar } = language;
  const word = token.lower;
  if (grammar.subjectPronouns.has(word) && !grammar.relativePronouns.has(word)) return false;
  if (grammar.bracketedVerbs && grammar.determiners.has(word) && holdsVerb(tokens, at, language)) return false;
  if (grammar.relativePronouns.has(word)) return true;
  if (grammar.determiners.has(word) && !grammar.prepositions.has(word)) return true;
  if (grammar.timeWords.has(word)) return false;
  return isNominal(token, language) && !isGerund(token, language) && !isParticipleOpening(token, language);
}

/** ", die Lage sei ernst": where an article may be a relative pronoun, a verb before the next comma shows a clause. */
function holdsVerb(tokens: readonly Token[], from: number, language: Language): boolean {
  const { grammar } = language;
  const lexicon = cueLexicon(language);
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "quote" || isMark(token, ",;:.?!—–…")) return false;
    if (token.kind !== "word" || isCapitalised(token)) continue;
    const finite = grammar.auxiliaries.has(token.lower) || grammar.commonVerbs.has(token.lower);
    if (finite || grammar.reportingMood.has(token.lower) || (lexicon.get(token.lower)?.kinds.has("finite") ?? false))
      return true;
  }
  return false;
}

const isGerund = (token: Token, language: Language): boolean =>
  !isCapitalised(token) && language.grammar.gerundEnding.test(token.lower);

const isParticipleOpening = (token: Token, language: Language): boolean =>
  cueLexicon(language).get(token.lower)?.kinds.has("participle") ?? false;

function appositionEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < REACH) {
    const token = tokens[to];
    if (token === undefined || token.kind === "quote" || isMark(token, ",;:.?!—–…")) break;
    to++;
  }
  return to;
}
