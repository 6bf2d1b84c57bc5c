import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isLanguage, type LanguageCode } from "../server/domain/language.js";
import type { Span } from "../server/domain/span.js";

/** What an annotator marked. Spans are UTF-16 code units of the text, end exclusive. */
export interface AnnotatedQuote {
  /** The real fragments of a split quote; one for any other. */
  readonly parts: readonly Span[];
  /** The words for the speaker; empty where the text has none. */
  readonly speaker: readonly Span[];
  readonly cue: Span | null;
  readonly kind: string;
}

export interface AnnotatedText {
  readonly id: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
  /** Stretches in marks that are no quotes, where the annotators marked them. */
  readonly nonQuotes: readonly Span[];
}

/** A span as the sets write it: with or without the parts it falls into. */
interface Written extends Span {
  readonly parts?: readonly Span[];
}
interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly (Written & {
    readonly speaker: Written | null;
    readonly cue?: Written | null;
    readonly kind?: string;
  })[];
  readonly nonQuotes?: readonly Span[];
}

/** The sets that rules may be fitted to: of each language those for training, or all it has where none is. */
export function fittingSets(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  const trained = new Set(names.filter(isTraining).map(languagePrefix));
  return names.filter((name) => isTraining(name) || !trained.has(languagePrefix(name)));
}

const isTraining = (name: string): boolean => name.endsWith("-train.jsonl");
/** Sets are called `<language>-<what>.jsonl`. */
const languagePrefix = (name: string): string => name.slice(0, 2);

/** One text a line; texts in languages that Dixit does not read are left out. */
export function readSet(folder: string, name: string): readonly AnnotatedText[] {
  const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
  return lines.filter((line) => line !== "").flatMap((line) => textOf(JSON.parse(line) as Row));
}

function textOf({ id, lang, text, quotes, nonQuotes }: Row): readonly AnnotatedText[] {
  if (!isLanguage(lang)) return [];
  const read = quotes.map(({ speaker, cue, kind, ...words }) => ({
    parts: partsOf(words),
    speaker: partsOf(speaker),
    cue: cue ?? null,
    kind: kind ?? "direct",
  }));
  return [{ id, language: lang, text, quotes: read, nonQuotes: nonQuotes ?? [] }];
}

function partsOf(span: Written | null): readonly Span[] {
  if (span === null) return [];
  return span.parts === undefined || span.parts.length === 0 ? [{ start: span.start, end: span.end }] : span.parts;
}
