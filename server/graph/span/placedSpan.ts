import type { ArticleId } from "../../domain/ids.js";
import type { Span } from "../../domain/span.js";

/** A span together with the text it counts in. */
export interface PlacedSpan extends Span {
  readonly articleId: ArticleId;
  readonly version: number;
}

export const placed = (
  { articleId, version }: { readonly articleId: ArticleId; readonly version: number },
  { start, end }: Span,
): PlacedSpan => ({ articleId, version, start, end });
