import { DixitError } from "../domain/errors.js";

const MAX_SEARCH = 1_000;

/** A text to search for as it came, without white space that means nothing. Throws BAD_ARGUMENT when it is too long. */
export function searchText(argument: string, text: string): string {
  if (text.length > MAX_SEARCH) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `\`${argument}\` has ${text.length} characters; expected at most ${MAX_SEARCH}.`,
    );
  }
  return text.replaceAll(/\s+/g, " ").trim();
}
