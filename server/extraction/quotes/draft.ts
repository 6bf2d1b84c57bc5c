import type { QuoteKind } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import type { Attributed } from "../speakers/speakerRule.js";

/** A quote while its paragraph is being read: parts may still be added. */
export interface Draft {
  readonly parts: Span[];
  kind: QuoteKind;
  attributed: Attributed | null;
  readonly paragraph: number;
  /** No cue of its own: it goes on from the quote before it. */
  readonly continues: boolean;
  /** Its last paragraph ended inside the quotation. */
  leftOpen: boolean;
}
