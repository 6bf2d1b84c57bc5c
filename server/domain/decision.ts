/**
 * What people decide about what machines found. Decisions are rows that are added and never changed; an undo is one
 * more row. They are keyed to evidence (an article's exact words, in a text of which the hash is known), not to what an
 * extractor made of it, so that they are applied again after every extraction.
 */
import type { ActorId, AgentId, ArticleId, DecisionId, EntityId, QuoteId, UtteranceId } from "./ids.js";
import type { ArticleStatus } from "./article.js";
import type { ExclusionReason, QuoteKind, ReviewState } from "./quote.js";
import type { Span } from "./span.js";
import type { SpeakerRole } from "./speaker.js";

export const DECISION_KINDS = [
  "CONFIRM",
  "REATTRIBUTE",
  "NOT_A_QUOTE",
  "EDIT_SPAN",
  "IDENTIFY_UNNAMED",
  "LINK_UTTERANCE",
  "UNLINK_UTTERANCE",
  "MERGE",
  "SPLIT",
  "DISTINCT",
  "RENAME",
  "WITHDRAW",
  "RESTORE",
  "UNDO",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The words a decision is about, and where they stood. */
export interface QuotedWords {
  /** Of every part, in order: exactly what the text has there. */
  readonly exact: readonly string[];
  /** UTF-16 code units of the text with this hash. */
  readonly parts: readonly Span[];
  readonly textSha256: string;
  /** Of the quote they are; null for words that are none, such as the description of a source. */
  readonly kind: QuoteKind | null;
}

/** A speaker as a person named it: enough to find or make it again in any later reading of the article. */
export type DecidedSpeaker =
  | { readonly kind: "agent"; readonly id: AgentId; readonly name: string }
  | {
      readonly kind: "unnamed";
      /** As printed, or in the words of whoever decided. */
      readonly description: string;
      readonly plural: boolean;
      readonly speaksFor: AgentId | null;
      readonly role: SpeakerRole;
      readonly reasonGiven: string | null;
    }
  | { readonly kind: "unknown" };

/** What an attribution says, as far as people decide it. */
export interface AttributionState {
  readonly speaker: DecidedSpeaker;
  readonly review: ReviewState;
}

interface WordsDecided {
  readonly words: QuotedWords;
}

/** What was, and what is decided, one variant a kind. All of it is JSON. */
export type DecisionChange =
  | { readonly kind: "CONFIRM" | "REATTRIBUTE"; readonly before: AttributionState; readonly after: AttributionState }
  | {
      readonly kind: "NOT_A_QUOTE";
      readonly before: WordsDecided;
      readonly after: { readonly reason: ExclusionReason };
    }
  | { readonly kind: "EDIT_SPAN"; readonly before: WordsDecided; readonly after: WordsDecided }
  | {
      readonly kind: "IDENTIFY_UNNAMED";
      readonly before: { readonly speaker: DecidedSpeaker };
      /** The quotes that the source spoke when it was identified. */
      readonly after: {
        readonly speaker: DecidedSpeaker;
        readonly quotes: readonly { readonly id: QuoteId; readonly words: QuotedWords }[];
      };
    }
  | {
      readonly kind: "LINK_UTTERANCE";
      readonly before: { readonly utterance: UtteranceId };
      /** Whatever utterance this quote prints. */
      readonly after: { readonly utterance: UtteranceId; readonly quote: QuoteId };
    }
  | {
      readonly kind: "UNLINK_UTTERANCE";
      readonly before: { readonly utterance: UtteranceId };
      readonly after: { readonly utterance: UtteranceId };
    }
  | {
      readonly kind: "MERGE";
      readonly before: { readonly agents: readonly AgentState[] };
      readonly after: { readonly keep: AgentId; readonly merged: readonly AgentId[] };
    }
  | {
      readonly kind: "SPLIT";
      readonly before: { readonly agent: AgentState };
      readonly after: { readonly agent: AgentId; readonly name: string; readonly entities: readonly EntityId[] };
    }
  | {
      readonly kind: "DISTINCT";
      readonly before: { readonly agents: readonly AgentState[] };
      readonly after: { readonly left: AgentId; readonly right: AgentId };
    }
  | { readonly kind: "RENAME"; readonly before: { readonly name: string }; readonly after: { readonly name: string } }
  | {
      readonly kind: "WITHDRAW" | "RESTORE";
      readonly before: { readonly status: ArticleStatus; readonly reason: string | null };
      readonly after: { readonly status: ArticleStatus; readonly reason: string | null };
    }
  | {
      readonly kind: "UNDO";
      readonly before: { readonly kind: DecisionKind };
      readonly after: { readonly undone: DecisionId };
    };

/** An agent as it was when something was decided of it. */
export interface AgentState {
  readonly id: AgentId;
  readonly name: string;
  /** Every spelling it had. */
  readonly names: readonly string[];
}

interface Decided {
  readonly id: DecisionId;
  /** 1 for the first decision of the archive; later ones stand on earlier ones. */
  readonly position: number;
  /** Null for decisions about agents, which span articles. */
  readonly articleId: ArticleId | null;
  readonly words: QuotedWords | null;
  /** The node decided about: a quote's attribution counts under its quote. */
  readonly target: string;
  /** All nodes it concerns, `target` among them: where its history shows. */
  readonly targets: readonly string[];
  readonly actor: ActorId;
  readonly at: Date;
  readonly reason: string | null;
  readonly sourceUrl: string | null;
  /** The decision it takes back. */
  readonly undoes: DecisionId | null;
  /** The decision that took it back. */
  readonly undoneBy: DecisionId | null;
}

export type Decision = Decided & DecisionChange;
export type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { readonly kind: Kind }>;

/** A decision before it is numbered. */
export type NewDecision = Omit<Decided, "position" | "undoneBy"> & DecisionChange;

/** Nobody has taken it back. */
export const stands = ({ undoneBy, kind }: Decision): boolean => undoneBy === null && kind !== "UNDO";

/** What became of a standing decision when its article was last read. */
export interface DecisionOutcome {
  readonly decisionId: DecisionId;
  readonly articleId: ArticleId;
  /** ORPHANED: its words are gone or no longer unique, and it waits for a person; it is never moved to a lookalike. */
  readonly state: "APPLIED" | "ORPHANED";
  /** Why it is orphaned, in a sentence; null otherwise. */
  readonly reason: string | null;
  /** Of the article. */
  readonly version: number;
  readonly at: Date;
}
