import type { Cue } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import { cueOf, type VerbCue } from "../cues/findCues.js";
import type { Language } from "../languages/language.js";
import type { QuoteSpan } from "../marks/quoteSpan.js";
import { isMark, type Token } from "../sentences/token.js";
import { wordsBetween } from "../sentences/tokenize.js";
import { viewSentence, type SentenceView } from "../speakers/sentenceView.js";
import { headEnd, spanOf, type Range } from "../speakers/nounPhrase.js";
import { subjectAfter } from "../speakers/subjects.js";
import type { Attributed } from "../speakers/speakerRule.js";

/** Words of the speaker's clause after its subject: "dit-il en posant sa tasse". */
const INCISE_WORDS = 14;

/** The quoted words with the writer's own taken out, and who they say spoke. */
export interface SplitByIncise {
  readonly parts: readonly Span[];
  readonly attributed: Attributed;
  /** Where the writer's own sentence begins after "…, dit-il. Il sortit."; null where all is speech. */
  readonly tellsFrom: number | null;
}

/**
 * Speaker and verb inside the marks, as French prints them.
 *
 *     « Nous tiendrons, a promis la directrice, et nous attendrons. »
 *       [------------]  ^^^^^^^^ ^^^^^^^^^^^^^  [-----------------]
 *
 * Null where the words hold no such clause.
 */
export function splitByIncise(text: string, span: QuoteSpan, language: Language): SplitByIncise | null {
  const tokens = wordsBetween(text, span.innerStart, span.innerEnd, language.grammar);
  const view = viewSentence(text, tokens, language, 0);
  const incises: { from: number; to: number; cue: Cue | null; speaker: Span | null }[] = [];
  for (const cue of view.cues) {
    const last = incises.at(-1);
    if (last !== undefined && cue.from < last.to) continue;
    if (!opensIncise(tokens, cue)) continue;
    const found = cue.clitic === null ? subjectAfter(view, cue.verb) : { from: cue.clitic, to: cue.clitic + 1 };
    if (found === null) continue;
    const subject = beforeSpeechGoesOn(view, found);
    const to = inciseEnd(tokens, Math.max(cue.verb + 1, subject.to));
    if (to < 0) continue;
    incises.push({ from: cue.from, to, cue: cueOf(tokens, cue, text), speaker: spanOf(tokens, subject) });
  }
  const first = incises[0];
  if (first === undefined) return null;
  const { parts, tellsFrom } = partsAround(tokens, incises, span.style === "dash" ? language.marks.narrators : NOBODY);
  if (parts.length === 0) return null;
  const attributed: Attributed = { cue: first.cue, speaker: first.speaker, clause: null, rule: "incise" };
  return { parts, attributed, tellsFrom };
}

/**
 * The speaker's phrase, cut where the speech itself goes on after its comma: "demanda Paul, qu'elle soit venue".
 */
function beforeSpeechGoesOn({ tokens, language }: SentenceView, subject: Range): Range {
  const head = headEnd(tokens, subject.from, language);
  const next = tokens[head + 1]?.lower ?? "";
  const { relativePronouns, subjectRelatives, determiners } = language.grammar;
  const described = subjectRelatives.has(next);
  const opensPhrase =
    determiners.has(next) || language.names.roleNouns.has(next) || tokens[head + 1]?.kind === "number";
  const apposed = opensPhrase && !relativePronouns.has(next) && subject.to - subject.from <= INCISE_WORDS;
  const cut = head < subject.to && !described && !apposed;
  return cut && head > subject.from ? { from: subject.from, to: head } : subject;
}

/** After a comma, "!", "?", a dash or the marks that a dash doubles, in lower case, and not the sentence's first word. */
const opensIncise = (tokens: readonly Token[], cue: VerbCue): boolean =>
  cue.kind === "finite" &&
  cue.frame !== "comment" &&
  // "fit-il" takes nothing; "me faisaient des offres" is the speaker's own sentence.
  (cue.frame !== "incise" || cue.clitic !== null || cue.from === cue.verb) &&
  isMark(tokens[cue.from - 1], ",!?…—–»") &&
  !/^\p{Lu}/u.test(tokens[cue.from]?.text ?? "");

/** The mark that ends the clause: comma, stop or dash; -1 where it runs on too long to be one. */
function inciseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i <= Math.min(tokens.length, from + INCISE_WORDS); i++) {
    if (i === tokens.length || isMark(tokens[i], ",.;:!?…—–")) return i;
  }
  return -1;
}

/** Inside closed marks all is speech but the speaker's clause. */
const NOBODY: ReadonlySet<string> = new Set();

function partsAround(
  tokens: readonly Token[],
  incises: readonly { from: number; to: number }[],
  narrators: ReadonlySet<string>,
): Pick<SplitByIncise, "parts" | "tellsFrom"> {
  const parts: Span[] = [];
  let from = 0;
  for (const incise of incises) {
    addPart(parts, tokens, from, incise.from);
    from = incise.to + 1;
    // "…, dit-il. Il sortit." – the writer goes on telling.
    const next = tokens[from];
    const tells = isMark(tokens[incise.to], ".") && next !== undefined && narrators.has(next.lower);
    if (tells) return { parts, tellsFrom: next.start };
  }
  addPart(parts, tokens, from, tokens.length);
  return { parts, tellsFrom: null };
}

function addPart(parts: Span[], tokens: readonly Token[], from: number, to: number): void {
  let last = to;
  while (last > from && isMark(tokens[last - 1], ",—–:;")) last--;
  let first = from;
  while (first < last && isMark(tokens[first], ",—–:;.")) first++;
  // "— « Tenez bon ! » dit Paul": the marks inside the dash are none of the words.
  if (isMark(tokens[first], "«") && isMark(tokens[last - 1], "»")) {
    first++;
    last--;
  }
  const span = spanOf(tokens, { from: first, to: last });
  if (span !== null && first < last) parts.push(span);
}
