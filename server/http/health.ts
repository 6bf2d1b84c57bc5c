/** `/health`: the process answers. `/ready`: the database does too, and traffic may come. */
import { ERRORS } from "../domain/errors.js";
import type { Store } from "../storage/store.js";
import { describe } from "./errors.js";
import { json, type Answer } from "./respond.js";

/** Longer than any healthy database takes, shorter than what asks usually waits. */
const PATIENCE_MS = 3_000;

export const health = (): Answer => json(200, { status: "live" });

export async function readiness(store: Store, closing: boolean, log: (line: string) => void): Promise<Answer> {
  if (closing) return json(503, { status: "closing" });
  try {
    return json(200, { status: "ready", totals: await soon(store.totals()) });
  } catch (error) {
    log(`Not ready: ${describe(error)}`);
    return json(503, {
      status: "not ready",
      errors: [{ message: ERRORS.DATABASE_UNREACHABLE.says, extensions: { code: "DATABASE_UNREACHABLE" } }],
    });
  }
}

async function soon<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${PATIENCE_MS} ms.`));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
