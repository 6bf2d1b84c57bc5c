import type { Annotations, FoundQuote } from "../../server/domain/annotations.js";
import { overlaps, type Span } from "../../server/domain/span.js";
import { languageOf } from "../../server/extraction/languages/languages.js";
import type { Grammar, Language } from "../../server/extraction/languages/language.js";
import type { NameData } from "../../server/extraction/languages/names.js";
import { cueLexicon } from "../../server/extraction/cues/lexicon.js";
import type { AnnotatedQuote, AnnotatedText } from "../annotatedSets.js";
import { sharedLength, type Alignment, type GoldOutcome } from "./align.js";
import { table } from "./table.js";

/**
 * What an annotated quote shows, by signs that can be counted: how its words are marked, where speaker and cue stand,
 * what the speaker's words are. A quote shows several; of those with a stroke it shows one of each group.
 */
const PHENOMENA = [
  "marks: all of the words in them",
  "marks: some of the words in them",
  "marks: none",
  "the paragraph's marks are unbalanced",
  "goes over paragraphs",
  "split into parts by its speaker",
  "order: words, verb, speaker",
  "order: words, speaker, verb",
  "order: speaker and verb, colon, words",
  "order: speaker and verb, words",
  "order: speaker or verb elsewhere",
  "a source without a verb (selon, according to)",
  "no cue",
  "a cue that no list holds",
  "speaker: a name",
  "speaker: a pronoun",
  "speaker: several people without a name",
  "speaker: one without a name",
  "speaker: none",
] as const;
type Phenomenon = (typeof PHENOMENA)[number];

/** Counts what was found of the quotes that show a phenomenon. */
export class Phenomena {
  private readonly counts = new Map<Phenomenon, Map<GoldOutcome, number>>();
  private readonly errors = new Map<string, number>();
  private nonQuotes = 0;
  private leftAlone = 0;

  add(annotated: AnnotatedText, found: Annotations, alignment: Alignment): void {
    for (const [i, quote] of annotated.quotes.entries()) {
      const outcome = alignment.gold[i];
      if (outcome === undefined) continue;
      const shown = shownBy(quote, annotated.text, found, languageOf(annotated.language));
      if (outcome !== "right") this.countError(outcome, shown);
      for (const one of shown) {
        const counts = this.counts.get(one) ?? new Map<GoldOutcome, number>();
        this.counts.set(one, counts);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }
    }
    this.nonQuotes += annotated.nonQuotes.length;
    this.leftAlone += annotated.nonQuotes.filter((span) => !found.quotes.some((quote) => takes(quote, span))).length;
  }

  private countError(outcome: GoldOutcome, shown: readonly Phenomenon[]): void {
    const told = shown.filter((one) => one === "speaker: none" || !one.startsWith("speaker:"));
    const name = `${outcome}; ${told.join("; ")}`;
    this.errors.set(name, (this.errors.get(name) ?? 0) + 1);
  }

  /** What is wrong with how many quotes, and all that they show: the most frequent first. */
  errorRows(most: number): readonly (readonly string[])[] {
    const sorted = [...this.errors].sort((a, b) => b[1] - a[1]).slice(0, most);
    return sorted.map(([name, count]) => [name, String(count)]);
  }

  rows(): readonly (readonly string[])[] {
    const rows = PHENOMENA.flatMap((one) => {
      const counts = this.counts.get(one);
      return counts === undefined ? [] : [[one, ...figures(counts)]];
    });
    const share = percent(this.leftAlone, this.nonQuotes);
    const none = [
      ["in marks and nobody's words", String(this.nonQuotes), String(this.leftAlone), "", "", "", share, ""],
    ];
    return this.nonQuotes === 0 ? rows : [...none, ...rows];
  }
}

/** As the scorer has it: half of the stretch or more, and little beside it. */
function takes({ parts }: FoundQuote, span: Span): boolean {
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const half = (span.end - span.start) / 2;
  return sharedLength(parts, [span]) >= half && length <= 4 * half;
}

const HEADS = ["phenomenon", "quotes", "right", "speaker wrong", "too long", "not found", "right %", "speaker %"];

/** *right*: words and speaker; *speaker %*: of those found. */
export const phenomenaTable = (counted: Phenomena): string => table([HEADS, ...counted.rows()]);

export const errorTable = (counted: Phenomena, most: number): string =>
  table([["error", "quotes"], ...counted.errorRows(most)]);

function figures(counts: ReadonlyMap<GoldOutcome, number>): readonly string[] {
  const of = (outcome: GoldOutcome): number => counts.get(outcome) ?? 0;
  const right = of("right");
  const wrong = of("wrong speaker");
  const all = right + wrong + of("too long") + of("not found");
  return [
    ...[all, right, wrong, of("too long"), of("not found")].map(String),
    percent(right, all),
    percent(right, right + wrong),
  ];
}

const percent = (share: number, all: number): string => (all === 0 ? "–" : ((100 * share) / all).toFixed(1));

