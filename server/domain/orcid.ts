/** ORCID iDs: sixteen digits that name a researcher, the last of them a checksum (ISO 7064, MOD 11-2) that may be X. */
import { DixitError } from "./errors.js";

/** As it is written on paper or as an address. Gives "0000-0002-1825-0097". Throws BAD_ARGUMENT. */
export function readOrcid(text: string): string {
  const id = text
    .trim()
    .replace(/^https?:\/\/orcid\.org\//i, "")
    .toUpperCase();
  if (/^(?:\d{4}-){3}\d{3}[\dX]$/.test(id) && checkDigit(id) === id.at(-1)) return id;
  throw new DixitError(
    "BAD_ARGUMENT",
    `"${text.slice(0, 60)}" is no ORCID iD; expected four groups of four digits such as 0000-0002-1825-0097, the last one fitting the others.`,
  );
}

function checkDigit(id: string): string {
  const digits = Array.from(id.replaceAll("-", "").slice(0, -1), Number);
  const total = digits.reduce((sum, digit) => (sum + digit) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}
