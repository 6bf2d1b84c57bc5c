import type { VerbCue } from "../cues/findCues.js";
import { cueLexicon } from "../cues/lexicon.js";
import { phraseEndingAt, type Range } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { subjectOf } from "../speakers/subjects.js";

/** A noun for what somebody says, and whose it is. */
export interface OwnedClaim {
  readonly cue: VerbCue;
  readonly owner: Range;
}

/** Adjectives between the owner and the noun: "her repeated and often mocked claim". */
const ADJECTIVES = 3;

/**
 * A claim with its owner, at token `noun`.
 *
 *     Ana Ruiz's repeated claim that the port is safe        their promise to rebuild
 *     ^^^^^^^^            ^^^^^                               ^^^^^ ^^^^^^^
 */
export function ownedClaimAt(view: SentenceView, noun: number): OwnedClaim | null {
  const { tokens, language } = view;
  const word = tokens[noun]?.lower ?? "";
  const lemma = language.cues.speechNouns.get(word);
  if (lemma === undefined) return null;
  const owner = ownerBefore(view, noun);
  return owner === null ? null : { cue: nounCue(view, noun, noun, lemma), owner };
}

/**
 * A claim with the verb that makes it, at token `noun`, and who does.
 *
 *     Ana Ruiz made the old point that the port is safe.
 *     ^^^^^^^^ ^^^^         ^^^^^
 */
export function madeClaimAt(view: SentenceView, noun: number): OwnedClaim | null {
  const { tokens, language } = view;
  const lemma = language.cues.speechNouns.get(tokens[noun]?.lower ?? "");
  if (lemma === undefined || !language.cues.reportConjunctions.has(tokens[noun + 1]?.lower ?? "")) return null;
  for (let i = noun - 1; i >= Math.max(1, noun - 1 - ADJECTIVES); i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (!language.cues.claimMakers.has(token.lower)) continue;
    const gerund = language.grammar.gerundEnding.test(token.lower);
    const cue: VerbCue = { ...nounCue(view, i, noun, lemma), kind: gerund ? "gerund" : "finite" };
    const owner = subjectOf(view, cue);
    return owner === null ? null : { cue, owner };
  }
  return null;
}

const nounCue = (view: SentenceView, from: number, noun: number, lemma: string): VerbCue => ({
  from,
  verb: noun,
  lemma,
  stance: cueLexicon(view.language).get(lemma)?.stance ?? "CLAIM",
  frame: "speech",
  kind: "finite",
  clitic: null,
  negated: false,
});

function ownerBefore({ tokens, language }: SentenceView, noun: number): Range | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES); i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (language.names.determiners.get(token.lower)?.kind === "possessive") return { from: i, to: i + 1 };
    if (language.names.possessives.has(token.lower.replace(/^'/u, "")) && token.lower.startsWith("'"))
      return phraseEndingAt(tokens, i - 1, language);
    if (language.grammar.determiners.has(token.lower)) return null;
  }
  return null;
}
