import type { Cue } from "../../domain/quote.js";
import { isAdverb } from "../cues/findCues.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { sourcePrepositionAt } from "./clauses.js";
import { phraseAfter, phraseEndingAt, spanOf, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";

/** "according to the ministry", "selon Anne Dorval": where it stands and who it names. */
export interface SourceBeside {
  readonly at: number;
  /** The first token after the phrase and what ties it. */
  readonly to: number;
  readonly speaker: Range;
  readonly cue: Cue | null;
}

/** The source phrases of a sentence that a comma, a mark or the sentence's edge sets off from the rest. */
export function sourcesBeside(view: SentenceView): readonly SourceBeside[] {
  const sources = known.get(view) ?? findSources(view);
  known.set(view, sources);
  return sources;
}

const known = new WeakMap<SentenceView, readonly SourceBeside[]>();

function findSources(view: SentenceView): readonly SourceBeside[] {
  const found: SourceBeside[] = [];
  const { tokens, language } = view;
  for (let at = 0; at < tokens.length; at++) {
    const behind = sourceBeforePostposition(view, at);
    if (behind !== null) found.push(behind);
    const length = sourcePrepositionAt(view, at);
    if (length === 0 || behind !== null) continue;
    const next = tokens[at + length];
    if (next === undefined) continue;
    const phrase = sourcePhrase(view, at + length);
    if (phrase === null) continue;
    const speaker = at === 0 ? upToClause(view, phrase) : phrase;
    const onlyBehind = language.cues.afterQuote.has(tokens[at]?.lower ?? "");
    if (onlyBehind && !followsQuote(view, at) && !isParenthesis(view, at, speaker)) continue;
    const weak = language.cues.weakPrepositions.has(tokens[at]?.lower ?? "");
    const setOff = at === 0 && (isMark(tokens[speaker.to], ",") || !weak);
    const afterMark = at > 0 && (isMark(tokens[at - 1], ",–—(") || !weak);
    if (weak ? !(setOff && isName(view, speaker)) : !setOff && !afterMark) continue;
    found.push({ at, to: speaker.to, speaker, cue: prepositionCue(view, at, length) });
  }
  return found;
}

/** "dem Bericht zufolge", "ihrer Meinung nach". */
function sourceBeforePostposition(view: SentenceView, at: number): SourceBeside | null {
  const { tokens, language } = view;
  const words = language.cues.postpositions.find((all) => all.every((word, i) => tokens[at + i]?.lower === word));
  // "ihrer Meinung nach": whoever owns the view.
  const owned = language.names.determiners.get(tokens[at - 1]?.lower ?? "")?.kind === "possessive";
  const owner = owned ? { from: at - 1, to: at } : phraseEndingAt(tokens, at - 1, language);
  const speaker = words === undefined ? null : owner;
  if (words === undefined || speaker === null) return null;
  return { at: speaker.from, to: at + words.length, speaker, cue: prepositionCue(view, at, words.length) };
}

/** ", so die Ministerin,": between commas, or a comma and the end. */
function isParenthesis({ tokens, language }: SentenceView, at: number, { to }: Range): boolean {
  if (!isMark(tokens[at - 1], ",–—(")) return false;
  const adverb = tokens[to];
  const end = adverb !== undefined && isAdverb(adverb, language) ? to + 1 : to;
  return tokens[end] === undefined || isMark(tokens[end], ",.;:–—)");
}

const followsQuote = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[isMark(tokens[at - 1], ",") ? at - 2 : at - 1]?.kind === "quote";

function sourcePhrase({ tokens, language }: SentenceView, from: number): Range | null {
  const first = tokens[from]?.lower ?? "";
  if (language.grammar.sourcePronouns.has(first)) return { from, to: from + 1 };
  return language.cues.notSources.has(first) ? null : phraseAfter(tokens, from, language);
}

/**
 * At the sentence's start a comma opens the clause, unless what follows it is the source's own apposition, which
 * another comma closes.
 *
 *     Selon la préfecture, le port …          Selon Anne Dorval, directrice du port, le port …
 *                        |                                                         |
 */
function upToClause(view: SentenceView, phrase: Range): Range {
  const { tokens } = view;
  const commas: number[] = [];
  for (let i = phrase.from; i <= phrase.to; i++) if (isMark(tokens[i], ",")) commas.push(i);
  const [first, second] = commas;
  if (first === undefined) return phrase;
  const apposed = second !== undefined && describesName(view, first, second);
  return { from: phrase.from, to: apposed ? second : first };
}

/** A name, and between the commas after it a few words without a verb. */
function describesName({ tokens, language: { grammar } }: SentenceView, first: number, second: number): boolean {
  const name = tokens[first - 1];
  if (name === undefined || !isCapitalised(name)) return false;
  if (grammar.relativePronouns.has(tokens[first + 1]?.lower ?? "")) return true;
  const goesOn = tokens[second + 1]?.lower ?? "";
  if (grammar.relativePronouns.has(goesOn) || grammar.auxiliaries.has(goesOn)) return false;
  return !tokens
    .slice(first + 1, second)
    .some(({ lower }) => grammar.auxiliaries.has(lower) || grammar.subjectPronouns.has(lower));
}

/** "pour" means "for" nearly always; before a name and a comma, at the sentence's start, it may name a source. */
const isName = (view: SentenceView, range: Range): boolean =>
  view.tokens.slice(range.from, range.to).some((token) => /^\p{Lu}/u.test(token.text));

function prepositionCue(view: SentenceView, at: number, length: number): Cue | null {
  const span = spanOf(view.tokens, { from: at, to: at + length });
  if (span === null) return null;
  const lemma = view.tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(" ")
    .replace(/' /gu, "'");
  return { span, text: view.text.slice(span.start, span.end), lemma, stance: "NEUTRAL" };
}
