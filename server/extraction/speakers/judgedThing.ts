import type { CueStance } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import { cueOf, type VerbCue } from "../cues/findCues.js";
import type { Language } from "../languages/language.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { phraseAfter, spanOf, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectBehind, verbSecondSubject } from "./verbSecond.js";

/** Articles and adjectives between the predicative and the marks: "als einen ganz üblen". */
const ATTRIBUTES = 4;
/** How far from the marks the verb may stand that says what somebody takes a thing for. */
const REACH = 40;

/**
 * What somebody calls a thing, whatever the verb: a predicative ties the words in the marks to it.
 *
 *     Die Ministerin wertete das Urteil als „Niederlage“.         … als „Niederlage“ wertet
 *     ^^^^^^^^^^^^^^ ^^^^^^^            ---
 */
export const judgedThing: SpeakerRule = {
  find(view, quote) {
    const verb = verbOfPredicative(view, quote) ?? namingVerb(view, quote);
    if (verb === null) return null;
    return {
      cue: cueOf(view.tokens, verb, view.text),
      speaker: judgeOf(view, verb),
      clause: spanOf(view.tokens, { from: quote, to: quote + 1 }),
      rule: "judgedThing",
    };
  },
};

function verbOfPredicative(view: SentenceView, quote: number): VerbCue | null {
  const link = linkBefore(view, quote);
  if (link === null) return null;
  const verbs = judgingVerbs(view.language).get(link);
  if (verbs === undefined) return null;
  // The verb that ends the clause is nearer than one before it: "der das als „…“ wertete".
  const { tokens } = view;
  for (let i = quote + 1; i < Math.min(tokens.length, quote + REACH); i++) {
    if (isMark(tokens[i], ",;:.")) break;
    const found = verbAt(view, i, verbs);
    if (found !== null) return found;
  }
  for (let i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
    if (isMark(tokens[i], ";:")) break;
    const found = verbAt(view, i, verbs);
    if (found !== null) return found;
  }
  return null;
}

/** "nannte den Plan einen „Irrweg“": not "nennt sich „Irrweg“", which is a name. */
function namingVerb({ tokens, cues, language }: SentenceView, quote: number): VerbCue | null {
  const cue = cues.findLast(({ verb }) => verb < quote);
  if (cue === undefined || !language.cues.naming.has(cue.lemma) || cue.negated) return null;
  const between = tokens.slice(cue.from + 1, quote);
  if (between.some((token) => isMark(token, ",;:") || language.grammar.reflexives.has(token.lower))) return null;
  return cue;
}

/** The predicative before the marks, articles and adjectives passed over: "als (einen wichtigen)". */
function linkBefore({ tokens, language }: SentenceView, quote: number): string | null {
  const { judging } = language.cues;
  for (let i = quote - 1; i >= Math.max(0, quote - 1 - ATTRIBUTES); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    // „gut“ und „richtig“: the second of two has the first one's predicative.
    if (token.kind === "quote" || (token.kind === "mark" && isMark(token, ","))) continue;
    if (token.kind !== "word") return null;
    if (judging.some(({ link }) => link === token.lower)) return token.lower;
    if (isCapitalised(token) && i > 0) return null;
  }
  return null;
}

function verbAt({ tokens, language }: SentenceView, at: number, verbs: ReadonlyMap<string, Form>): VerbCue | null {
  const token = tokens[at];
  const form = token?.kind === "word" && !(isCapitalised(token) && at > 0) ? verbs.get(token.lower) : undefined;
  if (form === undefined) return null;
  const base = { verb: at, lemma: form.lemma, stance: form.stance, frame: "comment", kind: "finite" } as const;
  const rest = { clitic: null, negated: false };
  if (form.finite) return { ...base, ...rest, from: at };
  return { ...base, ...rest, from: auxiliaryOf(tokens, at, language) };
}

/** Where the auxiliary of a participle stands: at the clause's start, or right behind it. */
function auxiliaryOf(tokens: SentenceView["tokens"], participle: number, { grammar }: Language): number {
  for (let i = participle - 1; i >= Math.max(0, participle - REACH); i--) {
    const token = tokens[i];
    if (isMark(token, ",;:")) break;
    if (token !== undefined && (grammar.perfectAuxiliaries.has(token.lower) || grammar.beForms.has(token.lower)))
      return i;
  }
  return participle;
}

/** The subject; of a passive, whoever "von" names. */
function judgeOf(view: SentenceView, verb: VerbCue): Span | null {
  const { tokens, language } = view;
  const { beForms, agentPrepositions } = language.grammar;
  const passive = [verb.from, verb.verb + 1].some((at) => beForms.has(tokens[at]?.lower ?? ""));
  if (!passive)
    return spanOrNull(
      view,
      startsWithVerbBehindQuote(view, verb) ? subjectBehind(view, verb) : verbSecondSubject(view, verb),
    );
  for (let i = Math.max(0, verb.verb - REACH); i < verb.verb; i++) {
    if (agentPrepositions.has(tokens[i]?.lower ?? "")) return spanOrNull(view, phraseAfter(tokens, i + 1, language));
  }
  return null;
}

/** Als „Niederlage“ wertet die Ministerin das Urteil. */
const startsWithVerbBehindQuote = ({ tokens }: SentenceView, { from }: VerbCue): boolean =>
  tokens[from - 1]?.kind === "quote";

const spanOrNull = ({ tokens }: SentenceView, range: Range | null): Span | null =>
  range === null ? null : spanOf(tokens, range);

interface Form {
  readonly lemma: string;
  readonly stance: CueStance;
  readonly finite: boolean;
}

const known = new WeakMap<Language, ReadonlyMap<string, ReadonlyMap<string, Form>>>();

/** By predicative: every form of the verbs that go with it. Built once a language. */
function judgingVerbs(language: Language): ReadonlyMap<string, ReadonlyMap<string, Form>> {
  const built = known.get(language) ?? build(language);
  known.set(language, built);
  return built;
}

function build({ cues }: Language): ReadonlyMap<string, ReadonlyMap<string, Form>> {
  return new Map(
    cues.judging.map(({ link, verbs }) => [
      link,
      new Map(
        verbs.flatMap((lemma) =>
          cues
            .inflect(lemma)
            .map(({ form, kind }): [string, Form] => [form, { lemma, stance: "CLAIM", finite: kind !== "participle" }]),
        ),
      ),
    ]),
  );
}
