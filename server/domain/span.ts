import { DixitError } from "./errors.js";

/** A stretch of one version of an article's text: UTF-16 code units, end exclusive, `0 <= start < end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The units offsets can be counted in. Inside the code it is always UTF-16; the others exist at the edges. */
export const OFFSET_UNITS = ["CODE_POINT", "UTF16", "UTF8_BYTE"] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** The words a span covers. Throws SPAN_OUTSIDE_TEXT rather than slicing short. */
export function wordsOf(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new DixitError(
      "SPAN_OUTSIDE_TEXT",
      `Span ${span.start}–${span.end} does not lie in a text of length ${text.length}. Spans are UTF-16 code units, end exclusive.`,
    );
  }
  return text.slice(span.start, span.end);
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Converts a UTF-16 offset into `text` to another unit. An offset inside a surrogate pair counts the pair as passed. */
export function offsetInUnit(text: string, offset: number, unit: OffsetUnit): number {
  switch (unit) {
    case "UTF16":
      return offset;
    case "CODE_POINT": {
      let points = 0;
      for (let i = 0; i < offset; points++) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      return points;
    }
    case "UTF8_BYTE":
      return utf8Length(text, offset);
  }
}

/** The characters that take two UTF-16 code units: the offset of each, ascending. Few texts have any. */
export function wideCharacters(text: string): number[] {
  const offsets: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) offsets.push(index);
  return offsets;
}

/**
 * Converts an offset that counts in another unit to UTF-16 code units. Null for one that lies beyond the text or inside
 * a character.
 */
export function offsetFromUnit(text: string, offset: number, unit: OffsetUnit): number | null {
  if (!Number.isInteger(offset) || offset < 0) return null;
  let counted = 0;
  let at = 0;
  while (counted < offset && at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    counted += unit === "CODE_POINT" ? 1 : unit === "UTF16" ? width : utf8Width(point);
    at += width;
  }
  return counted === offset ? at : null;
}

const utf8Width = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

function utf8Length(text: string, end: number): number {
  let bytes = 0;
  for (let i = 0; i < end;) {
    const point = text.codePointAt(i) ?? 0;
    bytes += utf8Width(point);
    i += point > 0xffff ? 2 : 1;
  }
  return bytes;
}
