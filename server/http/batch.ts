/**
 * Several operations in one request: a list of them is answered with the list of their answers, in the same order.
 *
 * Each is executed on its own, as if it had come alone, and its errors are its own. What one operation may ask for,
 * they may ask for together.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { DixitError } from "../domain/errors.js";
import { MAX_OBJECTS, MAX_SELECTIONS, type Size } from "./limits.js";
import { refusal, type Answer } from "./respond.js";

/** Operations of one request. */
export const MAX_BATCH = 100;
/** Characters of the different documents of one request: about what one document of MAX_TOKENS has. */
export const MAX_BATCH_TEXT = 100_000;

const current = new AsyncLocalStorage<Together>();

/** What the operations of one request have asked for so far. */
class Together {
  private selections = 0;
  private objects = 0;

  /** Throws BATCH_TOO_LARGE. */
  take({ selections, objects }: Size): void {
    if (this.selections + selections > MAX_SELECTIONS) throw tooLarge(`select more than ${MAX_SELECTIONS} fields`);
    if (this.objects + objects > MAX_OBJECTS) throw tooLarge(`could answer with more than ${MAX_OBJECTS} objects`);
    this.selections += selections;
    this.objects += objects;
  }
}

/** Whether the operation that is being judged came with others. */
export const isBatched = (): boolean => current.getStore() !== undefined;

/** Counts an operation that came with others. Throws BATCH_TOO_LARGE when it is one too many. */
export const takeFromBatch = (size: Size): void => current.getStore()?.take(size);

/** @param answer answers one operation */
export async function answerBatch(
  operations: readonly unknown[],
  answer: (operation: unknown) => Promise<Answer>,
): Promise<Answer> {
  if (operations.length === 0) {
    return refusal(400, "BAD_REQUEST", "The list of operations is empty; expected one or more.");
  }
  if (operations.length > MAX_BATCH) {
    return refusal(
      400,
      "BATCH_TOO_LARGE",
      `The request has ${operations.length} operations; expected at most ${MAX_BATCH}. ${WAY_OUT}`,
    );
  }
  if (textLength(operations) > MAX_BATCH_TEXT) {
    return refusal(
      400,
      "BATCH_TOO_LARGE",
      `The documents of the request have more than ${MAX_BATCH_TEXT} characters together. ${WAY_OUT}`,
    );
  }
  const answers = await current.run(new Together(), () => Promise.all(operations.map(answer)));
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: `[${answers.map(({ body }) => String(body)).join(",")}]\n`,
  };
}

/** One document asked for with different variables is read once. */
function textLength(operations: readonly unknown[]): number {
  const texts = new Set(
    operations.map((operation) =>
      typeof operation === "object" && operation !== null && "query" in operation ? operation.query : "",
    ),
  );
  return [...texts].reduce<number>((sum, text) => sum + (typeof text === "string" ? text.length : 0), 0);
}

const WAY_OUT = "Send them in several requests.";

const tooLarge = (what: string): DixitError =>
  new DixitError("BATCH_TOO_LARGE", `The operations of the request ${what} together. ${WAY_OUT}`);
