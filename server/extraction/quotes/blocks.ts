import type { Span } from "../../domain/span.js";
import type { Channel } from "../../domain/quote.js";
import type { NameData } from "../languages/names.js";
import { closingReport } from "../speakers/clauseThenSpeaker.js";
import { introducedAbove } from "../speakers/introducedAbove.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import type { Attributed } from "../speakers/speakerRule.js";
import { isMark, type Token } from "../sentences/token.js";
import { reportedClauses } from "../reported/reportedClauses.js";
import type { Draft } from "./draft.js";

/** What reaches a newsroom in writing is printed without marks. */
const WRITTEN: ReadonlySet<Channel> = new Set(["STATEMENT", "SOCIAL_MEDIA"]);
/** Less is a heading. */
const BLOCK_WORDS = 3;

/** How a paragraph shows that its words are somebody's: it is set off from the text, or only the colon says so. */
type Layout = "setOff" | "plain";

/**
 * Finds quotations that are set apart without marks: whole paragraphs under one that ends with a colon.
 *
 *     Navirel said in a statement:
 *     ^^^^^^^ ^^^^
 *     We regret the accident of Monday. The quay stays closed.
 *     [------------------------------------------------------]
 *
 * Nothing but the paragraphs' own look tells where they end. So plain ones count only where the introduction speaks of
 * something written or where they speak in the first person, and the next ones only where they do; ones that are set off
 * ("> …", or indented more than their introduction) go on as long as they are.
 */
export class BlockReader {
  private above: { readonly last: SentenceView; readonly paragraph: Span } | null = null;
  private open: { readonly draft: Draft; readonly layout: Layout } | null = null;

  constructor(
    private readonly text: string,
    private readonly drafts: Draft[],
  ) {}

  /** The next paragraph is dialogue, which marks itself. */
  passOver(): void {
    this.above = null;
    this.open = null;
  }

  /** Whether the next paragraph is such a quotation or goes on with one; it is then among the drafts. */
  read(views: readonly SentenceView[], paragraph: Span): boolean {
    const words = this.wordsOf(paragraph);
    const layout = words.start > paragraph.start || this.isIndented(paragraph) ? "setOff" : "plain";
    const taken = this.goesOn(views, layout) ? this.extend(words) : this.start(views, words, layout);
    const last = views.at(-1);
    this.above = taken || last === undefined ? null : { last, paragraph };
    if (!taken) this.open = null;
    return taken;
  }

  private extend(words: Span): boolean {
    this.open?.draft.parts.push(words);
    return true;
  }

  private start(views: readonly SentenceView[], words: Span, layout: Layout): boolean {
    const attributed = this.introduction(views, layout);
    const first = views[0];
    if (attributed === null || first === undefined) return false;
    const draft: Draft = {
      parts: [words],
      kind: "BLOCK",
      attributed,
      paragraph: first.paragraph,
      continues: false,
      leftOpen: false,
    };
    this.drafts.push(draft);
    this.open = { draft, layout };
    return true;
  }

  private introduction(views: readonly SentenceView[], layout: Layout): Attributed | null {
    const introduced = introducedAbove(this.above?.last ?? null);
    if (introduced === null || this.above === null) return null;
    if (layout === "setOff") return isInMarks(views) ? null : { ...introduced, rule: "introducedBlock/setOff" };
    if (!readsAsSpeech(views)) return null;
    // A writer who speaks of himself goes on doing so.
    const spoken = views.some(isInFirstPerson) && !isInFirstPerson(this.above.last);
    if (introduced.cue === null || !(spoken || isWritten(this.above.last))) return null;
    return { ...introduced, rule: spoken ? "introducedBlock/firstPerson" : "introducedBlock/written" };
  }

  private goesOn(views: readonly SentenceView[], layout: Layout): boolean {
    if (this.open?.layout !== layout) return false;
    if (layout === "setOff") return !isInMarks(views);
    return views.some(isInFirstPerson) && readsAsSpeech(views);
  }

  /** Without the ">" that mail and many editors put before what is quoted. */
  private wordsOf({ start, end }: Span): Span {
    const lead = /^(?:>\s?)+/u.exec(this.text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
    return { start: start + lead, end };
  }

  private isIndented(paragraph: Span): boolean {
    return this.indent(paragraph) > (this.above === null ? 0 : this.indent(this.above.paragraph));
  }

  /** Columns before a paragraph's first word, a tab for four; up to a few spaces are nobody's intention. */
  private indent({ start }: Span): number {
    let columns = 0;
    for (let at = start - 1; at >= 0; at--) {
      const char = this.text.charAt(at);
      if (char !== " " && char !== "\t") break;
      columns += char === "\t" ? 4 : 1;
    }
    return columns < 4 ? 0 : columns;
  }
}

const isInMarks = ([first]: readonly SentenceView[]): boolean =>
  first?.tokens.slice(0, 2).some((token) => token.kind === "quote") ?? true;

/** Whole sentences in which nobody else is quoted or reported: no list, no heading, no turn of a conversation. */
function readsAsSpeech(views: readonly SentenceView[]): boolean {
  const tokens = views.flatMap((view) => view.tokens);
  const words = tokens.filter(({ kind }) => kind === "word").length;
  if (words < BLOCK_WORDS || tokens[0]?.kind !== "word" || !isMark(tokens.at(-1), ".!?…")) return false;
  if (tokens.some(({ kind }) => kind === "quote") || tokens.slice(1, 4).some((token) => isMark(token, ":")))
    return false;
  return views.every((view) => isInFirstPerson(view) || !reports(view));
}

const reports = (view: SentenceView): boolean => closingReport(view) !== null || reportedClauses(view).length > 0;

const isInFirstPerson = ({ tokens, language }: SentenceView): boolean =>
  tokens.some((token) => language.grammar.speakingWords.has(token.lower) && !isAcronym(token));

/** "US" is no pronoun. */
const isAcronym = ({ text }: Token): boolean => text.length > 1 && /^\p{Lu}+$/u.test(text);

const phrasesFor = new WeakMap<NameData, readonly string[]>();

/** "in a statement", "dans un communiqué": the introduction says that the words came in writing. */
function isWritten({ tokens, language: { names } }: SentenceView): boolean {
  const phrases = phrasesFor.get(names) ?? writtenPhrases(names);
  phrasesFor.set(names, phrases);
  const words = ` ${tokens.map(({ lower }) => lower).join(" ")} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

const writtenPhrases = ({ channels }: NameData): readonly string[] =>
  [...channels].flatMap(([phrase, channel]) => (WRITTEN.has(channel) ? [phrase] : []));
