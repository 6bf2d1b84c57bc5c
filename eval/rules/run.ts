/**
 * What each rule of the extraction is worth, measured on annotated sets, and confidences from it.
 *
 *     node --import tsx eval/rules/run.ts --data <folder> [--in-part fr-litbank-dev] [--write]
 *
 * Reads the sets for training, and of a language without one all there are. `--in-part` names sets that are not
 * annotated in full: there a quote that the annotators passed over counts for nothing; in all others it is wrong.
 * English articles that print quotations as ''…'' are left out, since their annotators took no such words for quotes.
 * With --write the counts become the confidences of the extraction (`server/extraction/confidence/measured.ts`), and the
 * tables stand in `docs/accuracy.md`. The README shows confidences, too: its test tells which have changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import type { LanguageCode } from "../../server/domain/language.js";
import { extract } from "../../server/extraction/extract.js";
import { fittingSets, readSet, type AnnotatedText } from "../annotatedSets.js";
import { alignText, casesOf, measure, type Case } from "./cases.js";
import { grouped } from "./grouped.js";
import { errorTable, phenomenaTable, Phenomena } from "./phenomena.js";
import { reliability } from "./reliability.js";
import { ruleTable } from "./ruleTable.js";

const USAGE = `Give a folder of annotated sets (*.jsonl, one {id, lang, text, quotes} a line) with --data or in DIXIT_EVAL:
  node --import tsx eval/rules/run.ts --data annotated/`;

const MEASURED = path.join(import.meta.dirname, "../../server/extraction/confidence/measured.ts");

const ACCURACY = path.join(import.meta.dirname, "../../docs/accuracy.md");
const TABLES_START = "<!-- eval:rules -->";
const TABLES_END = "<!-- eval:rules end -->";
const NAMES = new Intl.DisplayNames(["en"], { type: "language" });
/** Classes of errors that are printed of a language. */
const MOST_ERRORS = 60;

interface Settings {
  readonly data: string;
  readonly inPart: ReadonlySet<string>;
  readonly write: boolean;
}

function settings(): Settings | null {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { data: text, "in-part": text, write: { type: "boolean" } } });
  const data = values.data ?? process.env["DIXIT_EVAL"];
  if (data === undefined || data === "") return null;
  const inPart = new Set((values["in-part"] ?? "fr-litbank-dev").split(","));
  return { data: path.resolve(data), inPart, write: values.write ?? false };
}

/** Whether the article prints quotations as ''…''. */
const usesApostrophes = ({ language, text }: AnnotatedText): boolean => language === "en" && text.includes("''");

async function main(): Promise<number> {
  const given = settings();
  if (given === null) {
    console.error(USAGE);
    return 2;
  }
  const cases: Case[] = [];
  const phenomena = new Map<LanguageCode, Phenomena>();
  for (const name of fittingSets(given.data)) {
    const inFull = !given.inPart.has(name.replace(".jsonl", ""));
    const texts = readSet(given.data, name).filter((text) => !usesApostrophes(text));
    const withIndirect = texts.some(({ quotes }) => quotes.some(({ kind }) => kind === "indirect"));
    console.log(`${name}: ${texts.length} texts${inFull ? "" : ", not annotated in full"}`);
    for (const [article, annotated] of texts.entries()) {
      const { language } = annotated;
      const found = extract(annotated.text, { language });
      const alignment = alignText(annotated, found);
      cases.push(...casesOf(found, alignment, { language, article, inFull, withIndirect }));
      const counted = phenomena.get(language) ?? new Phenomena();
      phenomena.set(language, counted);
      counted.add(annotated, found, alignment);
    }
  }
  const printed = report(cases, phenomena);
  console.log(`\n${printed}`);
  for (const [language, counted] of phenomena)
    console.log(
      `\n### ${NAMES.of(language) ?? language}: errors, by what their quotes show\n\n${errorTable(counted, MOST_ERRORS)}`,
    );
  if (given.write) {
    await writeConfidences(cases);
    await writeReport(printed);
  }
  return 0;
}

/** The tables of `docs/accuracy.md`, language by language. */
function report(cases: readonly Case[], phenomena: ReadonlyMap<LanguageCode, Phenomena>): string {
  const ofLanguage = grouped(cases, ({ language }) => language);
  const sections = [...phenomena].flatMap(([language, counted]) => {
    const name = NAMES.of(language) ?? language;
    const fired = ofLanguage.get(language) ?? [];
    return [
      `### ${name}: rules\n\n${ruleTable(language, fired)}`,
      `### ${name}: confidences on articles held out\n\n${reliability(fired)}`,
      `### ${name}: phenomena\n\n${phenomenaTable(counted)}`,
    ];
  });
  return sections.join("\n\n");
}

/** Rules by name and languages by code, so that a new measurement shows in a diff as what it is. */
async function writeConfidences(cases: readonly Case[]): Promise<void> {
  const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const languages = Object.entries(sorted(measure(cases))).map(([code, rules]) => [code, sorted(rules)] as const);
  const source = `// Written by \`npm run eval:rules -- --write\`; do not edit.
import type { MeasuredRules } from "./ruleConfidence.js";

export const MEASURED: MeasuredRules = ${JSON.stringify(Object.fromEntries(languages))};
`;
  writeFileSync(MEASURED, await format(source, { ...(await resolveConfig(MEASURED)), filepath: MEASURED }));
}

/** Puts the tables between their two marks in the documentation. */
async function writeReport(printed: string): Promise<void> {
  const text = readFileSync(ACCURACY, "utf8");
  const start = text.indexOf(TABLES_START) + TABLES_START.length;
  const end = text.indexOf(TABLES_END, start);
  const whole = `${text.slice(0, start)}\n\n${printed}\n\n${text.slice(end)}`;
  writeFileSync(ACCURACY, await format(whole, { ...(await resolveConfig(ACCURACY)), filepath: ACCURACY }));
}

process.exitCode = await main();
