import type { FoundAttribution, FoundQuote } from "../../domain/annotations.js";
import { contains, type Span } from "../../domain/span.js";
import type { StatedTime } from "../../domain/statedTime.js";
import type { LanguageCode } from "../../domain/language.js";
import { ruleConfidence } from "../confidence/ruleConfidence.js";
import { NO_RULE, type RuleName } from "../confidence/rulePriors.js";
import type { SpokenQuote } from "../coreference/resolveSpeakers.js";
import type { NameMention } from "../names/nameMention.js";
import type { Draft } from "./draft.js";

/** What coreference needs to know of a quote to say who spoke. */
export const toSpoken = (draft: Draft, language: LanguageCode): SpokenQuote => ({
  parts: draft.parts,
  speakerPhrase: draft.attributed?.speaker ?? null,
  cue: draft.attributed?.cue ?? null,
  paragraph: draft.paragraph,
  rule: ruleOf(draft) ?? NO_RULE,
  confidence: confidenceOf(ruleOf(draft), language),
  // A verb without a subject of its own ("Et d'ajouter : …") has the last speaker for one.
  continues: draft.attributed === null ? draft.continues : draft.attributed.speaker === null,
});

const ruleOf = ({ attributed, continues }: Draft): RuleName | null =>
  attributed?.rule ?? (continues ? "continuedQuote" : null);

const confidenceOf = (rule: RuleName | null, language: LanguageCode): number =>
  rule === null ? 0 : ruleConfidence(language, rule);

/** The finished quotes: drafts with their attributions and the entities their words name. */
export function assembleQuotes(
  text: string,
  drafts: readonly Draft[],
  attributions: readonly FoundAttribution[],
  said: readonly (StatedTime | null)[],
  mentions: readonly NameMention[],
): readonly FoundQuote[] {
  return drafts.flatMap((draft, index) => {
    const attribution = attributions[index];
    if (attribution === undefined) return [];
    const parts = joinLines(text, draft.parts);
    const words = parts.map((part) => text.slice(part.start, part.end)).join(" ");
    return [
      {
        parts,
        text: words,
        kind: draft.kind,
        cue: draft.attributed?.cue ?? null,
        attribution,
        said: said[index] ?? null,
        about: aboutWhom(draft, attribution, mentions),
      },
    ];
  });
}

/** Paragraphs of one speech with nothing but a line's end between them are one fragment. */
function joinLines(text: string, parts: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const adjoins = last !== undefined && part.start - last.end < 8 && text.slice(last.end, part.start).trim() === "";
    if (adjoins) joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

function aboutWhom(draft: Draft, { speaker }: FoundAttribution, mentions: readonly NameMention[]): FoundQuote["about"] {
  const about: { entity: number; span: NameMention["span"]; confidence: number }[] = [];
  for (const part of draft.parts) {
    for (let i = firstFrom(mentions, part.start); i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention === undefined || mention.span.start >= part.end) break;
      const isSpeaker = speaker.kind === "entity" && speaker.entity === mention.entity;
      if (contains(part, mention.span) && !isSpeaker) {
        about.push({ entity: mention.entity, span: mention.span, confidence: 0.9 });
      }
    }
  }
  return about;
}

/** Index of the first mention at or after an offset; mentions are by position. */
function firstFrom(mentions: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
