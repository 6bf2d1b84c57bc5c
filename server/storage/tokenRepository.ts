/** Actors and their tokens. What is stored of a secret is its hash, and nothing here ever sees more. */
import type { Actor, ActorKind, Scope, Token } from "../domain/actor.js";
import { tokenId, type ActorId, type TokenId } from "../domain/ids.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";

export interface TokenRepository {
  /** Also when it is revoked or has expired: whoever asks says which. */
  bySecret(secretSha256: string): Promise<Token | null>;
  /** All there ever were, oldest first. */
  list(): Promise<Token[]>;
  actors(ids: readonly ActorId[]): Promise<Map<ActorId, Actor>>;
  /** Notes that it was used, unless a later use is noted. Needs no transaction, and is no change that followers read. */
  touch(id: TokenId, at: Date): Promise<void>;
}

export interface TokenWriter {
  /** Stays as it is when there is one with that id. */
  saveActor(actor: Actor, createdAt: Date): Promise<void>;
  /** Its actor is added when there is none with that id, and stays as it is when there is. */
  save(token: Token, secretSha256: string): Promise<void>;
  /** Does nothing to one that is revoked already. @returns the token as it is now; null when there is none with the id */
  revoke(id: TokenId, at: Date): Promise<Token | null>;
}

interface TokenRow {
  readonly id: TokenId;
  readonly actor_id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly orcid: string | null;
  readonly scopes: readonly Scope[];
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly last_used_at: Date | null;
}

const TOKEN = `select t.id, t.actor_id, a.name, a.kind, a.orcid, t.scopes, t.created_at, t.expires_at, t.revoked_at,
    t.last_used_at
  from tokens t join actors a on a.id = t.actor_id`;

const toToken = (row: TokenRow): Token => ({
  id: row.id,
  actor: { id: row.actor_id, name: row.name, kind: row.kind, orcid: row.orcid },
  scopes: row.scopes,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});

export const tokenRepository = (sql: Sql): TokenRepository => ({
  async bySecret(secretSha256) {
    const [row] = await sql.rows(
      statement<TokenRow>("tokens.bySecret", `${TOKEN} where t.id = $1::text and t.secret_sha256 = $2::text`, [
        tokenId(secretSha256),
        secretSha256,
      ]),
    );
    return row === undefined ? null : toToken(row);
  },
  async list() {
    const rows = await sql.rows(statement<TokenRow>("tokens.list", `${TOKEN} order by t.created_at, t.id`, []));
    return rows.map(toToken);
  },
  async actors(ids) {
    const rows = await sql.rows(
      statement<Actor>("actors.byIds", "select id, name, kind, orcid from actors where id = any($1::text[])", [ids]),
    );
    return new Map(rows.map((actor) => [actor.id, actor]));
  },
  async touch(id, at) {
    await sql.rows(
      statement(
        "tokens.touch",
        `update tokens set last_used_at = $2::timestamptz
         where id = $1::text and (last_used_at is null or last_used_at < $2::timestamptz)`,
        [id, instant(at)],
      ),
    );
  },
});

async function saveActor(sql: Sql, { id, name, kind, orcid }: Actor, createdAt: Date): Promise<void> {
  await sql.rows(
    statement(
      "insert.actors",
      `insert into actors (id, name, kind, orcid, created_at)
       values ($1::text, $2::text, $3::text, $4::text, $5::timestamptz) on conflict do nothing`,
      [id, name, kind, orcid, instant(createdAt)],
    ),
  );
}

export const tokenWriter = (sql: Sql): TokenWriter => ({
  saveActor: (actor, createdAt) => saveActor(sql, actor, createdAt),
  async save({ id, actor, scopes, createdAt, expiresAt }, secretSha256) {
    await saveActor(sql, actor, createdAt);
    await sql.rows(
      statement(
        "insert.tokens",
        `insert into tokens (id, actor_id, secret_sha256, scopes, created_at, expires_at)
         values ($1::text, $2::text, $3::text, $4::text[], $5::timestamptz, $6::timestamptz)`,
        [id, actor.id, secretSha256, scopes, instant(createdAt), expiresAt === null ? null : instant(expiresAt)],
      ),
    );
  },
  async revoke(id, at) {
    await sql.rows(
      statement(
        "tokens.revoke",
        "update tokens set revoked_at = $2::timestamptz where id = $1::text and revoked_at is null",
        [id, instant(at)],
      ),
    );
    const [row] = await sql.rows(statement<TokenRow>("tokens.byId", `${TOKEN} where t.id = $1::text`, [id]));
    return row === undefined ? null : toToken(row);
  },
});
