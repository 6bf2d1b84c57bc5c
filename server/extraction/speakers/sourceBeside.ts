import type { Cue } from "../../domain/quote.js";
import { isMark } from "../sentences/token.js";
import { sourcePrepositionAt } from "./clauses.js";
import { phraseAfter, spanOf, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";

/** "according to the ministry", "selon Anne Dorval": where it stands and who it names. */
export interface SourceBeside {
  readonly at: number;
  readonly speaker: Range;
  readonly cue: Cue | null;
}

/** The source phrases of a sentence that a comma, a mark or the sentence's edge sets off from the rest. */
export function sourcesBeside(view: SentenceView): readonly SourceBeside[] {
  const found: SourceBeside[] = [];
  const { tokens, language } = view;
  for (let at = 0; at < tokens.length; at++) {
    const length = sourcePrepositionAt(view, at);
    if (length === 0) continue;
    const next = tokens[at + length];
    if (next === undefined || language.cues.notSources.has(next.lower)) continue;
    const phrase = phraseAfter(tokens, at + length, language);
    if (phrase === null) continue;
    const speaker = at === 0 ? upToClause(view, phrase) : phrase;
    const weak = language.cues.weakPrepositions.has(tokens[at]?.lower ?? "");
    const setOff = at === 0 && (isMark(tokens[speaker.to], ",") || !weak);
    const afterMark = at > 0 && (isMark(tokens[at - 1], ",–—(") || !weak);
    if (weak ? !(setOff && isName(view, speaker)) : !setOff && !afterMark) continue;
    found.push({ at, speaker, cue: prepositionCue(view, at, length) });
  }
  return found;
}

/** "Selon la préfecture, le port …": at the sentence's start a comma opens the clause, unless another closes an aside. */
function upToClause(view: SentenceView, phrase: Range): Range {
  if (isMark(view.tokens[phrase.to], ",")) return phrase;
  const comma = view.tokens.slice(phrase.from, phrase.to).findIndex((token) => isMark(token, ","));
  return comma < 0 ? phrase : { from: phrase.from, to: phrase.from + comma };
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
