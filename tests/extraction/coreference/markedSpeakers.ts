import {
  resolveSpeakers,
  type ResolvedSpeakers,
  type SpokenQuote,
} from "../../../server/extraction/coreference/resolveSpeakers.js";
import type { LocalSpeaker } from "../../../server/domain/annotations.js";
import type { Span } from "../../../server/domain/span.js";
import type { NameData } from "../../../server/extraction/languages/names.js";
import { findNames, type FoundNames } from "../../../server/extraction/names/findNames.js";
import { linesOf } from "../names/markedNames.js";

interface Marked {
  readonly text: string;
  readonly spoken: readonly SpokenQuote[];
}

/**
 * Reads `“[Q1:Enough],” [C1:said] [S1:the minister].`: parts of quote 1, its cue and its speaker phrase. A quote with
 * neither cue nor speaker phrase goes on from the one before.
 */
function readMarks(marked: string): Marked {
  const parts = new Map<number, Span[]>();
  const cues = new Map<number, Span>();
  const phrases = new Map<number, Span>();
  let text = "";
  let end = 0;
  for (const mark of marked.matchAll(/\[([QCS])(\d+):([^\]]*)\]/g)) {
    const [whole, kind = "", digits = "", words = ""] = mark;
    text += marked.slice(end, mark.index);
    const span = { start: text.length, end: text.length + words.length };
    const number = Number(digits);
    if (kind === "Q") parts.set(number, [...(parts.get(number) ?? []), span]);
    else (kind === "C" ? cues : phrases).set(number, span);
    text += words;
    end = mark.index + whole.length;
  }
  text += marked.slice(end);
  const lines = linesOf(text);
  const spoken = [...parts].map(([number, spans]): SpokenQuote => {
    const cue = cues.get(number);
    const first = spans[0]?.start ?? 0;
    const words = cue === undefined ? "" : text.slice(cue.start, cue.end);
    return {
      parts: spans,
      speakerPhrase: phrases.get(number) ?? null,
      cue: cue === undefined ? null : { span: cue, text: words, lemma: words, stance: "NEUTRAL" },
      paragraph: lines.findIndex((line) => first < line.end),
      rule: "marked",
      confidence: 1,
      continues: cue === undefined && !phrases.has(number),
    };
  });
  return { text, spoken };
}

export interface Reading extends ResolvedSpeakers {
  readonly text: string;
  readonly names: FoundNames;
  /** The speakers in words: `Anne Dorval`, `unnamed: Un responsable`, `unknown`. */
  readonly speakers: readonly string[];
  readonly words: (span: Span | null) => string | null;
  readonly say: (speaker: LocalSpeaker) => string;
}

export function readSpeakers(language: { readonly names: NameData }, marked: string): Reading {
  const { text, spoken } = readMarks(marked);
  const names = findNames(text, language, linesOf(text));
  const resolved = resolveSpeakers(text, language, linesOf(text), names, spoken);
  const words = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end));
  const say = (speaker: LocalSpeaker): string => {
    if (speaker.kind === "entity") return names.entities[speaker.entity]?.name ?? "no such entity";
    if (speaker.kind === "unknown") return "unknown";
    return `unnamed: ${words(resolved.unnamedSources[speaker.source]?.description ?? null) ?? "no such source"}`;
  };
  const speakers = resolved.attributions.map((attribution) => say(attribution.speaker));
  return { ...resolved, text, names, speakers, words, say };
}
