/** Makes tokens and takes them back. */
import { randomBytes } from "node:crypto";
import { SCOPES, type Actor, type ActorKind, type Scope, type Token } from "../domain/actor.js";
import { DixitError } from "../domain/errors.js";
import { actorId, idKind, sha256, tokenId, type ActorId, type TokenId } from "../domain/ids.js";
import { readOrcid } from "../domain/orcid.js";
import { secretOf, SECRET_BYTES, type TokenSecret } from "../domain/tokenSecret.js";
import type { Store } from "../storage/store.js";

/** Whom a token is for: somebody new, or an actor that has had one before. */
export type ForWhom =
  { readonly name: string; readonly kind: ActorKind; readonly orcid: string | null } | { readonly actor: string };

export interface TokenDraft {
  readonly for: ForWhom;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

export interface NewToken {
  readonly token: Token;
  /** The only time anybody sees it. */
  readonly secret: TokenSecret;
}

const MAX_NAME = 200;

/** Throws BAD_ARGUMENT for what cannot be, BAD_ID and NOT_FOUND for an actor that is not there. */
export async function createToken(store: Store, draft: TokenDraft, now: Date): Promise<NewToken> {
  const { expiresAt } = draft;
  // In one order and each once, however they were given. None at all is a token that may ask, and no more.
  const scopes = SCOPES.filter((scope) => draft.scopes.includes(scope));
  if (expiresAt !== null && expiresAt <= now) {
    throw new DixitError("BAD_ARGUMENT", `The token would expire at ${expiresAt.toISOString()}, which is past.`);
  }
  const secret = secretOf(randomBytes(SECRET_BYTES));
  const id = tokenId(sha256(secret));
  const actor = await actorOf(store, draft.for, id);
  const token = { id, actor, scopes, createdAt: now, expiresAt, revokedAt: null, lastUsedAt: null };
  await store.write((writer) => writer.tokenWriter.save(token, sha256(secret)));
  return { token, secret };
}

async function actorOf(store: Store, whom: ForWhom, founder: TokenId): Promise<Actor> {
  if ("actor" in whom) {
    const id = whom.actor as ActorId;
    if (idKind(id) !== "Actor") throw notAnId(id, "an actor", "acr_");
    const actor = (await store.tokens.actors([id])).get(id);
    if (actor === undefined) throw new DixitError("NOT_FOUND", `There is no actor ${id}. dixit token list shows them.`);
    return actor;
  }
  const name = whom.name.trim().replace(/\s+/g, " ");
  if (name === "" || name.length > MAX_NAME) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The name has ${name.length} characters; expected 1 to ${MAX_NAME}: who answers for what is done with the token.`,
    );
  }
  return { id: actorId(founder), name, kind: whom.kind, orcid: whom.orcid === null ? null : readOrcid(whom.orcid) };
}

/** Safe to repeat. Throws BAD_ID, or NOT_FOUND when there is no such token. */
export async function revokeToken(store: Store, id: string, now: Date): Promise<Token> {
  if (idKind(id) !== "Token") throw notAnId(id, "a token", "tok_");
  const token = await store.write((writer) => writer.tokenWriter.revoke(id as TokenId, now));
  if (token === null) throw new DixitError("NOT_FOUND", `There is no token ${id}. dixit token list shows them.`);
  return token;
}

/** Somebody may have given the secret instead, which is not to be repeated. */
const notAnId = (given: string, of: string, prefix: string): DixitError =>
  new DixitError(
    "BAD_ID",
    `What was given, ${given.length} characters long, is not the id of ${of}; expected ${prefix} and 24 letters and digits, as dixit token list shows them.`,
  );
