import type { Annotations, FoundQuote } from "../../server/domain/annotations.js";
import type { LanguageCode } from "../../server/domain/language.js";
import type { Span } from "../../server/domain/span.js";
import { shownSpeaker } from "../../server/cli/extract.js";
import type { MeasuredRules } from "../../server/extraction/confidence/ruleConfidence.js";
import { RULE_PRIORS, type RuleName } from "../../server/extraction/confidence/rulePriors.js";
import type { AnnotatedText } from "../annotatedSets.js";
import { align, type Alignment, type FoundOutcome, type FoundShape } from "./align.js";

/** A quote that a rule tied to a speaker, and what the annotators say of it. */
export interface Case extends FoundOutcome {
  readonly language: LanguageCode;
  readonly rule: RuleName;
  /** Place of its text in its set. */
  readonly article: number;
  /** Whether the annotators say anything of its speaker. */
  readonly judged: boolean;
}

const RULES: ReadonlySet<string> = new Set(Object.keys(RULE_PRIORS));
const isRule = (name: string): name is RuleName => RULES.has(name);

/** What the extraction finds in an annotated text, beside what the annotators found. */
export function alignText({ text, quotes }: AnnotatedText, found: Annotations): Alignment {
  const shapes = found.quotes.map((quote): FoundShape => {
    const speaker = shownSpeaker(quote);
    return { parts: quote.parts, speaker: speaker === null ? [] : [speaker], named: placesOf(quote, found) };
  });
  return align(text, quotes, shapes);
}

/** Every place that names whom a quote is given to; none where it is given to nobody by name. */
function placesOf({ attribution: { speaker } }: FoundQuote, { mentions }: Annotations): readonly Span[] {
  if (speaker.kind !== "entity") return [];
  const { entity } = speaker;
  return mentions.flatMap(({ refersTo, span }) =>
    refersTo.kind === "entity" && refersTo.entity === entity ? [span] : [],
  );
}

/** The text that cases come from, and what its annotators were asked for. */
interface Where {
  readonly language: LanguageCode;
  readonly article: number;
  /** False where they may have passed a quote over. */
  readonly inFull: boolean;
  /** Whether they marked reported clauses, too. */
  readonly withIndirect: boolean;
}

export function casesOf({ quotes }: Annotations, { found }: Alignment, where: Where): readonly Case[] {
  return quotes.flatMap((quote, i): readonly Case[] => {
    const outcome = found[i];
    const { rule } = quote.attribution;
    if (outcome === undefined || !isRule(rule) || shownSpeaker(quote) === null) return [];
    if (quote.kind === "INDIRECT" && !where.withIndirect) return [];
    const judged = where.inFull || outcome.speaker !== "elsewhere";
    return [{ ...outcome, language: where.language, article: where.article, rule, judged }];
  });
}

/** How often each rule's speaker was right, of the cases that say so. */
export function measure(cases: readonly Case[]): MeasuredRules {
  const measured: Partial<Record<LanguageCode, Partial<Record<RuleName, [number, number]>>>> = {};
  for (const { language, rule, judged, speaker } of cases) {
    if (!judged) continue;
    const tally = ((measured[language] ??= {})[rule] ??= [0, 0]);
    if (speaker === "right") tally[0]++;
    tally[1]++;
  }
  return measured;
}
