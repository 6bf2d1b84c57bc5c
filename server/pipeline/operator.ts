import { DixitError } from "../domain/errors.js";
import { operatorId, type ActorId } from "../domain/ids.js";
import type { Store } from "../storage/store.js";

const MOST_NAME = 200;

/**
 * Whoever decides at the database itself, where no token says who they are: an actor of that name, the same each time.
 * That they may is said by their having the database. Throws BAD_ARGUMENT for a name that is none.
 */
export async function operator(store: Store, name: string, now: Date): Promise<ActorId> {
  const shown = name.trim().replace(/\s+/g, " ");
  if (shown === "" || shown.length > MOST_NAME) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The name of who decides has ${shown.length} characters; expected 1 to ${MOST_NAME}.`,
    );
  }
  const id = operatorId(shown);
  await store.write((writer) => writer.tokenWriter.saveActor({ id, name: shown, kind: "PERSON", orcid: null }, now));
  return id;
}
