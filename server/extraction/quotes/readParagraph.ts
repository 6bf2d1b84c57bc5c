import type { FoundExclusion } from "../../domain/annotations.js";
import type { ExclusionReason } from "../../domain/quote.js";
import { overlaps, type Span } from "../../domain/span.js";
import type { QuoteSpan } from "../marks/quoteSpan.js";
import { namesProgramme } from "../notQuotes/programme.js";
import { whyNobodySays, whyNoQuote } from "../notQuotes/notQuoteRules.js";
import { isMark } from "../sentences/token.js";
import { wordsBetween } from "../sentences/tokenize.js";
import { isSlogan } from "../speakers/slogan.js";
import { sourcesBeside } from "../speakers/sourceBeside.js";
import { reportedClauses } from "../reported/reportedClauses.js";
import { startsClause } from "../speakers/clauses.js";
import { holderOf, isToldInMood } from "../speakers/reportingMood.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import type { Attributed } from "../speakers/speakerRule.js";
import { introducedAbove } from "../speakers/introducedAbove.js";
import { subjectAbove } from "../speakers/subjectAbove.js";
import { attributeAround, attributeBeside } from "../speakers/speakerRules.js";
import type { Draft } from "./draft.js";
import { splitByIncise, type SplitByIncise } from "./incises.js";

/** Words in marks that nothing attributes and that are shorter than this are a fragment, not a statement. */
const STATEMENT_WORDS = 5;

/** Reads the quotations of a text paragraph by paragraph, sentence by sentence. */
export class QuotationReader {
  private opened: Draft[] = [];
  /** The sentence before this one, or the last of the paragraph before, held a quotation. */
  private lastSentenceSpoke = false;
  private sentenceAbove: SentenceView | null = null;
  /** The sentence before, of the same paragraph. */
  private sentenceBefore: SentenceView | null = null;
  /** Words that the article has called a work: they are its title wherever they stand. */
  private readonly titles = new Set<string>();

  constructor(
    private readonly drafts: Draft[],
    private readonly excluded: FoundExclusion[],
  ) {}

  /** The sentences of the next paragraph. */
  read(views: readonly SentenceView[], isHeadline: boolean): void {
    this.opened = [];
    this.sentenceBefore = null;
    for (const view of views) {
      this.readSentence(view);
      this.sentenceBefore = view;
      this.lastSentenceSpoke = view.tokens.some((token) => token.kind === "quote");
    }
    if (isHeadline) {
      // The article says it again in full: nothing goes on from a headline.
      for (const draft of this.opened) draft.kind = "HEADLINE";
      this.lastSentenceSpoke = false;
      return;
    }
    this.sentenceAbove = views.at(-1) ?? null;
  }

  /** The next paragraph holds nothing to read: nothing goes on across it. */
  passOver(): void {
    this.opened = [];
    this.lastSentenceSpoke = false;
    this.sentenceAbove = null;
  }

  private readSentence(view: SentenceView): void {
    const inSentence: Draft[] = [];
    for (const [index, token] of view.tokens.entries()) {
      if (token.quote === null) continue;
      const draft = this.readQuotation(view, index, token.quote, inSentence);
      if (draft !== null) {
        inSentence.push(draft);
        draft.leftOpen = !token.quote.closed;
      }
    }
  }

  private readQuotation(
    view: SentenceView,
    index: number,
    span: QuoteSpan,
    inSentence: readonly Draft[],
  ): Draft | null {
    const words = wordsIn(view.text, span);
    const reopened = span.reopens ? this.drafts.findLast((draft) => draft.kind !== "INDIRECT") : undefined;
    if (reopened !== undefined) {
      reopened.attributed ??= attributeBeside(view, index);
      return addPart(reopened, words);
    }
    const split = view.language.marks.incises ? splitByIncise(view.text, span, view.language) : null;
    if (split !== null) return this.keepSplit(view, split);
    const before = inSentence.at(-1);
    if (before !== undefined && splitBySpeaker(view, index, before)) return addPart(before, words);
    if (this.titles.has(titleKey(view.text, words)) || namesProgramme(view, index))
      return this.setAside(view.text, span, "TITLE_OF_WORK");
    const unsaid = whyNobodySays(view, index);
    if (unsaid !== null) return this.setAside(view.text, span, unsaid);
    const beside = attributeBeside(view, index);
    if (beside !== null) return this.keep(view, words, beside, inSentence);
    if (before?.attributed != null && isJoinedFragment(view, index, before))
      return this.keep(view, words, before.attributed, inSentence);
    // A slogan is theirs who shout it, not theirs whose report tells of it.
    if (isSlogan(view, index)) return this.keepNobodys(view, words);
    const wholeSentence = standsAsSentence(view, index);
    const reason = wholeSentence || coveredBy(before, words) ? null : whyNoQuote(view, index);
    const fragmentsCount = view.language.marks.mixedQuote === "fragment";
    const setAside = reason !== null && fragmentsCount && !(reason === "SCARE_QUOTES" && isReported(view, index));
    const around = setAside ? null : attributeAround(view, index);
    if (around?.speaker === null && this.opened.length === 0)
      return this.keep(view, words, subjectAbove(this.sentenceBefore, around.clause) ?? around, inSentence);
    if (around !== null) return this.keep(view, words, around, inSentence);
    if (reason !== null) return this.setAside(view.text, span, reason);
    return this.keepUnattributed(view, span, wholeSentence, before);
  }

