import type { ExclusionReason } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";

/** A line of the text that holds something, without the white space around it. */
export interface Block {
  readonly span: Span;
  readonly text: string;
  /** Lower case, plain apostrophes, single spaces: what word lists are compared with. "" for blocks too long to be furniture. */
  readonly plain: string;
  /** Why it is no part of the article; null for article text. */
  readonly reason: ExclusionReason | null;
}

/** The text's lines, in order, empty ones left out. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (let lineStart = 0; lineStart <= text.length;) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const start = lineStart + line.indexOf(trimmed);
      blocks.push({ span: { start, end: start + trimmed.length }, text: trimmed, plain: plain(trimmed), reason: null });
    }
    lineStart = lineEnd + 1;
  }
  return blocks;
}

/** Blocks longer than this are article text whatever they say. */
const LONGEST_FURNITURE = 500;

const plain = (text: string): string =>
  text.length > LONGEST_FURNITURE ? "" : text.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ");
