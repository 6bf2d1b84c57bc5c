import { DixitError } from "../domain/errors.js";
import { cleanLine } from "./cleanText.js";

const MOST = 50;
const LONGEST = 200;

/** Topics as declared, white space put right and empty ones left out. Throws BAD_ARGUMENT and BINARY_INPUT. */
export function cleanTopics(given: readonly string[]): string[] {
  if (given.length > MOST) {
    throw new DixitError("BAD_ARGUMENT", `The article declares ${given.length} topics; expected at most ${MOST}.`);
  }
  const topics = given.map((topic) => cleanLine(topic, "topic")).filter((topic) => topic !== "");
  const long = topics.find((topic) => topic.length > LONGEST);
  if (long !== undefined) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The topic "${long.slice(0, 40)}…" has ${long.length} characters; expected at most ${LONGEST}.`,
    );
  }
  return topics;
}
