/** What a text prints right beside a name and says of whoever bears it. */
import type { EntityType } from "../domain/article.js";
import type { Span } from "../domain/span.js";
import { formerNameAfter } from "../resolution/formerName.js";

/** Names and their marks are short; a pattern need not look further. */
const REACH = 200;

/** The name together with the former one printed after it ("Anne Dorval, née Kerjean"); null where there is none. */
export function formWithFormerName(text: string, span: Span, type: EntityType): string | null {
  const after = formerNameAfter(type, withSingleSpaces(text.slice(span.end, span.end + REACH)));
  return after === "" ? null : withSingleSpaces(text.slice(span.start, span.end)) + after;
}

export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** "feu" or "late" where the text says that the person named has died; null where it does not. */
export function deathTitleBefore(text: string, span: Span): string | null {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (/(?:^|[^\p{L}])feue?\s+(?:M\.\s+|Mme\s+)?$/iu.test(before)) return "feu";
  return /(?:^|[^\p{L}])the\s+late\s+(?:Mr\.?\s+|Mrs\.?\s+|Ms\.?\s+)?$/iu.test(before) ? "late" : null;
}
