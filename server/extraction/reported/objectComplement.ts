import type { VerbCue } from "../cues/findCues.js";
import { headEnd } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";

/**
 * Where what a verb charges, demands or describes begins, for verbs that say so with a preposition and no clause.
 *
 *     Ana Ruiz called for a vote.      Ana Ruiz accused the board of hiding the plan.
 *                         ^                             ^
 * -1 where nothing of the kind follows, as in "called for" or "accused the board".
 */
export function objectComplement(view: SentenceView, cue: VerbCue): number {
  const { tokens, language } = view;
  const { objectLinks, directLinks } = language.cues;
  const at = cue.verb + 1;
  const first = tokens[at];
  if (first?.kind !== "word") return -1;
  if (directLinks.get(cue.lemma)?.has(first.lower) === true) return tokens[at + 1]?.kind === "mark" ? -1 : at + 1;
  const links = objectLinks.get(cue.lemma);
  if (links === undefined) return -1;
  const end = language.grammar.objectPronouns.has(first.lower) ? at + 1 : headEnd(tokens, at, language);
  for (let i = at + 1; i <= end; i++) if (links.has(tokens[i]?.lower ?? "")) return at;
  return -1;
}
