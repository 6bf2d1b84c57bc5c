import { DixitError } from "../domain/errors.js";

/** UTF-16 code units of one article at most; the longest investigations run to about 100,000. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** UTF-16 code units of a headline, an outlet's name or a byline at most. */
const MAX_LINE_LENGTH = 1_000;

// Tab, line feed, form feed and carriage return appear in real text; the other C0 controls only in binary data.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\v\u000e-\u001f]/;

// Half of a character outside the BMP: no UTF-8 file can hold it, so hash and stored text would differ from the input.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The text every offset is counted on: NFC, line ends \n, no byte order mark, no white space at the ends.
 * Throws EMPTY_TEXT, TEXT_TOO_LARGE, BINARY_INPUT or NO_WORDS.
 */
export function cleanText(raw: string): string {
  if (raw.length > MAX_TEXT_LENGTH) {
    throw new DixitError(
      "TEXT_TOO_LARGE",
      `The text has ${raw.length} characters; one article may have ${MAX_TEXT_LENGTH}. Split it into its articles.`,
    );
  }
  refuseControls(raw, "text");
  const text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC")
    .trim();
  if (text === "")
    throw new DixitError("EMPTY_TEXT", "The text is empty or holds only white space; expected an article.");
  if (!/\p{L}/u.test(text)) {
    throw new DixitError(
      "NO_WORDS",
      `The text has no letters (it begins ${JSON.stringify(text.slice(0, 20))}); expected an article.`,
    );
  }
  return text;
}

/**
 * A headline, an outlet's name or a byline: one line, NFC. Throws BINARY_INPUT, or BAD_ARGUMENT when it is too long.
 * @param what its name, for messages
 */
export function cleanLine(raw: string, what: string): string {
  if (raw.length > MAX_LINE_LENGTH) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The ${what} has ${raw.length} characters; expected at most ${MAX_LINE_LENGTH}. Is it the text itself?`,
    );
  }
  refuseControls(raw, what);
  return raw.replace(/\s+/g, " ").trim().normalize("NFC");
}

function refuseControls(raw: string, what: string): void {
  const control = CONTROL.exec(raw) ?? LONE_SURROGATE.exec(raw);
  if (control === null) return;
  const code = raw.charCodeAt(control.index).toString(16).padStart(4, "0").toUpperCase();
  throw new DixitError(
    "BINARY_INPUT",
    `The ${what} holds U+${code} at offset ${control.index}, which no text has; expected plain text.`,
  );
}
