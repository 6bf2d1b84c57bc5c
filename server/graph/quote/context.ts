import { DixitError } from "../../domain/errors.js";
import type { Quote } from "../../domain/quote.js";
import type { IndexedText } from "../span/indexedText.js";

export interface QuoteContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly paragraph: string;
}

/** Characters (code points) to either side. Also bounds a paragraph, since a text may be one paragraph of megabytes. */
export const MAX_SIDE = 5_000;
const DEFAULT_SIDE = 300;

/** Throws BAD_ARGUMENT. Null means the default. */
export function sideLength(name: "before" | "after", asked: number | null): number {
  const length = asked ?? DEFAULT_SIDE;
  if (length >= 0 && length <= MAX_SIDE) return length;
  throw new DixitError("BAD_ARGUMENT", `\`${name}\` is ${length}; expected 0 to ${MAX_SIDE} characters.`);
}

/**
 * The text around a quote. Paragraphs end at line ends, so a quote over several lines gives several paragraphs.
 *
 *     Intro.⏎ Elle a dit « oui », puis « non » hier.⏎ Fin.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraph
 */
export function contextOf(
  quote: Quote,
  text: IndexedText,
  sides: { readonly before: number; readonly after: number },
): QuoteContext {
  const start = Math.min(...quote.parts.map((part) => part.start));
  const end = Math.max(...quote.parts.map((part) => part.end));
  const words = text.wordsOf({ start, end });
  const lead = text.before(start, MAX_SIDE);
  const tail = text.after(end, MAX_SIDE);
  return {
    before: text.before(start, sides.before),
    quote: words,
    after: text.after(end, sides.after),
    paragraph: lead.slice(lead.lastIndexOf("\n") + 1) + words + upToLineEnd(tail),
  };
}

function upToLineEnd(text: string): string {
  const end = text.indexOf("\n");
  return end === -1 ? text : text.slice(0, end);
}
