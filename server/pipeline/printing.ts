import type { Attribution, Quote } from "../domain/quote.js";
import type { Printing } from "../domain/utterance.js";

/** A quote with its attribution, as far as it is compared with others. */
export const printingOf = (
  quote: Quote,
  { speaker, speaksFor }: Pick<Attribution, "speaker" | "speaksFor">,
): Printing => ({
  quoteId: quote.id,
  articleId: quote.articleId,
  utteranceId: quote.utteranceId,
  ordinal: quote.ordinal,
  text: quote.text,
  kind: quote.kind,
  language: quote.language,
  speaker,
  speaksFor,
  sortedAt: quote.sortedAt,
});
