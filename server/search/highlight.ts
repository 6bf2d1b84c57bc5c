/** Marks what was found in a text, as HTML: everything else is escaped. */
import type { Span } from "../domain/span.js";
import { wordsIn } from "../storage/words.js";

/** So many UTF-16 code units of text, about, make a snippet. */
const SNIPPET = 240;
/** Of these, before the first match. */
const LEAD = 60;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * The whole text with each span between <mark> and </mark>. Spans are whole words, in order, not overlapping.
 *
 *     Un « accord » & rien d'autre
 *          ^^^^^^                     → Un « <mark>accord</mark> » &amp; rien d&#39;autre
 */
export function highlighted(text: string, spans: readonly Span[]): string {
  let done = 0;
  let html = "";
  for (const { start, end } of spans) {
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escaped(text.slice(done));
}

/** The stretch of the text with most matches in it, from word to word, with … where text is left out. */
export function snippet(text: string, spans: readonly Span[]): string {
  const first = bestStart(spans);
  const words = wordsIn(text);
  const start = words.find((word) => word.end > (first?.start ?? 0) - LEAD)?.start ?? 0;
  const from = start <= (words[0]?.start ?? 0) ? 0 : Math.min(start, first?.start ?? start);
  const inside = words.filter((word) => word.start >= from && word.end <= from + SNIPPET);
  const end = Math.max(inside.at(-1)?.end ?? from, first?.end ?? 0);
  const to = end >= (words.at(-1)?.end ?? 0) ? text.length : end;
  const marked = spans.filter((span) => span.start >= from && span.end <= to);
  const shifted = marked.map((span) => ({ start: span.start - from, end: span.end - from }));
  const stretch = highlighted(text.slice(from, to), shifted);
  return `${from > 0 ? "… " : ""}${stretch}${to < text.length ? " …" : ""}`.replaceAll(/\s+/g, " ").trim();
}

/** The match after which most others follow within a snippet's length; the first of those where they are equal. */
function bestStart(spans: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const [i, span] of spans.entries()) {
    let count = 0;
    while ((spans[i + count]?.end ?? Infinity) <= span.start + SNIPPET - LEAD) count++;
    if (count > most) [best, most] = [span, count];
  }
  return best ?? spans[0];
}
