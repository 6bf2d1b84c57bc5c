/**
 * How fast the whole extraction is, names and speakers included: stretches of 3,000 characters in a second of processor
 * time, and the time for one text of a million characters.
 *
 *     node --import tsx eval/speed/run.ts [--data <folder of annotated sets>] [--rounds 3]
 *
 * Without a folder it reads the sample articles. Every text is read once before anything is timed; each figure is the
 * median of the rounds. Processor time counts this process whole, the collector's threads included.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { LanguageCode } from "../../server/domain/language.js";
import { detectLanguage } from "../../server/extraction/document/detectLanguage.js";
import { extract } from "../../server/extraction/extract.js";
import { readSet } from "../annotatedSets.js";
import { grouped } from "../rules/grouped.js";
import { table } from "../rules/table.js";

interface Text {
  readonly language: LanguageCode;
  readonly text: string;
}

interface Source {
  readonly name: string;
  readonly language: LanguageCode;
  readonly texts: readonly Text[];
}

const STRETCH = 3_000;
const LONG = 1_000_000;
/** More than this says nothing more. */
const MOST_CHARACTERS = 2_000_000;
const SAMPLES = path.join(import.meta.dirname, "../../samples");

function samples(): readonly Source[] {
  const texts = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(SAMPLES, name), "utf8").replace(/^---\n.*?\n---\n/su, ""))
    .map((text): Text => ({ text, language: detectLanguage(text).language }));
  return [...grouped(texts, ({ language }) => language)].map(([language, ofLanguage]) => ({
    name: `samples, ${language}`,
    language,
    texts: repeated(ofLanguage),
  }));
}

/** Short texts over and over, so that a round takes long enough to be timed. */
const repeated = (texts: readonly Text[]): Text[] => Array.from({ length: 20 }, () => texts).flat();

function sets(folder: string): readonly Source[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return names.sort().flatMap((name): Source[] => {
    let left = MOST_CHARACTERS;
    const texts = readSet(folder, name).filter(({ text }) => (left -= text.length) > 0);
    const [first] = texts;
    return first === undefined ? [] : [{ name: name.replace(".jsonl", ""), language: first.language, texts }];
  });
}

/** Seconds of processor time. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(rounds: number, measure: () => number): number {
  const figures = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return figures[rounds >> 1] ?? 0;
}

function longText(texts: readonly Text[]): string {
  const whole = texts.map(({ text }) => text).join("\n\n");
  return whole.repeat(Math.ceil(LONG / whole.length)).slice(0, LONG);
}

function measured({ name, language, texts }: Source, rounds: number): readonly string[] {
  const read = (): void => {
    for (const one of texts) extract(one.text, { language: one.language });
  };
  const long = longText(texts);
  read();
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = median(rounds, () => timed(read));
  const forLong = median(rounds, () => timed(() => extract(long, { language })));
  return [
    name,
    String(texts.length),
    String(Math.round(characters / STRETCH)),
    (characters / STRETCH / seconds).toFixed(0),
    forLong.toFixed(2),
  ];
}

const { values } = parseArgs({ options: { data: { type: "string" }, rounds: { type: "string" } } });
const rounds = Math.max(1, Number(values.rounds ?? 3));
const sources = values.data === undefined ? samples() : sets(values.data);
const rows = sources.map((source) => measured(source, rounds));
console.log(table([["texts of", "texts", "stretches", "stretches/s", "a million, s"], ...rows]));
