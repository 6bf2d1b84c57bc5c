import type { FoundExclusion } from "../../domain/annotations.js";
import { overlaps, type Span } from "../../domain/span.js";
import { cueLexicon } from "../cues/lexicon.js";
import { findIndirect } from "../indirect/findIndirect.js";
import type { Language } from "../languages/language.js";
import type { QuoteSpan } from "../marks/quoteSpan.js";
import { dialogueParagraphs } from "../marks/dialogueDashes.js";
import { clauseOpener, splitSentences } from "../sentences/splitSentences.js";
import { tokenize } from "../sentences/tokenize.js";
import { viewSentence, type SentenceView } from "../speakers/sentenceView.js";
import { BlockReader } from "./blocks.js";
import type { Draft } from "./draft.js";
import { splitByIncise } from "./incises.js";
import { QuotationReader } from "./readParagraph.js";

export interface ReadQuotes {
  /** By position. */
  readonly drafts: readonly Draft[];
  readonly excluded: readonly FoundExclusion[];
}

/** Every quote of the article text, attributed as far as the grammar of its own sentence goes. */
export function readQuotes(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly QuoteSpan[])[],
  language: Language,
): ReadQuotes {
  const drafts: Draft[] = [];
  const excluded: FoundExclusion[] = [];
  const reader = new QuotationReader(drafts, excluded);
  const blocks = new BlockReader(text, drafts);
  const dialogue = language.marks.dialogueDash
    ? dialogueParagraphs(text, paragraphs, (span) => splitByIncise(text, span, language) !== null)
    : new Map<number, QuoteSpan>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const dash = dialogue.get(index);
    const spans = dash === undefined ? (marks[index] ?? []) : dashAndMarks(text, dash, marks[index] ?? [], language);
    const views = sentencesOf(text, paragraph, spans, language, index);
    if (dash !== undefined) blocks.passOver();
    else if (blocks.read(views, paragraph)) {
      reader.passOver();
      continue;
    }
    const spokenFrom = drafts.length;
    reader.read(views, index === 0 && paragraphs.length > 1 && isHeadline(text, paragraph));
    addIndirect(views, drafts, spokenFrom);
  }
  drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { drafts, excluded };
}

/**
 * A dash's speech, and what the writer quotes after it in the same paragraph.
 *
 *     — « Tenez bon ! » dit Paul. Il ajouta : « Nous venons. »
 *     [-------------------------]              [-------------]
 */
function dashAndMarks(
  text: string,
  dash: QuoteSpan,
  marks: readonly QuoteSpan[],
  language: Language,
): readonly QuoteSpan[] {
  const tellsFrom = splitByIncise(text, dash, language)?.tellsFrom ?? null;
  const later = tellsFrom === null ? [] : marks.filter(({ start }) => start >= tellsFrom);
  if (tellsFrom === null || later.length === 0) return [dash];
  const end = dash.start + text.slice(dash.start, tellsFrom).trimEnd().length;
  return [{ ...dash, end, innerEnd: end }, ...later];
}

function sentencesOf(
  text: string,
  paragraph: Span,
  spans: readonly QuoteSpan[],
  language: Language,
  index: number,
): readonly SentenceView[] {
  const lexicon = cueLexicon(language);
  const tokens = tokenize(text, paragraph, spans, language.grammar);
  const opensClause = clauseOpener(language.grammar);
  return splitSentences(tokens, index, text, (token) => lexicon.has(token.lower), opensClause).map((sentence) =>
    viewSentence(text, sentence.tokens, language, index),
  );
}

/** What a paragraph reports without marks, but for what its quotations have taken. */
function addIndirect(views: readonly SentenceView[], drafts: Draft[], spokenFrom: number): void {
  const taken = drafts
    .slice(spokenFrom)
    .flatMap(({ parts }) => parts)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const view of views) {
    for (const found of findIndirect(view)) {
      const from = found.parts[0]?.start ?? 0;
      while (next < taken.length && (taken[next]?.end ?? 0) <= from) next++;
      const isFree = found.parts.every((part) => !taken.slice(next, next + NEAREST).some((one) => overlaps(one, part)));
      if (isFree) drafts.push(found);
    }
  }
}

/** Quotations that one sentence's report may run into. */
const NEAREST = 8;

const HEADLINE_LENGTH = 200;

/** The first line, short and without a full stop. */
const isHeadline = (text: string, { start, end }: Span): boolean =>
  end - start <= HEADLINE_LENGTH && !/[.!?…:;,]["”»’'\s]*$/u.test(text.slice(start, end));
