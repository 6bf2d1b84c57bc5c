/**
 * The header `Idempotency-Key` (the IETF draft of that name): the same request again, after a connection that broke,
 * answers what was answered the first time and does nothing. docs/decisions/idempotency-keys.md has the reasons.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { Identity } from "../domain/actor.js";
import { DixitError, ERRORS, type ErrorCode } from "../domain/errors.js";
import { sha256 } from "../domain/ids.js";
import { canonical } from "../graph/canonical.js";
import type { RequestKey } from "../storage/requestKeyRepository.js";
import type { Store, Writer } from "../storage/store.js";
import { refusal, type Answer } from "./respond.js";

const MOST_KEY = 200;
/** How long somebody waits for the answer to the same request, which may be on its way or have been lost. */
const WAIT_MS = 5_000;
const LOOK_EVERY_MS = 100;

/** What a request under a key has decided so far. */
export class Attempt {
  readonly made: number[] = [];
  /** Whether it came by a decision that had been made under its key before. */
  isRepeated = false;
  #asked = 0;

  constructor(readonly key: RequestKey) {}

  /** The first act of a decision's transaction. Throws, so that the decision is not made a second time. */
  readonly begin = async (writer: Writer): Promise<void> => {
    const decision = ++this.#asked;
    if (await writer.keyWriter.make(this.key, decision)) {
      this.made.push(decision);
    } else {
      this.isRepeated = true;
      throw new DixitError("ALREADY_DONE", "The decision was made under the same key before.");
    }
  };
}

/**
 * Answers a request that changes something once a key. Requests without a key, without an actor, or that change nothing
 * are answered as they come.
 *
 * @param header as it came: a key of at most 200 characters, in quotation marks or not
 * @param answer answers it now; null when it has no key
 */
export async function answerOnce(
  store: Store,
  {
    header,
    actor,
    body,
  }: { readonly header: string | undefined; readonly actor: Identity | null; readonly body: unknown },
  answer: (attempt: Attempt | null) => Promise<Answer>,
): Promise<Answer> {
  if (header === undefined || actor === null || !maySay("mutation", body)) return answer(null);
  const text = header.replace(/^"(.*)"$/, "$1");
  if (text === "" || text.length > MOST_KEY) {
    return refused("BAD_ARGUMENT", `Idempotency-Key has ${text.length} characters; expected 1 to ${MOST_KEY}.`);
  }
  const key: RequestKey = { actor: actor.id, key: text };
  const request = sha256(canonical(body));
  const known = await store.requestKeys.claim(key, request, new Date());
  if (known !== null && known.requestSha256 !== request) {
    return refused(
      "KEY_REUSED",
      `The key "${text}" came with another request before; expected a key of its own for each. Keys are kept for 7 days.`,
    );
  }
  return (known && (await answerOf(store, key))) ?? (await answerNow(store, new Attempt(key), answer));
}

/** What was answered, as soon as it has been; null when nobody is at it, or nothing is heard of whoever is. */
async function answerOf(store: Store, key: RequestKey): Promise<Answer | null> {
  const endsAt = Date.now() + WAIT_MS;
  for (;;) {
    const known = await store.requestKeys.find(key);
    if (known?.answer != null) return given(known.answer);
    if (known?.running !== true || Date.now() > endsAt) return null;
    await pause(LOOK_EVERY_MS);
  }
}

async function answerNow(
  store: Store,
  attempt: Attempt,
  answer: (attempt: Attempt) => Promise<Answer>,
): Promise<Answer> {
  const { key, made } = attempt;
  let own: Answer;
  try {
    own = await answer(attempt);
  } catch (error) {
    await store.requestKeys.leave(key);
    throw error;
  }
  if (!attempt.isRepeated) {
    if (!isWhole(own)) {
      // What failed at the door or on the way may succeed the next time.
      await store.requestKeys.leave(key);
      return own;
    }
    const kept = await store.requestKeys.settle(key, made, String(own.body));
    if (kept !== null) return kept === own.body ? own : given(kept);
  }
  return (
    (await answerOf(store, key)) ??
    refused(
      "ANSWER_LOST",
      "What was asked under the key has been done, but the server stopped before it had answered. Read what is there now.",
    )
  );
}

const given = (body: string): Answer => ({
  status: 200,
  headers: { "content-type": "application/json; charset=utf-8", "idempotent-replayed": "true" },
  body,
});

const refused = (code: ErrorCode, message: string): Answer => refusal(ERRORS[code].http, code, message);

/** Whether it was executed without a fault. Refusals of a mutation are part of its data. */
function isWhole({ status, body }: Answer): boolean {
  const { data, errors } = JSON.parse(String(body)) as { data?: unknown; errors?: unknown };
  return status === 200 && data != null && errors === undefined;
}

/** A query that merely holds the word is kept too; a text that is known by its hash may be anything. */
function maySay(word: string, body: unknown): boolean {
  const { query } = Object(body) as { readonly query?: unknown };
  return typeof query !== "string" || query.includes(word);
}
