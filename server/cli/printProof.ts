import type { Annotations, FoundQuote, LocalSpeaker } from "../domain/annotations.js";
import { wordsOf, type Span } from "../domain/span.js";

/**
 * Each quote of a text with what shows it, for a person to check: its words, whom it is given to, the rule that says so
 * with its confidence, the places that are its evidence, and who else it may be. Then what was set aside, and why.
 */
export function printProof(text: string, annotations: Annotations): string {
  const quotes = annotations.quotes.map((quote, i) => printQuote(text, annotations, quote, i + 1));
  const aside = annotations.excluded.map(({ span, reason }) => `${reason.padEnd(13)} ${place(text, span)}`);
  const notes = annotations.warnings.map(({ message }) => message);
  return [...quotes, ...section("Set aside", aside), ...section("Notes", notes)].join("\n\n");
}

function printQuote(text: string, annotations: Annotations, quote: FoundQuote, number: number): string {
  const { attribution, cue } = quote;
  const sure = attribution.speaker.kind === "unknown" ? "" : `, ${attribution.confidence.toFixed(2)}`;
  const others = attribution.alternatives.map(
    ({ speaker, confidence }) => `${nameOf(text, annotations, speaker)}, ${confidence.toFixed(2)}`,
  );
  return [
    `${number}. ${quote.kind}`,
    ...quote.parts.map((part) => `   words     ${place(text, part)}`),
    `   speaker   ${nameOf(text, annotations, attribution.speaker)}`,
    `   rule      ${attribution.rule}${sure}`,
    ...(cue === null ? [] : [`   cue       ${cue.lemma}, ${cue.stance}`]),
    ...attribution.evidence.map((span) => `   evidence  ${place(text, span)}`),
    ...others.map((other) => `   or        ${other}`),
  ].join("\n");
}

/** "Ana Ruiz", "unnamed: a senior official", "unknown". */
function nameOf(text: string, { entities, unnamedSources }: Annotations, speaker: LocalSpeaker): string {
  if (speaker.kind === "entity") return entities[speaker.entity]?.name ?? "unknown";
  const source = speaker.kind === "unnamed" ? unnamedSources[speaker.source] : undefined;
  return source === undefined ? "unknown" : `unnamed: ${oneLine(wordsOf(text, source.description))}`;
}

const place = (text: string, span: Span): string => `${span.start}–${span.end}  ${oneLine(wordsOf(text, span))}`;

const oneLine = (words: string): string => words.replace(/\s+/gu, " ");

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[title, ...lines.map((line) => `   ${line}`)].join("\n")];
