/**
 * Which quote found is which quote annotated. The notions are those of the neutral scorer (`score.mjs`, its head
 * comment), so that what is counted here is what its table counts:
 *
 * - both sides lose marks, white space and punctuation at their ends;
 * - an annotated quote is *found* by the free quote that covers most of it, when that is more than 80 % of its
 *   characters, one to one;
 * - the words are *right* when the finding quote is not more than half excess, and the quote is when, beside that, its
 *   speaker overlaps the annotator's (or neither has one).
 *
 * The scorer matches one to one, which says nothing of the second of two quotes that an annotator takes for one. How
 * sure a speaker is concerns every quote; so a found quote's speaker is also judged by itself, against the annotated
 * quote most like it, and is right, too, where the annotator marked another place that names the same one.
 */
import type { Span } from "../../server/domain/span.js";

export interface Shape {
  readonly parts: readonly Span[];
  readonly speaker: readonly Span[];
}

export interface FoundShape extends Shape {
  /** Every place that names the one it is given to. */
  readonly named: readonly Span[];
}

/** Of an annotated quote. */
export type GoldOutcome = "right" | "wrong speaker" | "too long" | "not found";
/** Of the speaker of a quote found; `elsewhere` where it shares no words worth the name with an annotated quote. */
export type SpeakerOutcome = "right" | "wrong" | "elsewhere";

export interface FoundOutcome {
  readonly wordsRight: boolean;
  readonly bothRight: boolean;
  readonly speaker: SpeakerOutcome;
}

export interface Alignment {
  /** For each annotated quote, in order. */
  readonly gold: readonly GoldOutcome[];
  /** For each quote found, in order. */
  readonly found: readonly FoundOutcome[];
}

/** Shares of characters: of the annotated quote; of the finding one; of the shorter of two that are compared. */
const COVERED = 0.8;
const TIGHT = 0.5;
const ALIKE = 0.3;

export function align(text: string, annotated: readonly Shape[], predicted: readonly FoundShape[]): Alignment {
  const gold = annotated.map((quote) => trimmed(text, quote));
  const found = predicted.map((quote) => trimmed(text, quote));
  const free = new Set(found.keys());
  const taken = found.map((): GoldOutcome => "not found");
  const outcomes = gold.map((quote): GoldOutcome => {
    const best = bestOf(quote, found, free);
    if (best === null) return "not found";
    free.delete(best.index);
    const tight = best.shared >= best.quote.length * TIGHT;
    const outcome = !tight ? "too long" : sameSpeaker(quote, best.quote) ? "right" : "wrong speaker";
    taken[best.index] = outcome;
    return outcome;
  });
  return {
    gold: outcomes,
    found: found.map((quote, index) => ({
      wordsRight: taken[index] === "right" || taken[index] === "wrong speaker",
      bothRight: taken[index] === "right",
      speaker: speakerOutcome({ ...quote, speaker: [...quote.speaker, ...(predicted[index]?.named ?? [])] }, gold),
    })),
  };
}

interface Trimmed extends Shape {
  /** Characters in its parts. */
  readonly length: number;
}

const EDGE = /[\s"“”«»„‟‹›‚‘’',.;:!?—–-]/u;

function trimmed(text: string, { parts, speaker }: Shape): Trimmed {
  const kept = parts.flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && EDGE.test(text.charAt(from))) from++;
    while (to > from && EDGE.test(text.charAt(to - 1))) to--;
    return from < to ? [{ start: from, end: to }] : [];
  });
  return { parts: kept, speaker, length: kept.reduce((sum, part) => sum + part.end - part.start, 0) };
}

function bestOf(
  gold: Trimmed,
  found: readonly Trimmed[],
  free: ReadonlySet<number>,
): { index: number; quote: Trimmed; shared: number } | null {
  let best = null;
  let most = gold.length * COVERED;
  for (const index of free) {
    const quote = found[index];
    const shared = quote === undefined ? 0 : sharedLength(gold.parts, quote.parts);
    if (quote !== undefined && shared > most) {
      best = { index, quote, shared };
      most = shared;
    }
  }
  return best;
}

function speakerOutcome(quote: Trimmed, gold: readonly Trimmed[]): SpeakerOutcome {
  let nearest: Trimmed | null = null;
  let most = 0;
  for (const one of gold) {
    const shared = sharedLength(one.parts, quote.parts);
    if (shared <= ALIKE * Math.min(one.length, quote.length)) continue;
    const likeness = shared / (one.length + quote.length - shared);
    if (likeness > most) {
      most = likeness;
      nearest = one;
    }
  }
  if (nearest === null) return "elsewhere";
  return sameSpeaker(nearest, quote) ? "right" : "wrong";
}

function sameSpeaker(gold: Shape, found: Shape): boolean {
  if (gold.speaker.length === 0) return found.speaker.length === 0;
  return sharedLength(gold.speaker, found.speaker) > 0;
}

/** Characters that two quotes share. Parts of one quote never overlap, and are few. */
export function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared;
}
