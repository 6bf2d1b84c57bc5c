import { DixitError } from "../domain/errors.js";

/** Bytes of one article at most: UTF-8 spends up to four on a character of {@link MAX_TEXT_LENGTH}. */
export const MAX_TEXT_BYTES = 4_000_000;

/**
 * Bytes → text. Strict: a byte that is not UTF-8 is an error rather than a U+FFFD in a quote somebody relies on.
 * @param name what the bytes came from, for messages: a file's name, "standard input"
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new DixitError(
      "TEXT_TOO_LARGE",
      `${name} holds ${bytes.length} bytes; one article may hold ${MAX_TEXT_BYTES}. Split it into its articles, one file each.`,
    );
  }
  if (bytes.includes(0)) {
    throw new DixitError(
      "BINARY_INPUT",
      `${name} holds NUL bytes, so it is not plain text. Save the article as UTF-8 text.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DixitError(
      "INVALID_UTF8",
      `${name} is not valid UTF-8 (first bad byte at offset ${firstBadByte(bytes)}). Convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8`,
    );
  }
}

/** Binary search works because decoding a prefix fails exactly when the bad byte lies inside it (streaming forgives a cut character). */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isPrefixValid(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