function shownBy(quote: AnnotatedQuote, text: string, found: Annotations, language: Language): readonly Phenomenon[] {
  const first = quote.parts[0];
  const last = quote.parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { start: first.start, end: last.end };
  const shown: Phenomenon[] = [marksOf(quote, text)];
  if (isUnbalanced(paragraphAround(text, whole))) shown.push("the paragraph's marks are unbalanced");
  if (text.slice(whole.start, whole.end).trim().includes("\n")) shown.push("goes over paragraphs");
  const between = (span: Span | undefined | null): boolean =>
    span != null && span.start >= first.end && span.end <= last.start;
  if (between(quote.speaker[0]) || between(quote.cue)) shown.push("split into parts by its speaker");
  return [...shown, ...cueOf(quote, text, language, whole), speakerOf(quote, text, found, language)];
}

const OPEN = "“«„‹";
const CLOSE = "”»›";
const MARK = /["“”«»„]/gu;

function marksOf({ parts }: AnnotatedQuote, text: string): Phenomenon {
  const isMarked = (part: Span): boolean => {
    const around = text.slice(Math.max(0, part.start - 2), part.start + 1) + text.slice(part.end - 1, part.end + 2);
    return around.search(MARK) >= 0;
  };
  const marks = parts.reduce((sum, part) => sum + [...text.slice(part.start, part.end).matchAll(MARK)].length, 0);
  const inner = parts.every((part) => isMarked(part) || isDash(text, part));
  if (inner && marks <= 2 * parts.length) return "marks: all of the words in them";
  return marks > 0 || parts.some(isMarked) ? "marks: some of the words in them" : "marks: none";
}

const isDash = (text: string, { start }: Span): boolean => /[—–-]/u.test(text.slice(Math.max(0, start - 2), start + 1));

function paragraphAround(text: string, { start, end }: Span): string {
  const below = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start) + 1, below < 0 ? text.length : below);
}

/** As many marks open as close, and straight ones come in pairs; „so“ closes with what opens elsewhere. */
function isUnbalanced(paragraph: string): boolean {
  const count = (marks: string): number => [...paragraph].filter((char) => marks.includes(char)).length;
  if (count('"') % 2 === 1) return true;
  return paragraph.includes("„") ? count("„") !== count("“") + count("”") : count(OPEN) !== count(CLOSE);
}

function cueOf(
  { cue, speaker: [speaker], parts }: AnnotatedQuote,
  text: string,
  language: Language,
  whole: Span,
): readonly Phenomenon[] {
  if (cue === null) return ["no cue"];
  const words = text.slice(cue.start, cue.end).toLowerCase();
  const isSource = language.cues.prepositions.some((one) => words.startsWith(one.join(" ").replaceAll("' ", "'")));
  if (isSource) return ["a source without a verb (selon, according to)"];
  const shown: Phenomenon[] = holdsKnownCue(words, language) ? [] : ["a cue that no list holds"];
  if (speaker === undefined) return [...shown, "order: speaker or verb elsewhere"];
  const end = parts[0]?.end ?? 0;
  const after = (span: Span): boolean => span.start >= end;
  const before = (span: Span): boolean => span.end <= whole.start;
  if (after(cue) && after(speaker))
    return [...shown, cue.start < speaker.start ? "order: words, verb, speaker" : "order: words, speaker, verb"];
  if (!before(cue) || !before(speaker)) return [...shown, "order: speaker or verb elsewhere"];
  const lead = text.slice(Math.max(cue.end, speaker.end), whole.start + 1).replaceAll(MARK, "");
  const colon = lead.slice(0, -1).trimEnd().endsWith(":") || lead.trimEnd().endsWith(":");
  return [...shown, colon ? "order: speaker and verb, colon, words" : "order: speaker and verb, words"];
}

function holdsKnownCue(words: string, language: Language): boolean {
  const lexicon = cueLexicon(language);
  return words.split(/\P{L}+/u).some((word) => lexicon.has(word));
}

function speakerOf(
  { speaker }: AnnotatedQuote,
  text: string,
  found: Annotations,
  { names, grammar }: Language,
): Phenomenon {
  const [first] = speaker;
  if (first === undefined) return "speaker: none";
  const words = text
    .slice(first.start, first.end)
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== "");
  if (words.length === 1 && names.pronouns.has(words[0] ?? "")) return "speaker: a pronoun";
  const named = found.mentions.some(({ span, type }) => type !== "UNNAMED" && overlaps(span, first));
  if (named) return "speaker: a name";
  return isPlural(words, names, grammar) ? "speaker: several people without a name" : "speaker: one without a name";
}

/** By its determiner, its noun, or the ending that most plurals have where no list holds the noun. */
function isPlural(words: readonly string[], names: NameData, grammar: Grammar): boolean {
  const tail = words.findIndex(
    (word, i) => i > 0 && (grammar.prepositions.has(word) || grammar.relativePronouns.has(word)),
  );
  const head = tail < 0 ? words : words.slice(0, tail);
  if (head.some((word) => names.determiners.get(word)?.plural === true)) return true;
  const nouns = head.flatMap((word) => names.roleNouns.get(word) ?? []);
  const noun = head.at(-1) ?? "";
  return nouns.length > 0 ? nouns.some(({ plural }) => plural) : noun.length > 3 && /[^s]s$/u.test(noun);
}
