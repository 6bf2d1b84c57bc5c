import type { ArticleDraft } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import { isLanguage, LANGUAGES, type LanguageCode } from "../domain/language.js";
import { canonicalUrl } from "./canonicalUrl.js";
import { cleanLine, cleanText } from "./cleanText.js";
import { decodeUtf8 } from "./decode.js";
import { cleanTopics } from "./topics.js";
import { splitFrontMatter } from "./frontMatter.js";
import { headlineOf } from "./headline.js";
import { readInstant } from "./instant.js";

/** A plain text with whatever its giver knows about it; what is missing or null is found out or left open. */
export interface TextInput {
  readonly text: string;
  readonly url?: string | null;
  readonly headline?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly publishedAt?: Date | null;
  readonly language?: string | null;
  readonly topics?: readonly string[] | null;
}

/** The door for a text that is already in memory. Throws EMPTY_TEXT, NO_WORDS, TEXT_TOO_LARGE, BINARY_INPUT, BAD_URL, BAD_ARGUMENT, UNSUPPORTED_LANGUAGE. */
export function draftFromText(input: TextInput): ArticleDraft {
  const text = cleanText(input.text);
  return {
    url: isGiven(input.url) ? canonicalUrl(input.url) : null,
    headline: isGiven(input.headline) ? cleanLine(input.headline, "headline") : headlineOf(text),
    outlet: isGiven(input.outlet) ? cleanLine(input.outlet, "outlet") : null,
    byline: isGiven(input.byline) ? cleanLine(input.byline, "byline") : null,
    publishedAt: input.publishedAt ?? null,
    language: isGiven(input.language) ? languageOf(input.language) : null,
    topics: input.topics == null ? null : cleanTopics(input.topics),
    text,
  };
}

/**
 * The door for a file: UTF-8, with optional front matter. `declared` (from the command line) wins over the file.
 * @param name the file's name, for messages
 */
export function draftFromFile(bytes: Uint8Array, name: string, declared: Omit<TextInput, "text"> = {}): ArticleDraft {
  const { about, text } = splitFrontMatter(decodeUtf8(bytes, name));
  return draftFromText({
    text,
    url: declared.url ?? about.url ?? null,
    headline: declared.headline ?? about.headline ?? null,
    outlet: declared.outlet ?? about.outlet ?? null,
    byline: declared.byline ?? about.byline ?? null,
    publishedAt: declared.publishedAt ?? (about.published === undefined ? null : readInstant(about.published)),
    language: declared.language ?? about.language ?? null,
    topics: declared.topics ?? about.topics ?? null,
  });
}

const isGiven = (value: string | null | undefined): value is string =>
  value !== null && value !== undefined && value.trim() !== "";

/** Reads "fr", "FR" or "fr-CA". */
function languageOf(given: string): LanguageCode {
  const code = given.trim().toLowerCase().split("-")[0] ?? "";
  if (!isLanguage(code)) {
    throw new DixitError(
      "UNSUPPORTED_LANGUAGE",
      `The language is ${JSON.stringify(given.slice(0, 20))}; Dixit reads ${LANGUAGES.join(", ")}. Leave it out to have it found.`,
    );
  }
  return code;
}