  private setAside(text: string, span: QuoteSpan, reason: ExclusionReason): null {
    if (reason === "TITLE_OF_WORK") this.titles.add(titleKey(text, wordsIn(text, span)));
    this.excluded.push({ span: { start: span.start, end: span.end }, reason });
    return null;
  }

  private keepSplit(view: SentenceView, { parts, attributed }: SplitByIncise): Draft {
    return this.push({
      parts: [...parts],
      kind: "DIRECT",
      attributed,
      paragraph: view.paragraph,
      continues: false,
      leftOpen: false,
    });
  }

  private keep(view: SentenceView, words: Span, attributed: Attributed, inSentence: readonly Draft[]): Draft {
    const wide = view.language.marks.mixedQuote === "clause";
    const part = wide ? (attributed.clause ?? words) : words;
    const same = inSentence.find((draft) => draft.parts.some((earlier) => overlaps(earlier, part)));
    if (same !== undefined) return widen(same, part);
    return this.push({
      parts: wide && attributed.clauseHead !== undefined ? [attributed.clauseHead, part] : [part],
      kind: attributed.clause === null ? "DIRECT" : view.language.marks.fragmentKind,
      attributed,
      paragraph: view.paragraph,
      continues: false,
      leftOpen: false,
    });
  }

  private keepNobodys(view: SentenceView, words: Span): Draft {
    return this.push({
      parts: [words],
      kind: "DIRECT",
      attributed: null,
      paragraph: view.paragraph,
      continues: false,
      leftOpen: false,
    });
  }

  private keepUnattributed(
    view: SentenceView,
    span: QuoteSpan,
    wholeSentence: boolean,
    before: Draft | undefined,
  ): Draft | null {
    const words = wordsIn(view.text, span);
    if (before !== undefined && coveredBy(before, words)) return before;
    const introduced = wholeSentence ? introducedAbove(this.sentenceAbove) : null;
    if (introduced !== null && this.opened.length === 0) return this.keep(view, words, introduced, []);
    const above = wholeSentence && this.opened.length === 0 ? subjectAbove(this.sentenceBefore, null) : null;
    if (above !== null) return this.keep(view, words, above, []);
    const previous = this.previousToContinue(view, words);
    if (wholeSentence && previous !== undefined) return addPart(previous, words);
    const statement = wholeSentence || countWords(view.text, words) >= STATEMENT_WORDS;
    // A few words inside a sentence that nothing ties to a speaker: the writer's own, held at arm's length.
    const few = wordsBetween(view.text, words.start, Math.min(words.end, words.start + 200), view.language.grammar);
    if (!statement && span.closed && few.filter(({ kind }) => kind !== "mark").length < STATEMENT_WORDS)
      return this.setAside(view.text, span, "SCARE_QUOTES");
    return this.push({
      parts: [words],
      kind: wholeSentence || (statement && standsAlone(view, words)) ? "DIRECT" : "PARTIAL",
      attributed: null,
      paragraph: view.paragraph,
      // In a dialogue the next dash is somebody else more often than not.
      continues: wholeSentence && statement && !isDialogue(view, words),
      leftOpen: false,
    });
  }

  /**
   * The quote that a sentence in marks goes on with: the one of the sentence before, here or in the paragraph before. In
   * a sentence of the writer's own in between somebody else may have come in.
   *
   *     “We will hold,” said Ana Ruiz.
   *     “And we will wait.”
   */
  private previousToContinue(view: SentenceView, words: Span): Draft | undefined {
    if (!this.lastSentenceSpoke) return undefined;
    const here = this.opened.at(-1);
    if (here !== undefined) return here;
    const before = this.drafts.findLast((draft) => draft.kind !== "INDIRECT");
    const span = view.tokens.find((token) => token.quote?.innerStart === words.start)?.quote;
    if (before?.paragraph !== view.paragraph - 1 || before.attributed === null || span?.style === "dash")
      return undefined;
    const statement = before.kind === "DIRECT" || view.language.marks.mixedQuote === "clause";
    return statement ? before : undefined;
  }

