/**
 * What things are called outside Dixit.
 *
 * An article is its own address (or the `ni:` name of its text), so that what others say of the same page meets what we
 * say. Whatever only Dixit tells apart (quotes, people, sources) is a URN of its id: unique and the same for ever, which
 * an address with a text fragment is not — the same words may stand twice in a page, and pages move.
 */
import type { Article } from "../domain/article.js";
import type { Span } from "../domain/span.js";
import type { CountedText } from "./record.js";

export const urnOf = (id: string): string => `urn:dixit:${id}`;

/** From here on, a fragment names only the first and the last words. */
const LONG = 80;
const END_WORDS = 4;

/**
 * The address that opens the page at the words and marks them (a text fragment, as browsers know it): a link for
 * readers, not a name. Null for a text that has no address.
 */
export function placeInPage(article: Article, text: CountedText, parts: readonly Span[]): string | null {
  if (!/^https?:/i.test(article.url)) return null;
  const directives = parts.map((part) => `text=${directiveOf(text.wordsOf(part))}`).join("&");
  return `${article.url}${article.url.includes("#") ? "" : "#"}:~:${directives}`;
}

function directiveOf(words: string): string {
  const all = words.split(/\s+/).filter((word) => word !== "");
  const first = all.slice(0, END_WORDS);
  const last = all.slice(-END_WORDS);
  if (words.length <= LONG || all.length < first.length + last.length) return encoded(all.join(" "));
  return `${encoded(first.join(" "))},${encoded(last.join(" "))}`;
}

/** A hyphen has a meaning of its own in a text directive, and the others that have are encoded anyway. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");
