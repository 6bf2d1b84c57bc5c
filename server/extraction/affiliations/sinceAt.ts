import type { StatedTime } from "../../domain/statedTime.js";
import type { TimeWords } from "../languages/times.js";
import type { Token } from "../names/tokens.js";
import { readTime } from "../times/readTime.js";

const MOST_FILLERS = 4;

/** "depuis mars 2030", "since 2029", right after a title; null where the text says nothing of the kind. */
export function sinceAt(
  tokens: readonly Token[],
  at: number,
  words: TimeWords,
): { readonly time: StatedTime; readonly to: number } | null {
  const lead = tokens[at];
  if (lead?.adjacent !== true || !words.since.has(lead.lower)) return null;
  for (let from = at + 1; from <= at + 1 + MOST_FILLERS; from++) {
    const found = readTime(tokens, from, words, true);
    if (found !== null) return found;
    if (!words.sinceFillers.has(tokens[from]?.lower ?? "")) return null;
  }
  return null;
}
