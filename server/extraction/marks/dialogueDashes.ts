import type { Span } from "../../domain/span.js";
import type { QuoteSpan } from "./quoteSpan.js";

const DASH = /^(?:—|–|--)\s?/u;

/**
 * Paragraphs that a dash opens, as whole quotations; index by paragraph. Lists open with dashes too: a text's dashes
 * are dialogue only where `isSpeech` sees a speaker's clause in one of them.
 *
 *     — J'irai, dit-elle.
 *       ^^^^^^^^^^^^^^^^^
 */
export function dialogueParagraphs(
  text: string,
  paragraphs: readonly Span[],
  isSpeech: (span: QuoteSpan) => boolean,
): ReadonlyMap<number, QuoteSpan> {
  const found = new Map<number, QuoteSpan>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const dash = DASH.exec(text.slice(paragraph.start, paragraph.start + 4))?.[0].length ?? 0;
    const innerEnd = withoutCloser(text, paragraph);
    const innerStart = paragraph.start + dash;
    if (dash === 0 || innerStart >= innerEnd) continue;
    const marks = { style: "dash", closed: true, reopens: false } as const;
    found.set(index, { start: paragraph.start, end: paragraph.end, innerStart, innerEnd, ...marks });
  }
  return [...found.values()].some(isSpeech) ? found : new Map<number, QuoteSpan>();
}

/** « … » around a whole dialogue closes on its last line. */
function withoutCloser(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /[\s»”]/u.test(text.charAt(last - 1))) last--;
  return last;
}
