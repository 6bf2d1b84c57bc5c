/** What a representation is made of: everything looked up already, so that writing it down is a pure function. */
import type { Agent, Organization } from "../domain/agent.js";
import type { Activity, Article } from "../domain/article.js";
import type { Attribution, Quote, UnnamedSource } from "../domain/quote.js";
import type { OffsetUnit, Span } from "../domain/span.js";

/** Who a quote is attributed to, with what the article lets us say of them. */
export type SpeakerRecord =
  | { readonly kind: "named"; readonly agent: Agent }
  | { readonly kind: "unnamed"; readonly source: UnnamedSource }
  | { readonly kind: "unknown" };

/** One version of an article's text, to count in. */
export interface CountedText {
  readonly sha256: string;
  wordsOf(span: Span): string;
  offsetIn(unit: OffsetUnit, offset: number): number;
  /** At most `count` code points before the offset. */
  before(offset: number, count: number): string;
  /** At most `count` code points from the offset on. */
  after(offset: number, count: number): string;
}

export interface ArticleRecord {
  readonly article: Article;
  readonly publisher: Organization | null;
}

export interface QuoteRecord extends ArticleRecord {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly speaker: SpeakerRecord;
  readonly speaksFor: Agent | null;
  /** Those the words name, each once, by position. */
  readonly named: readonly Agent[];
  /** The text that the quote's offsets count in. */
  readonly text: CountedText;
  /** The run of the extractor that found the attribution. */
  readonly derivedBy: Activity;
}
