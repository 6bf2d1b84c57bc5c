import type { VerbCue } from "../cues/findCues.js";
import { cueLexicon } from "../cues/lexicon.js";
import { isCapitalised } from "../sentences/token.js";
import type { Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";

/** "email", "cry": a present form of many that is spelt like a noun; not "read", which is a past form too. */
export function isBareForm({ tokens, language }: SentenceView, cue: VerbCue): boolean {
  const form = tokens[cue.verb]?.lower ?? "";
  if (language.grammar.presentEnding === "" || cue.from !== cue.verb || form !== cue.lemma) return false;
  return cueLexicon(language).get(form)?.kinds.has("participle") === false;
}

/**
 * Whether a present form can be a verb beside this subject, or is a noun that looks like one.
 *
 *     the mayor states that …            in Western states that …         44 emails that …
 *     ^^^^^^^^^ ^^^^^^ one, "-s"             ^^^^^^^ no article: no subject   ^^ no noun: no subject
 */
export function agrees(view: SentenceView, cue: VerbCue, subject: Range): boolean {
  const { tokens, language } = view;
  const { presentEnding } = language.grammar;
  if (presentEnding === "" || cue.kind !== "finite" || cue.from !== cue.verb) return true;
  const verb = tokens[cue.verb]?.lower ?? "";
  const third = verb.endsWith(presentEnding);
  if (!third && verb !== cue.lemma.split(" ")[0]) return true;
  const words = tokens.slice(subject.from, subject.to).filter((token) => token.kind === "word");
  const last = words.at(-1);
  if (last === undefined || tokens[subject.to - 1]?.kind === "number") return false;
  const { determiners, subjectPronouns, prepositions, clauseOpeners } = language.grammar;
  const before = tokens[subject.from - 1]?.lower ?? "";
  if (prepositions.has(before) && !clauseOpeners.has(before)) return false;
  if (words.some((word) => isCapitalised(word) && !determiners.has(word.lower))) return true;
  if (words.length === 1 && subjectPronouns.has(last.lower)) return true;
  const many = last.lower.endsWith("s") || language.grammar.pluralNouns.has(last.lower);
  const determined = words.some((word) => determiners.has(word.lower)) || words.some((word) => word.lower === "'s");
  return third ? determined && (!many || words.length > 2) : many;
}
