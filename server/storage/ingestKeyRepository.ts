/** What was answered under keys that callers made up, for a week. */
import type { ActorId } from "../domain/ids.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";

/** Who made the key up; each has keys of their own. */
export interface IngestKey {
  readonly actor: ActorId;
  readonly key: string;
}

/** What is known of a key: what was handed in under it, and what was answered; null until it has been. */
export interface ClaimedKey {
  readonly inputSha256: string;
  readonly answer: unknown;
}

/** Needs no transaction, and is no change that followers read. */
export interface IngestKeyRepository {
  /** Takes the key for this input, unless it is taken. Forgets keys older than a week. @returns what it is taken for */
  claim(key: IngestKey, inputSha256: string, now: Date): Promise<ClaimedKey>;
  /** Keeps what was answered, unless somebody has been faster. @returns what is kept */
  settle(key: IngestKey, answer: unknown): Promise<unknown>;
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export const ingestKeyRepository = (sql: Sql): IngestKeyRepository => ({
  async claim({ actor, key }, inputSha256, now) {
    await sql.rows(
      statement("ingestKeys.forget", "delete from ingest_keys where claimed_at < $1::timestamptz", [
        instant(new Date(now.getTime() - KEPT_MS)),
      ]),
    );
    await sql.rows(
      statement(
        "ingestKeys.claim",
        `insert into ingest_keys (actor_id, key, input_sha256, claimed_at)
         values ($1::text, $2::text, $3::text, $4::timestamptz) on conflict do nothing`,
        [actor, key, inputSha256, instant(now)],
      ),
    );
    const [row] = await sql.rows(
      statement<{ input_sha256: string; answer: unknown }>(
        "ingestKeys.read",
        "select input_sha256, answer from ingest_keys where actor_id = $1::text and key = $2::text",
        [actor, key],
      ),
    );
    return { inputSha256: row?.input_sha256 ?? inputSha256, answer: row?.answer ?? null };
  },
  async settle({ actor, key }, answer) {
    const [row] = await sql.rows(
      statement<{ answer: unknown }>(
        "ingestKeys.settle",
        `update ingest_keys set answer = coalesce(answer, $3::jsonb)
         where actor_id = $1::text and key = $2::text returning answer`,
        [actor, key, JSON.stringify(answer)],
      ),
    );
    return row?.answer ?? answer;
  },
});
