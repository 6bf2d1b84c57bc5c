import type { Span } from "../../server/domain/span.js";

/** A stretch that a fixture marks: its label, its place in the plain text, its words. */
export interface MarkedSpan extends Span {
  readonly label: string;
  readonly words: string;
}

export interface MarkedText {
  readonly text: string;
  /** By position of their end; nested marks come before the mark around them. */
  readonly spans: readonly MarkedSpan[];
}

const OPENING = /\[([A-Z]\d?):/uy;

/**
 * Turns marks into offsets, so that nobody counts characters. Labels are a capital letter and perhaps a digit; other
 * square brackets are text.
 *
 *     markedText("[S:Ana Ruiz] [C:said] [Q:no].")  →  text "Ana Ruiz said no." and three spans
 */
export function markedText(marked: string): MarkedText {
  let text = "";
  const spans: MarkedSpan[] = [];
  const open: { label: string; start: number }[] = [];
  for (let i = 0; i < marked.length;) {
    OPENING.lastIndex = i;
    const opening = OPENING.exec(marked);
    if (opening?.[1] !== undefined) {
      open.push({ label: opening[1], start: text.length });
      i += opening[0].length;
      continue;
    }
    const closing = marked[i] === "]" ? open.pop() : undefined;
    if (closing === undefined) text += marked.charAt(i);
    else spans.push({ ...closing, end: text.length, words: text.slice(closing.start) });
    i++;
  }
  if (open.length > 0) throw new Error(`Mark [${open[0]?.label ?? ""}: is never closed in: ${marked}`);
  return { text, spans };
}
