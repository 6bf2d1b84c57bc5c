import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCell, quotesAsCsv, rowsAsCsv } from "../../server/representation/csv.js";
import { odile, quay, quoteOf, recordsOf } from "./records.js";

/**
 * The grammar of RFC 4180 and nothing more: fields with quotation marks, commas or line ends are quoted, records end with
 * CRLF. Throws on anything else.
 */
function parse(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`No field of RFC 4180 at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const AWKWARD = Array.from("=+-@'\",;\t\r\n aé🜚\uFF1D\uFF20");

const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(
    fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...AWKWARD) })), {
      minLength: width,
      maxLength: width,
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

describe("CSV", () => {
  it("has a header and a row a quote, with an unnamed source's description in a column of its own", () => {
    const [header = [], ...rows] = parse(quotesAsCsv(recordsOf(quay)));
    const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i] ?? "", cell])));
    expect(records.map((record) => record["text"])).toEqual(quay.quotes.map(({ text }) => text));
    expect(records[0]).toEqual({
      quote_id: quay.quotes[0]?.id,
      text: "Ce quai-là n'est pas un caprice 🜚 c'est <b>la</b> condition",
      kind: "DIRECT",
      language: "fr",
      naming: "NAMED",
      speaker_id: odile.id,
      speaker_name: "Odile Tresgast",
      speaker_description: "",
      as_printed: "Odile Tresgast",
      title_as_printed: "",
      role: "UNKNOWN",
      speaks_for_id: "",
      speaks_for: "",
      channel: "UNKNOWN",
      cue: "a déclaré",
      stance: "NEUTRAL",
      names: "ministère de la Mer",
      confidence: "0.9",
      rule: "cueThenSpeaker",
      spans: "13-46 78-103",
      article_id: quay.article.id,
      article_url: "https://courrier.example/quai",
      headline: "Headline of https://courrier.example/quai",
      outlet_id: quay.article.publisherId,
      outlet: "Le Courrier de Varenne",
      published_at: "2031-03-04T06:30:00.000Z",
      text_sha256: quay.article.textSha256,
    });
    expect(records[1]).toMatchObject({
      naming: "UNNAMED",
      speaker_id: quay.unnamedSources[0]?.id,
      speaker_name: "",
      speaker_description: "un haut responsable du ministère",
      speaks_for: "ministère de la Mer",
    });
    expect(records[2]).toMatchObject({ naming: "UNATTRIBUTED", speaker_id: "", speaker_name: "", as_printed: "" });
  });

  it("has the header alone for an article without quotes", () => {
    expect(parse(quotesAsCsv([]))).toHaveLength(1);
  });

  it.each(['=HYPERLINK("http://x.example";"clic")', "+33 1", "-1 pour cent", "@SUM(A1)", "\uFF1D1+1", "'=1"])(
    "does not let a spreadsheet run the words %s",
    (words) => {
      const [header = [], row = []] = parse(quotesAsCsv([quoteOf({ by: odile, words })]));
      const cell = row[header.indexOf("text")] ?? "";
      expect(cell).toBe(`'${words}`);
      expect(plainCell(cell)).toBe(words);
    },
  );

  it("gives back every table as it was, and no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const written = parse(rowsAsCsv(table));
        expect(written.map((row) => row.map(plainCell))).toEqual(table);
        for (const cell of written.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
      }),
    );
  });
});
