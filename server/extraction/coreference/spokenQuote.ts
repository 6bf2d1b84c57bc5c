import type { Span } from "../../domain/span.js";
import type { Cue } from "../../domain/quote.js";

/** A quote whose cue and speaker phrase are found, and whose speaker is not known yet. */
export interface SpokenQuote {
  readonly parts: readonly Span[];
  /** "le responsable", "she", "Anne Dorval, ministre de la Santé"; null when nobody is printed beside the quote. */
  readonly speakerPhrase: Span | null;
  readonly cue: Cue | null;
  /** Index into the paragraphs. */
  readonly paragraph: number;
  readonly rule: string;
  /** 0 to 1: how sure it is that the phrase is the speaker's. */
  readonly confidence: number;
  /** No cue of its own: it goes on from the quote before. */
  readonly continues: boolean;
}
