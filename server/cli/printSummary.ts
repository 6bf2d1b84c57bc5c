import type { LanguageCode } from "../domain/language.js";
import type { IngestOutcome } from "../pipeline/ingest.js";
import type { ArticleSummary, SpeakerSummary } from "../pipeline/summarise.js";

const OUTCOMES: Record<IngestOutcome, string> = {
  CREATED: "Added",
  UNCHANGED: "Already here, nothing changed",
  NEW_VERSION: "Added as a new version",
  DUPLICATE: "The same text is already here, nothing added",
  BLOCKED_BY_WITHDRAWAL: "Withdrawn, nothing added",
};

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });
const NAMING = {
  NAMED: "person",
  NAMED_ORGANIZATION: "organization",
  UNNAMED: "unnamed source",
  UNNAMED_GROUP: "unnamed group",
  DOCUMENT: "document",
  UNATTRIBUTED: "speaker not given or not certain",
} as const satisfies Record<SpeakerSummary["naming"], string>;

/** One article's graph as a few lines for a person. */
export function printSummary(outcome: IngestOutcome, article: ArticleSummary, warnings: readonly string[]): string {
  return [
    `${OUTCOMES[outcome]}: ${article.headline}`,
    `  ${languageName(article.language)}, version ${article.version}, ${article.url}`,
    `  id ${article.id}`,
    ...section("Quotes", article.speakers.flatMap(printSpeaker)),
    ...section("People", article.people.length === 0 ? [] : [article.people.join(", ")]),
    ...section("Organizations", article.organizations.length === 0 ? [] : [article.organizations.join(", ")]),
    ...section(
      "Set aside",
      article.setAside.map(({ reason, text }) => `${reason.padEnd(13)} ${oneLine(text, 100)}`),
    ),
    ...section("Notes", [...warnings]),
  ].join("\n");
}

function printSpeaker({ speaker, naming, speaksFor, quotes }: SpeakerSummary): string[] {
  const notes = [NAMING[naming], ...(speaksFor === null || speaksFor === speaker ? [] : [`speaks for ${speaksFor}`])];
  return [
    `${speaker ?? "Nobody named"} (${notes.join(", ")}): ${quotes.length}`,
    ...quotes.map(
      ({ text, kind, asPrinted }) =>
        `  ${kind.toLowerCase().padEnd(8)} ${oneLine(text, 110)}${asPrinted === null ? "" : `  [${oneLine(asPrinted, 50)}]`}`,
    ),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

function oneLine(text: string, room: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= room ? line : `${line.slice(0, room - 1)}…`;
}

const languageName = (code: LanguageCode): string => LANGUAGE_NAMES.of(code) ?? code;
