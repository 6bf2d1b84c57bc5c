import type { LocalSpeaker } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import { LINK_PRIORS } from "../confidence/linkPriors.js";
import type { Gender, Pronoun } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import { spanOf } from "../names/phrase.js";
import { firstFrom, sentenceAround, tokensIn } from "./places.js";
import type { UnnamedSources } from "./unnamedSources.js";

/** Somebody a pronoun may mean, and the place it would point back to. */
export interface Antecedent {
  readonly speaker: LocalSpeaker;
  readonly place: Span;
  readonly confidence: number;
}

/** One antecedent when the text leaves one; otherwise all that it leaves, best first. */
export type PronounReading =
  | { readonly kind: "one"; readonly antecedent: Antecedent }
  | { readonly kind: "open"; readonly candidates: readonly Antecedent[] };

/** What the pronouns and quotes read so far have shown. */
export interface Discourse {
  /** Genders that pronouns linked earlier have shown, by entity. */
  readonly learnedGenders: ReadonlyMap<number, Gender>;
  /** Who spoke last, where the quote ended, and in which paragraph. */
  readonly lastSpoken: {
    readonly speaker: LocalSpeaker;
    readonly place: Span;
    readonly end: number;
    readonly paragraph: number;
  } | null;
  /** Parts of all quotes, by position: what is named inside them is spoken about. */
  readonly quoted: readonly Span[];
  /** Nothing before this place is looked at. */
  readonly earliest: number;
}

const SENTENCES_BACK = 4;
/** One sentence with more people than this leaves a pronoun open in any case. */
const MOST_CANDIDATES = 8;

/**
 * Whom a pronoun means: the only one who agrees with it in the nearest sentence that names anybody who does, or the
 * speaker of the quote just before when nobody else who agrees was named since.
 */
export function resolvePronoun(
  pronoun: Pronoun,
  phrase: Span,
  paragraph: number,
  names: FoundNames,
  sources: UnnamedSources,
  discourse: Discourse,
): PronounReading {
  const agrees = (speaker: LocalSpeaker): boolean => agreesWith(pronoun, speaker, names, sources, discourse);
  const at = tokensIn(names.tokens, phrase).from;
  let sentence = sentenceAround(names.tokens, at);
  const inSentence = candidatesIn(names, sources, discourse.quoted, startOf(names, sentence.from), phrase.start).filter(
    (one) => agrees(one.speaker),
  );
  if (inSentence.length > 0) return decide(inSentence, LINK_PRIORS.pronounInSentence);

  const last = discourse.lastSpoken;
  if (last !== null && paragraph - last.paragraph <= 1 && agrees(last.speaker)) {
    const since = candidatesIn(names, sources, discourse.quoted, last.end, phrase.start).filter((one) =>
      agrees(one.speaker),
    );
    const others = since.filter((one) => !sameSpeaker(one.speaker, last.speaker));
    if (others.length === 0) return decide([last], LINK_PRIORS.pronounLastSpeaker);
  }
  for (let i = 0; i < SENTENCES_BACK && startOf(names, sentence.from) > discourse.earliest; i++) {
    const end = startOf(names, sentence.from);
    sentence = sentenceAround(names.tokens, sentence.from - 1);
    const found = candidatesIn(names, sources, discourse.quoted, startOf(names, sentence.from), end).filter((one) =>
      agrees(one.speaker),
    );
    if (found.length > 0) return decide(found, LINK_PRIORS.pronounEarlierSentence);
  }
  return { kind: "open", candidates: [] };
}

const startOf = (names: FoundNames, token: number): number => names.tokens[token]?.start ?? 0;

function decide(
  found: readonly { readonly speaker: LocalSpeaker; readonly place: Span }[],
  confidence: number,
): PronounReading {
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { kind: "one", antecedent: { ...only, confidence } };
  // The first named is likelier the subject; not likely enough to be told as a fact.
  const candidates = found.map((one, rank) => ({
    ...one,
    confidence: (rank === 0 ? 0.5 : 0.4) / Math.max(1, found.length - 1),
  }));
  return { kind: "open", candidates };
}

/** Everybody named or described between two places outside quotes, each once, by position. */
export function candidatesIn(
  names: FoundNames,
  sources: UnnamedSources,
  quoted: readonly Span[],
  from: number,
  to: number,
): { readonly speaker: LocalSpeaker; readonly place: Span }[] {
  const found: { readonly speaker: LocalSpeaker; readonly place: Span }[] = [];
  const take = (speaker: LocalSpeaker, place: Span): void => {
    const known = found.length >= MOST_CANDIDATES || found.some((one) => sameSpeaker(one.speaker, speaker));
    if (!known && !isQuoted(quoted, place)) found.push({ speaker, place });
  };
  for (let i = firstFrom(names.mentions, from, (mention) => mention.span.start); i < names.mentions.length; i++) {
    const mention = names.mentions[i];
    if (mention === undefined || mention.span.start >= to || found.length >= MOST_CANDIDATES) break;
    if (mention.type === "PERSON") take({ kind: "entity", entity: mention.entity }, mention.span);
  }
  const tokenFrom = firstFrom(names.tokens, from, (token) => token.start);
  for (let i = firstFrom(names.roles, tokenFrom, (role) => role.from); i < names.roles.length; i++) {
    const role = names.roles[i];
    if (role === undefined || startOf(names, role.from) >= to || found.length >= MOST_CANDIDATES) break;
    const source = sources.sourceOfRole(i);
    if (source !== undefined) take({ kind: "unnamed", source }, spanOf(names.tokens, role));
  }
  return found.sort((a, b) => a.place.start - b.place.start);
}

function isQuoted(quoted: readonly Span[], place: Span): boolean {
  const next = firstFrom(quoted, place.start + 1, (part) => part.start);
  const part = quoted[next - 1];
  return part !== undefined && place.start < part.end;
}

function agreesWith(
  pronoun: Pronoun,
  speaker: LocalSpeaker,
  names: FoundNames,
  sources: UnnamedSources,
  discourse: Discourse,
): boolean {
  switch (speaker.kind) {
    case "unknown":
      return false;
    case "unnamed":
      return (
        (pronoun.plural === null || pronoun.plural === sources.isPlural(speaker.source)) &&
        genderAgrees(pronoun, sources.genderOf(speaker.source))
      );
    case "entity": {
      if (names.entities[speaker.entity]?.type !== "PERSON" || pronoun.plural === true) return false;
      const gender = names.genders[speaker.entity] ?? discourse.learnedGenders.get(speaker.entity) ?? null;
      return genderAgrees(pronoun, gender);
    }
  }
}

const genderAgrees = (pronoun: Pronoun, gender: Gender | null): boolean =>
  pronoun.gender === null || gender === null || pronoun.gender === gender;

export function sameSpeaker(a: LocalSpeaker, b: LocalSpeaker): boolean {
  if (a.kind === "entity") return b.kind === "entity" && a.entity === b.entity;
  if (a.kind === "unnamed") return b.kind === "unnamed" && a.source === b.source;
  return b.kind === "unknown";
}
