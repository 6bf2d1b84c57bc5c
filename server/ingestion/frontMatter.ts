import { parse, YAMLParseError } from "yaml";
import { DixitError } from "../domain/errors.js";

/** What a plain-text file may say about itself above its text, between two lines of `---`. All are optional. */
export interface FrontMatter {
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly topics?: readonly string[];
}

const KEYS = ["url", "outlet", "byline", "headline", "published", "language", "topics"] as const;
/** A block longer than this is taken for text that happens to begin with a rule of dashes. */
const MAX_BLOCK = 4_000;

/**
 * Splits a file into its front matter and its text.
 *
 *     ---
 *     url: https://www.courrier.example/2031/03/04/port
 *     ---
 *     Headline …
 *
 * A text that begins with `---` but has no second `---` line nearby is all text. Throws BAD_FRONT_MATTER when the block
 * is there and cannot be read, so that a misspelt key is not lost in silence.
 */
export function splitFrontMatter(file: string): { readonly about: FrontMatter; readonly text: string } {
  const unified = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!unified.startsWith("---\n")) return { about: {}, text: unified };
  const end = unified.slice(0, MAX_BLOCK).indexOf("\n---\n", 3);
  if (end < 0) return { about: {}, text: unified };
  return { about: readBlock(unified.slice(4, end + 1)), text: unified.slice(end + 5) };
}

function readBlock(block: string): FrontMatter {
  const value = parseYaml(block) ?? {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new DixitError(
      "BAD_FRONT_MATTER",
      `The front matter is not a list of "key: value" lines. Keys: ${KEYS.join(", ")}.`,
    );
  }
  for (const [key, content] of Object.entries(value)) {
    if (!(KEYS as readonly string[]).includes(key)) {
      throw new DixitError(
        "BAD_FRONT_MATTER",
        `The front matter has the key "${key}"; expected one of ${KEYS.join(", ")}.`,
      );
    }
    if (key === "topics") {
      if (isListOfTexts(content)) continue;
      throw new DixitError(
        "BAD_FRONT_MATTER",
        `The front matter's "topics" is ${JSON.stringify(content)}; expected a list of texts: [port, budget].`,
      );
    }
    if (typeof content !== "string") {
      throw new DixitError(
        "BAD_FRONT_MATTER",
        `The front matter's "${key}" is ${JSON.stringify(content)}; expected a text.`,
      );
    }
  }
  return value;
}

const isListOfTexts = (content: unknown): boolean =>
  Array.isArray(content) && content.every((item) => typeof item === "string");

function parseYaml(block: string): unknown {
  try {
    // "failsafe" leaves every scalar a string: a date stays as written and is checked by the one date reader. No aliases
    // can be expanded, so a block cannot grow.
    return parse(block, { schema: "failsafe", maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    throw new DixitError("BAD_FRONT_MATTER", `The front matter cannot be read: ${error.message.split("\n")[0] ?? ""}`, {
      cause: error,
    });
  }
}
