/** What was asked under keys that callers made up, what of it has been done, and what was answered; for a week. */
import type { ActorId } from "../domain/ids.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";

/** Who made the key up; each has keys of their own. */
export interface RequestKey {
  readonly actor: ActorId;
  readonly key: string;
}

export interface KnownRequest {
  /** Of what was asked under the key. */
  readonly requestSha256: string;
  /** Whether somebody is at it, or was when the server stopped. */
  readonly running: boolean;
  /** The answer's body; null until it has been answered. */
  readonly answer: string | null;
}

/** Needs no transaction, and is no change that followers read. */
export interface RequestKeyRepository {
  /** Takes the key for this request, unless it is taken. Forgets keys older than a week. @returns null when it was free */
  claim(key: RequestKey, requestSha256: string, now: Date): Promise<KnownRequest | null>;
  find(key: RequestKey): Promise<KnownRequest | null>;
  /**
   * Keeps an answer, unless there is one, or a decision was made that whoever answers has not made.
   *
   * @param made the decisions that whoever answers has made
   * @returns what is kept; null when it is not known
   */
  settle(key: RequestKey, made: readonly number[], answer: string): Promise<string | null>;
  /** Says that nobody is at it. */
  leave(key: RequestKey): Promise<void>;
}

/** Part of the transaction in which a decision is made. */
export interface RequestKeyWriter {
  /** Notes that a decision is made. @returns false when it has been made before */
  make(key: RequestKey, decision: number): Promise<boolean>;
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export const requestKeyRepository = (sql: Sql): RequestKeyRepository => ({
  async claim(key, requestSha256, now) {
    await sql.rows(
      statement("requestKeys.forget", "delete from request_keys where claimed_at < $1::timestamptz", [
        instant(new Date(now.getTime() - KEPT_MS)),
      ]),
    );
    const claimed = await sql.rows(
      statement(
        "requestKeys.claim",
        `insert into request_keys (actor_id, key, request_sha256, running, claimed_at)
         values ($1::text, $2::text, $3::text, true, $4::timestamptz) on conflict do nothing returning key`,
        [key.actor, key.key, requestSha256, instant(now)],
      ),
    );
    return claimed.length > 0 ? null : this.find(key);
  },
  async find({ actor, key }) {
    const [row] = await sql.rows(
      statement<{ request_sha256: string; running: boolean; answer: string | null }>(
        "requestKeys.find",
        "select request_sha256, running, answer from request_keys where actor_id = $1::text and key = $2::text",
        [actor, key],
      ),
    );
    return row === undefined ? null : { requestSha256: row.request_sha256, running: row.running, answer: row.answer };
  },
  async settle({ actor, key }, made, answer) {
    const [row] = await sql.rows(
      statement<{ answer: string }>(
        "requestKeys.settle",
        `update request_keys set answer = coalesce(answer, $4::text), running = false
         where actor_id = $1::text and key = $2::text and (answer is not null or made <@ $3::integer[])
         returning answer`,
        [actor, key, made, answer],
      ),
    );
    return row?.answer ?? null;
  },
  async leave({ actor, key }) {
    await sql.rows(
      statement(
        "requestKeys.leave",
        "update request_keys set running = false where actor_id = $1::text and key = $2::text",
        [actor, key],
      ),
    );
  },
});

export const requestKeyWriter = (sql: Sql): RequestKeyWriter => ({
  async make({ actor, key }, decision) {
    const made = await sql.rows(
      statement(
        "requestKeys.make",
        `update request_keys set made = array_append(made, $3::integer)
         where actor_id = $1::text and key = $2::text and not $3::integer = any(made) returning key`,
        [actor, key, decision],
      ),
    );
    return made.length > 0;
  },
});
