import type { EntityType } from "../../domain/article.js";
import type { Span } from "../../domain/span.js";

/** A place where a text prints the name of a person or an organization. */
export interface NameMention {
  /** The name itself: "Anne Dorval", "ministère de la Santé". */
  readonly span: Span;
  readonly type: EntityType;
  /** Index into the entities found with it. */
  readonly entity: number;
  /** Titles printed right beside the name, without their articles: "ministre des Armées", "Dr". */
  readonly titles: readonly string[];
  /** Where the title stands, article included: "la ministre des Armées"; null if none. */
  readonly titleSpan: Span | null;
}
