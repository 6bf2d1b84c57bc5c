import { DixitError } from "../../domain/errors.js";

const MAX_EVIDENCE = 20;
const DEFAULT_EVIDENCE = 3;

/** How many places are asked for as evidence. Throws BAD_PAGE_SIZE. Null means the default. */
export function evidenceSize(first: number | null): number {
  const size = first ?? DEFAULT_EVIDENCE;
  if (size >= 0 && size <= MAX_EVIDENCE) return size;
  throw new DixitError("BAD_PAGE_SIZE", `\`first\` is ${size}; for evidence, expected 0 to ${MAX_EVIDENCE}.`);
}
