import type { FoundMention, LocalSpeaker } from "../../server/domain/annotations.js";
import type { EntityType } from "../../server/domain/article.js";
import type { Span } from "../../server/domain/span.js";

/** A text as it grows; every span it gives is a place in it. */
export class Page {
  readonly mentions: FoundMention[] = [];
  #text = "";

  get text(): string {
    return this.#text;
  }

  add(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }

  /** Adds words that mean somebody. */
  mention(words: string, type: EntityType | "UNNAMED", refersTo: LocalSpeaker): Span {
    const span = this.add(words);
    this.mentions.push({ span, text: words, type, refersTo, confidence: 1 });
    return span;
  }
}
