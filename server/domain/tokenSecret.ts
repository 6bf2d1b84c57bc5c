/**
 * The text that proves who somebody is: `dixit_`, 43 letters and digits that are 256 random bits, and six more that
 * are their checksum, so that a slip of the hand is told from a token that is not known.
 *
 *   dixit_ 0Hq3…(43)…x9Z 4fK2aB
 *   ^^^^^^ ^^^^^^^^^^^^^ ^^^^^^
 *   prefix random        checksum
 *
 * Only its SHA-256 is kept. With that many random bits nothing slower is needed: there is no list of likely ones to try.
 */
import { sha256 } from "./ids.js";

declare const isSecret: unique symbol;
/** Shown once, to whoever made it; never logged, never stored. */
export type TokenSecret = string & { readonly [isSecret]: true };

export const SECRET_PREFIX = "dixit_";
export const SECRET_BYTES = 32;

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 62 to the power of 43 is more than 2 to the power of 256. */
const RANDOM_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const FORM = new RegExp(`^${SECRET_PREFIX}([0-9A-Za-z]{${RANDOM_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`);

/** @param random `SECRET_BYTES` of them, from a source that nobody can foresee */
export function secretOf(random: Uint8Array): TokenSecret {
  if (random.length !== SECRET_BYTES)
    throw new Error(`A secret is made of ${SECRET_BYTES} bytes, not ${random.length}.`);
  const body = base62(BigInt(`0x${Buffer.from(random).toString("hex")}`), RANDOM_LENGTH);
  return `${SECRET_PREFIX}${body}${checksum(body)}` as TokenSecret;
}

/** Null when the text is no secret of ours, or mistyped. Says nothing about whether anybody has it. */
export function asSecret(text: string): TokenSecret | null {
  const [, body = "", given] = FORM.exec(text) ?? [];
  return given === undefined || checksum(body) !== given ? null : (text as TokenSecret);
}

const checksum = (body: string): string =>
  base62(BigInt(`0x${sha256(SECRET_PREFIX + body).slice(0, 16)}`), CHECKSUM_LENGTH);

/** The last `length` digits. */
function base62(value: bigint, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest /= 62n) text = BASE62.charAt(Number(rest % 62n)) + text;
  return text;
}
