/** Who writes, and what they may: actors stay for ever since decisions refer to them, tokens come and go. */
import type { ActorId, TokenId } from "./ids.js";

export const ACTOR_KINDS = ["PERSON", "SERVICE"] as const;
/** A human being who answers for what they decide, or a program that acts by itself. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Four groups of four with dashes, no address around it: "0000-0002-1825-0097". */
  readonly orcid: string | null;
}

/**
 * What a token lets its bearer do beside asking. `ingest`: add articles and declare facts; `curate`: correct what was
 * read out of them; `legal`: withdraw articles and what was quoted from them. None includes another.
 */
export const SCOPES = ["ingest", "curate", "legal"] as const;
export type Scope = (typeof SCOPES)[number];

export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text);

/** A token as it is listed: its secret is printed once, when it is made, and kept nowhere. */
export interface Token {
  readonly id: TokenId;
  readonly actor: Actor;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  /** From then on it is refused; null for never. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To the minute, or so; null when nobody has used it yet. */
  readonly lastUsedAt: Date | null;
}

/** Who asks in one request, and what they may. */
export interface Identity extends Actor {
  readonly scopes: readonly Scope[];
  readonly tokenId: TokenId;
}