  private push(draft: Draft): Draft {
    this.drafts.push(draft);
    this.opened.push(draft);
    return draft;
  }
}

/** The words between the marks. A comma that American papers print inside them is the reporting sentence's. */
function wordsIn(text: string, { innerStart, innerEnd, closed }: QuoteSpan): Span {
  let end = innerEnd;
  while (closed && end > innerStart + 1 && /[,\s]/u.test(text.charAt(end - 1))) end--;
  return { start: innerStart, end };
}

const titleKey = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();

/** A capital, a stop of its own, and nothing of the writer's sentence before it. */
function standsAlone(view: SentenceView, words: Span): boolean {
  const index = view.tokens.findIndex((token) => token.quote?.innerStart === words.start);
  const stopped = ".?!…".includes(view.text.charAt(words.end - 1));
  return stopped && startsClause(view, index) && /^\p{Lu}/u.test(view.text.slice(words.start, words.start + 2));
}

/** Two words or more inside what a verb of saying reports: "a dit que la route serait « longue et dure »". */
function isReported(view: SentenceView, index: number): boolean {
  const span = view.tokens[index]?.quote;
  const inside = span == null ? 0 : countWords(view.text, { start: span.innerStart, end: span.innerEnd });
  if (inside <= 1) return false;
  return (
    isToldInMood(view) ||
    holderOf(view, index) !== null ||
    sourcesBeside(view).length > 0 ||
    reportedClauses(view).some(({ clause }) => clause.from < index && index < clause.to)
  );
}

/** „gut“ und „teuer“: fragments that nothing but a conjunction joins are one speaker's. */
function isJoinedFragment({ tokens, language }: SentenceView, index: number, { parts }: Draft): boolean {
  if (language.marks.mixedQuote !== "fragment" || !language.grammar.coordinators.has(tokens[index - 1]?.lower ?? ""))
    return false;
  return tokens[index - 2]?.quote?.innerStart === parts.at(-1)?.start;
}

const isDialogue = (view: SentenceView, words: Span): boolean =>
  view.tokens.some((token) => token.quote?.style === "dash" && token.quote.innerStart === words.start);

const coveredBy = (draft: Draft | undefined, words: Span): boolean =>
  draft?.parts.some((part) => overlaps(part, words)) ?? false;

function addPart(draft: Draft, part: Span): Draft {
  const last = draft.parts.at(-1);
  if (last === undefined || part.start >= last.end) draft.parts.push(part);
  return draft;
}

function widen(draft: Draft, part: Span): Draft {
  const first = draft.parts[0];
  if (first === undefined || draft.parts.length > 1) return draft;
  draft.parts[0] = { start: Math.min(first.start, part.start), end: Math.max(first.end, part.end) };
  return draft;
}

/**
 * The second half of a split quotation.
 *
 *     “We will hold,” Ana Ruiz said, “and we will wait.”
 *                                    ^^^^^^^^^^^^^^^^^^^
 */
function splitBySpeaker(view: SentenceView, index: number, before: Draft): boolean {
  const speaker = before.attributed?.speaker;
  const cue = before.attributed?.cue;
  const lastPart = before.parts.at(-1);
  const token = view.tokens[index];
  if (speaker == null || cue == null || lastPart === undefined || token === undefined) return false;
  const between = speaker.start >= lastPart.end && cue.span.start >= lastPart.end && speaker.end <= token.start;
  if (!between) return false;
  if (!opensSecondHalf(view, index, Math.max(cue.span.end, speaker.end))) return false;
  return !view.cues.some((other) => {
    const verb = view.tokens[other.verb];
    return verb !== undefined && verb.start > cue.span.end && verb.end <= token.start;
  });
}

/**
 * After a mark, after "and" or "but", or right after speaker and verb. What any other word leads to belongs to that
 * word: "said Ana Ruiz on “Harbour Watch”".
 */
function opensSecondHalf(view: SentenceView, index: number, reportEnd: number): boolean {
  const before = view.tokens[index - 1];
  if (before?.kind !== "word") return true;
  return before.end <= reportEnd || view.language.grammar.coordinators.has(before.lower);
}

/** Nothing in the sentence but the quotation, a conjunction and marks. */
function standsAsSentence(view: SentenceView, index: number): boolean {
  // "Und: „…“"
  const led = index === 2 && isMark(view.tokens[1], ":") && view.tokens[0]?.kind === "word";
  if (!startsClause(view, index) || (index > 1 && !led)) return false;
  return view.tokens.slice(index + 1).every((token) => token.kind === "mark" && !isMark(token, "(["));
}

const countWords = (text: string, span: Span): number =>
  text.slice(span.start, Math.min(span.end, span.start + 200)).split(/\s+/u).length;
