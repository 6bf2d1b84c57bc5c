import { createInterface } from "node:readline";
import type { Command } from "commander";
import type { Annotations, FoundQuote } from "../domain/annotations.js";
import { DixitError, type ErrorCode } from "../domain/errors.js";
import { isLanguage, LANGUAGES, type LanguageCode } from "../domain/language.js";
import { wordsOf, type Span } from "../domain/span.js";
import { extract } from "../extraction/extract.js";
import { MAX_TEXT_LENGTH } from "../ingestion/cleanText.js";
import { decodeUtf8 } from "../ingestion/decode.js";
import { findInputs } from "./inputFiles.js";
import { printLine } from "./output.js";
import { printProof } from "./printProof.js";

/** Whatever the reader numbers rows with; given back as it came. */
type RowId = string | number;

/** A row in: `lang` may be left out; other fields are ignored. */
interface InputRow {
  readonly id: RowId;
  readonly text: string;
  readonly lang: string | null;
}

/** A row out. Offsets are UTF-16 code units of the `text` given, end exclusive. */
export interface ExtractedRow {
  readonly id: RowId;
  readonly lang: LanguageCode;
  readonly quotes: readonly {
    readonly parts: readonly Span[];
    readonly text: string;
    readonly kind: string;
    readonly cue: {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly lemma: string;
    } | null;
    readonly speaker: { readonly parts: readonly Span[]; readonly text: string } | null;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly text: string;
  }[];
  readonly excluded: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
}

interface FailedRow {
  readonly id: RowId | null;
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("read texts and print what is in them; nothing is stored")
    .argument("[file]", "a plain-text file, or - for standard input", "-")
    .option("--proof", "print each quote with its speaker, rule and evidence, for a person to read")
    .option("--jsonl", "read rows {id, lang?, text} from standard input and print one row for each")
    .addHelpText(
      "after",
      `
With --jsonl, a row that cannot be read gives {id, error: {code, message}}, the others go on, and the command ends with
status 1. Offsets are UTF-16 code units of the text given.`,
    )
    .action((file: string, options: { readonly jsonl?: true; readonly proof?: true }) =>
      options.jsonl ? extractRows() : extractFile(file, options.proof ?? false),
    );
}

async function extractFile(path: string, proof: boolean): Promise<void> {
  const inputs = await findInputs([path]);
  for (const input of inputs) {
    const text = decodeUtf8(await input.read(), input.name);
    const row = { id: input.name, text, lang: null };
    await printLine(proof ? printProof(text, annotationsOf(row)) : JSON.stringify(extractRow(row), null, 2));
  }
}

async function extractRows(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const row = answer(line, number);
    if ("error" in row) {
      process.exitCode = 1;
      process.stderr.write(`dixit: line ${number}: ${row.error.message} [${row.error.code}]\n`);
    }
    if (!(await printLine(JSON.stringify(row)))) return;
  }
}

function answer(line: string, number: number): ExtractedRow | FailedRow {
  let id: RowId | null = null;
  try {
    const row = readRow(line, number);
    id = row.id;
    return extractRow(row);
  } catch (error) {
    if (!(error instanceof DixitError)) throw error;
    return { id, error: { code: error.code, message: error.message } };
  }
}

function readRow(line: string, number: number): InputRow {
  const value = parseJson(line, number);
  const { id, text, lang } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string") {
    throw new DixitError("BAD_JSON_LINE", `Line ${number} is not a row {"id": …, "text": "…", "lang"?: "fr"}.`);
  }
  return { id, text, lang: typeof lang === "string" ? lang : null };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new DixitError("BAD_JSON_LINE", `Line ${number} is not JSON; expected a row {"id": …, "text": "…"}.`, {
      cause: error,
    });
  }
}

const extractRow = (row: InputRow): ExtractedRow => describeRow(row.id, row.text, annotationsOf(row));

function annotationsOf({ id, text, lang }: InputRow): Annotations {
  if (lang !== null && !isLanguage(lang)) {
    throw new DixitError(
      "UNSUPPORTED_LANGUAGE",
      `The row "${id}" is in "${lang}"; Dixit reads ${LANGUAGES.join(", ")}.`,
    );
  }
  if (text.length > MAX_TEXT_LENGTH) {
    throw new DixitError(
      "TEXT_TOO_LARGE",
      `The row "${id}" has ${text.length} characters; one text may have ${MAX_TEXT_LENGTH}.`,
    );
  }
  return extract(text, lang === null ? {} : { language: lang });
}

function describeRow(id: RowId, text: string, annotations: Annotations): ExtractedRow {
  return {
    id,
    lang: annotations.language,
    quotes: annotations.quotes.map((quote) => ({
      parts: quote.parts,
      text: quote.text,
      kind: quote.kind.toLowerCase(),
      cue: quote.cue === null ? null : { ...quote.cue.span, text: quote.cue.text, lemma: quote.cue.lemma },
      speaker: describeSpeaker(text, quote),
    })),
    mentions: annotations.mentions.map(({ span, type, text: words }) => ({ ...span, type, text: words })),
    excluded: annotations.excluded.map(({ span, reason }) => ({ ...span, reason })),
  };
}

function describeSpeaker(text: string, quote: FoundQuote): ExtractedRow["quotes"][number]["speaker"] {
  const shown = shownSpeaker(quote);
  return shown === null ? null : { parts: [shown], text: wordsOf(text, shown) };
}

/** The words that show who speaks: beside the quote, or, where a quote goes on without naming anyone, further up. */
export function shownSpeaker({ attribution }: FoundQuote): Span | null {
  const further = attribution.speaker.kind === "unknown" ? null : (attribution.evidence.at(-1) ?? null);
  return attribution.asPrinted ?? further;
}
