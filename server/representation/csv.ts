/**
 * Comma-separated values (RFC 4180): a header, then a row a quote. Cells that a spreadsheet would run as a formula get an
 * apostrophe in front, which spreadsheets do not show; `plainCell` takes it away again, so nothing is lost.
 */
import { stringify } from "csv-stringify/sync";
import type { Agent } from "../domain/agent.js";
import type { QuoteRecord } from "./record.js";

/** Offsets count code points of the text that `text_sha256` is the hash of; `spans` are the parts of a split quote. */
const COLUMNS: Readonly<Record<string, (record: QuoteRecord) => string>> = {
  quote_id: ({ quote }) => quote.id,
  text: ({ quote }) => quote.text,
  kind: ({ quote }) => quote.kind,
  language: ({ quote }) => quote.language,
  naming: ({ attribution }) => attribution.naming,
  speaker_id: ({ speaker }) =>
    speaker.kind === "named" ? speaker.agent.id : speaker.kind === "unnamed" ? speaker.source.id : "",
  speaker_name: ({ speaker }) => (speaker.kind === "named" ? speaker.agent.name : ""),
  speaker_description: ({ speaker }) => (speaker.kind === "unnamed" ? speaker.source.description : ""),
  as_printed: ({ attribution, text }) => (attribution.asPrinted === null ? "" : text.wordsOf(attribution.asPrinted)),
  title_as_printed: ({ attribution }) => attribution.titleAsPrinted ?? "",
  role: ({ attribution }) => attribution.role,
  speaks_for_id: ({ speaksFor }) => speaksFor?.id ?? "",
  speaks_for: ({ speaksFor }) => speaksFor?.name ?? "",
  channel: ({ attribution }) => attribution.channel,
  cue: ({ quote }) => quote.cue?.text ?? "",
  stance: ({ quote }) => quote.cue?.stance ?? "",
  names: ({ named }) => named.map(({ name }: Agent) => name).join("; "),
  confidence: ({ attribution }) => String(attribution.confidence),
  rule: ({ attribution }) => attribution.rule,
  spans: ({ quote, text }) =>
    quote.parts
      .map(({ start, end }) => `${text.offsetIn("CODE_POINT", start)}-${text.offsetIn("CODE_POINT", end)}`)
      .join(" "),
  article_id: ({ article }) => article.id,
  article_url: ({ article }) => article.url,
  headline: ({ article }) => article.headline,
  outlet_id: ({ publisher }) => publisher?.id ?? "",
  outlet: ({ publisher }) => publisher?.name ?? "",
  published_at: ({ article }) => article.publishedAt?.toISOString() ?? "",
  text_sha256: ({ text }) => text.sha256,
};

export const quotesAsCsv = (quotes: readonly QuoteRecord[]): string =>
  rowsAsCsv([Object.keys(COLUMNS), ...quotes.map((record) => Object.values(COLUMNS).map((column) => column(record)))]);

/** Rows of cells, each neutralised. Every row ends with CRLF; line ends inside a cell stay as they are, in quotes. */
export const rowsAsCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(harmlessCell)),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );

/**
 * What a spreadsheet may take for a formula, full-width signs included; and what begins with apostrophes before that, so
 * that one more can always be taken away again.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const harmlessCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was written. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
