import type { Agent, AgentName } from "./agent.js";
import type { Entity } from "./article.js";
import type { LanguageCode } from "./language.js";

/** A title printed beside a name, with the times of the first and the last article that print it there. */
export interface SeenTitle {
  readonly title: string;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
}

/** What resolution needs to know of an agent to compare it with an entity of a new article. */
export interface KnownAgent {
  readonly agent: Agent;
  readonly names: readonly AgentName[];
  readonly titles: readonly SeenTitle[];
  /** Preferred names of the organizations in which articles print it as holding or having held a post, at most 20. */
  readonly organizations: readonly string[];
  /**
   * Entities of its articles that resolution may cite as the other side of a judgement, newest first: at most 5, and
   * beside them all that were asked for because something is judged of them.
   */
  readonly entities: readonly Pick<Entity, "id" | "articleId" | "name">[];
  /** Preferred names of agents mentioned in the articles whose text names this one, most frequent first, at most 50. */
  readonly companions: readonly string[];
  readonly articles: number;
  /** No text names it, only bylines and mastheads: of the newest articles, at most 200. */
  readonly metadataOnly: boolean;
}

/** How one agent's name has been printed over all its articles: what `resolution/` decides name kinds from. */
export interface FormStatistics {
  readonly form: string;
  readonly language: LanguageCode;
  readonly occurrences: number;
  readonly paragraphs: number;
  readonly articles: number;
  /** Distinct publishers; articles without one count as one together. */
  readonly outlets: number;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  /** Start of the last place in the last article. */
  readonly lastStart: number;
}
