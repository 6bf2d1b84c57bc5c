import { DixitError } from "../../domain/errors.js";

const MOST_NAME = 200;

/** A name as a person gives it, on one line. Throws BAD_ARGUMENT for one that is empty, too long, or has no letters. */
export function readName(given: string, argument: string): string {
  const name = given.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name.length > MOST_NAME || !/\p{L}/u.test(name) || /\p{Cc}/u.test(name)) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `"${name.slice(0, 40)}" is no name; expected 1 to ${MOST_NAME} characters, letters among them.`,
      { path: [argument] },
    );
  }
  return name;
}
