/** SQL that gives JSON as text, written so that it is what `JSON.stringify` gives: no spaces, the same escapes. */
import type { SortColumn } from "../../storage/paging.js";
import type { Format } from "../vocabulary.js";

/** JSON as it stands, or an expression that gives some. */
export type Piece = { readonly json: string } | { readonly sql: string };

export const json = (text: string): Piece => ({ json: text });
export const sql = (expression: string): Piece => ({ sql: expression });

/** Expressions put together in halves: nested one in the other, thousands of them would be too deep a tree. */
export function concat(pieces: readonly Piece[]): string {
  const expressions: string[] = [];
  let standing = "";
  for (const piece of pieces) {
    if ("json" in piece) {
      standing += piece.json;
      continue;
    }
    if (standing !== "") expressions.push(literal(standing));
    expressions.push(piece.sql);
    standing = "";
  }
  if (standing !== "" || expressions.length === 0) expressions.push(literal(standing));
  return inHalves(expressions);
}

function inHalves(expressions: readonly string[]): string {
  if (expressions.length <= 8)
    return expressions.length === 1 ? (expressions[0] ?? "") : `(${expressions.join(" || ")})`;
  const half = Math.ceil(expressions.length / 2);
  return `(${inHalves(expressions.slice(0, half))} || ${inHalves(expressions.slice(half))})`;
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `{"key":value,"key":value}` */
export const members = <Value>(
  list: readonly { readonly key: string; readonly value: Value }[],
  print: (value: Value) => readonly Piece[],
): Piece[] => [
  json("{"),
  ...list.flatMap(({ key, value }, i) => [json(`${i === 0 ? "" : ","}"${key}":`), ...print(value)]),
  json("}"),
];

/** `[value,value]`; `all` gives the values with commas between them, or null when there are none. */
export const array = (all: string): Piece[] => [json("["), sql(`coalesce(${all}, '')`), json("]")];

export function printed(column: string, format: Format): Piece[] {
  switch (format) {
    case "plain":
      return [json('"'), sql(column), json('"')];
    case "text":
      return [sql(`to_json(${column})::text`)];
    case "number":
    case "boolean":
      return [sql(`${column}::text`)];
    case "float":
      return [sql(float(column))];
    case "instant":
      return [json('"'), sql(inUtc(column, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), json('"')];
    case "day":
      return [json('"'), sql(inUtc(column, "YYYY-MM-DD")), json('"')];
  }
}

const inUtc = (column: string, format: string): string => `to_char(${column} at time zone 'UTC', '${format}')`;

/**
 * Both print the shortest digits that mean the number, and differ in where they begin to write an exponent: PostgreSQL
 * below 0.0001 and from 10^15, JavaScript below 0.000001 and from 10^21.
 */
const float = (column: string): string =>
  `case when ${column} = 0 then '0' when abs(${column}) >= 1e-4 and abs(${column}) < 1e15 then ${column}::text
     when abs(${column}) >= 1e-6 and abs(${column}) < 1e21 then (${column}::text)::numeric::text
     else regexp_replace(${column}::text, 'e([+-])0', 'e\\1') end`;

const KEY_FORMATS: { readonly [Type in SortColumn["type"]]: Format } = {
  timestamptz: "instant",
  text: "text",
  integer: "number",
  "double precision": "float",
};

/** A part of a cursor's key. */
export const keyPart = (column: string, type: SortColumn["type"]): Piece[] => printed(column, KEY_FORMATS[type]);

/** Text in base64url, as `Buffer` writes it. */
export const base64url = (text: string): string =>
  `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
