import { expect, it } from "vitest";
import { nameData as en } from "../../../server/extraction/languages/en/nameData.js";
import { nameData as fr } from "../../../server/extraction/languages/fr/nameData.js";
import type { NameData } from "../../../server/extraction/languages/names.js";
import { findNames, type FoundNames } from "../../../server/extraction/names/findNames.js";

export const english = { names: en };
export const french = { names: fr };

/** Names of a text whose lines are its regions. */
export function namesIn(language: { readonly names: NameData }, text: string): FoundNames {
  return findNames(text, language, linesOf(text));
}

export function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) lines.push({ start: line.index, end: line.index + line[0].length });
  return lines;
}

/**
 * The text with its mentions marked: `[P1:Anne Dorval] quitte le [O1:ministère de la Santé]. [P1:Dorval] …`. People and
 * organizations are numbered apart, in the order of their first mention.
 */
export function markNames(language: { readonly names: NameData }, text: string): string {
  const { mentions } = namesIn(language, text);
  const numbers = new Map<number, string>();
  let people = 0;
  let organizations = 0;
  let marked = "";
  let end = 0;
  for (const { span, entity, type } of mentions) {
    const number = numbers.get(entity) ?? (type === "PERSON" ? `P${++people}` : `O${++organizations}`);
    numbers.set(entity, number);
    marked += `${text.slice(end, span.start)}[${number}:${text.slice(span.start, span.end)}]`;
    end = span.end;
  }
  return marked + text.slice(end);
}

export const unmarked = (marked: string): string => marked.replaceAll(/\[[A-Z]\d+:([^\]]*)\]/g, "$1");

/** What markNames gives for the text without its marks; to be compared with the marked text itself. */
export const remarked = (language: { readonly names: NameData }, marked: string): string =>
  markNames(language, unmarked(marked));

/** Tests that each marked text, its marks taken off, is marked just so again: `[claim, marked text]`. */
export function claims(language: typeof french, rows: readonly (readonly [string, string])[]): void {
  it.each(rows)("%s", (_claim, marked) => {
    expect(remarked(language, marked)).toBe(marked);
  });
}
