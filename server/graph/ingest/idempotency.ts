/** The same call again, after a connection that broke: it answers what was answered the first time. */
import type { ExtractionWarning } from "../../domain/annotations.js";
import { DixitError } from "../../domain/errors.js";
import { sha256, type ArticleId, type DecisionId } from "../../domain/ids.js";
import type { IngestOutcome } from "../../pipeline/ingest.js";
import type { IngestKey } from "../../storage/ingestKeyRepository.js";
import { canonical } from "../canonical.js";
import type { GraphContext } from "../context.js";
import type { UserError } from "../userError/userError.js";

const MOST_KEY = 200;

/** What is kept of an answer. It is JSON; articles and decisions are read again, and are as they are then. */
export interface KeptAnswer {
  readonly errors: readonly UserError[];
  readonly results: readonly {
    readonly article: ArticleId;
    readonly outcome: IngestOutcome;
    readonly warnings: readonly ExtractionWarning[];
    readonly decisionsReapplied: number;
    readonly decisionsOrphaned: readonly DecisionId[];
  }[];
}

/**
 * Does `work` once a key. Two calls at once may both do it, which is safe, and both answer what the faster one has.
 * Throws BAD_ARGUMENT for what is no key, and KEY_REUSED for one that came with other input.
 */
export async function onceFor(
  given: string | null | undefined,
  input: unknown,
  { store, actor }: GraphContext,
  work: () => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  if (given == null) return work();
  if (given === "" || given.length > MOST_KEY || given.includes("\u0000")) {
    throw refused("BAD_ARGUMENT", `The key has ${given.length} characters; expected 1 to ${MOST_KEY} of text.`);
  }
  if (actor === null) throw new Error("ingest was reached by somebody who showed no token.");
  const key: IngestKey = { actor: actor.id, key: given };
  const inputSha256 = sha256(canonical(input));
  const claimed = await store.ingestKeys.claim(key, inputSha256, new Date());
  if (claimed.inputSha256 !== inputSha256) {
    throw refused(
      "KEY_REUSED",
      `The key "${given}" came with other input before; expected a key of its own for each input. Keys are kept for 7 days.`,
    );
  }
  // Written by `settle` from a value of this very type.
  if (claimed.answer !== null) return claimed.answer as KeptAnswer;
  return (await store.ingestKeys.settle(key, await work())) as KeptAnswer;
}

const refused = (code: "BAD_ARGUMENT" | "KEY_REUSED", message: string): DixitError =>
  new DixitError(code, message, { path: ["idempotencyKey"] });
