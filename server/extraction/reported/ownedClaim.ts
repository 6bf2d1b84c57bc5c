import type { VerbCue } from "../cues/findCues.js";
import { cueLexicon } from "../cues/lexicon.js";
import { phraseEndingAt, type Range } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";

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
  if (owner === null) return null;
  const stance = cueLexicon(language).get(lemma)?.stance ?? "CLAIM";
  const cue: VerbCue = {
    from: noun,
    verb: noun,
    lemma,
    stance,
    frame: "speech",
    kind: "finite",
    clitic: null,
    negated: false,
  };
  return { cue, owner };
}

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
