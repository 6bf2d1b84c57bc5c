import type { FoundAttribution, FoundMention, FoundUnnamedSource, LocalSpeaker } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import { unreachable } from "../../domain/unreachable.js";
import { LINK_PRIORS } from "../confidence/linkPriors.js";
import type { Gender, NameData, Pronoun } from "../languages/names.js";
import type { FoundNames, NamesLanguage } from "../names/findNames.js";
import type { NameMention } from "../names/nameMention.js";
import { spanOf, type RolePhrase } from "../names/phrase.js";
import { findReasons } from "./anonymity.js";
import { channelOf } from "./channel.js";
import { subjectInOtherWords } from "./otherWords.js";
import { candidatesIn, resolvePronoun, sameSpeaker, type Antecedent, type Discourse } from "./resolvePronoun.js";
import { firstFrom } from "./places.js";
import { readSpeaker } from "./speakerReading.js";
import type { SpokenQuote } from "./spokenQuote.js";
import { UnnamedSources } from "./unnamedSources.js";

export type { SpokenQuote } from "./spokenQuote.js";

export interface ResolvedSpeakers {
  /** One for each quote given, in the same order. */
  readonly attributions: readonly FoundAttribution[];
  readonly unnamedSources: readonly FoundUnnamedSource[];
  /** Names and descriptions of unnamed sources, by position. */
  readonly mentions: readonly FoundMention[];
}

/**
 * Says who speaks each quote: the entity its speaker phrase names, the unnamed source it describes, or `unknown` with
 * whom the text allows. One candidate left is a link; two are left open. Quotes are given by position.
 */
export function resolveSpeakers(
  text: string,
  language: NamesLanguage,
  paragraphs: readonly Span[],
  names: FoundNames,
  spoken: readonly SpokenQuote[],
): ResolvedSpeakers {
  const resolver = new Resolver(text, language.names, paragraphs, names, spoken);
  const attributions = spoken.map((quote) => resolver.attribute(quote));
  findReasons(names.tokens, language.names, resolver.sources);
  return { attributions, unnamedSources: resolver.sources.finish(), mentions: resolver.mentions() };
}

/** How many mentions before a description are looked at, and how many people are kept as those it may mean. */
const MENTIONS_BACK = 40;
const MOST_NAMED = 3;
/** A pronoun points back into its own paragraph and this many before it. */
const PARAGRAPHS_BACK = 2;

/** Whom a phrase means, before the quote's own facts are added. */
interface Meaning {
  readonly speaker: LocalSpeaker;
  /** 0 to 1, to be multiplied with the quote's own. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly speaker: LocalSpeaker; readonly confidence: number }[];
  readonly pointsBackTo: Span | null;
  readonly title: string | null;
  readonly role: SpeakerRole;
  /** Entity, or -1. */
  readonly speaksFor: number;
}

const UNKNOWN: Meaning = {
  speaker: { kind: "unknown" },
  confidence: 1,
  alternatives: [],
  pointsBackTo: null,
  title: null,
  role: "UNKNOWN",
  speaksFor: -1,
};

class Resolver {
  readonly sources: UnnamedSources;
  private readonly quoted: readonly Span[];
  private readonly learnedGenders = new Map<number, Gender>();
  private lastSpoken: Discourse["lastSpoken"] = null;
  private last: Meaning = UNKNOWN;

  constructor(
    private readonly text: string,
    private readonly data: NameData,
    private readonly paragraphs: readonly Span[],
    private readonly names: FoundNames,
    spoken: readonly SpokenQuote[],
  ) {
    this.sources = new UnnamedSources(text, names, data);
    this.quoted = spoken.flatMap((quote) => quote.parts).sort((a, b) => a.start - b.start);
  }

  attribute(quote: SpokenQuote): FoundAttribution {
    const meaning = this.meaningOf(quote);
    const phrase = quote.speakerPhrase;
    const end = quote.parts.reduce((latest, part) => Math.max(latest, part.end), phrase?.end ?? 0);
    const place = phrase ?? this.lastSpoken?.place ?? { start: end - 1, end };
    this.lastSpoken = { speaker: meaning.speaker, place, end, paragraph: quote.paragraph };
    this.last = meaning;
    const shown = [quote.cue?.span ?? null, phrase, meaning.pointsBackTo].filter((span) => span !== null);
    return {
      speaker: meaning.speaker,
      asPrinted: phrase,
      titleAsPrinted: meaning.title,
      speaksFor: meaning.speaksFor < 0 ? null : { entity: meaning.speaksFor },
      role: meaning.role,
      channel: channelOf(quote, this.names, this.data),
      rule: quote.rule,
      confidence: meaning.speaker.kind === "unknown" ? 0 : rounded(quote.confidence * meaning.confidence),
      alternatives: meaning.alternatives.map((one) => ({ ...one, confidence: rounded(one.confidence) })),
      evidence: distinct(shown),
    };
  }

  private meaningOf(quote: SpokenQuote): Meaning {
    const phrase = quote.speakerPhrase;
    if (phrase === null) return quote.continues ? this.continued(quote) : UNKNOWN;
    const reading = readSpeaker(this.text, phrase, this.names, this.data);
    switch (reading.kind) {
      case "name":
        return this.named(reading.mention, reading.others);
      case "sharedName":
        return { ...UNKNOWN, alternatives: this.shares(reading.entities.map(entitySpeaker)) };
      case "role":
        return this.described(reading.role, quote);
      case "pronoun":
        return this.pronoun(reading.pronoun, phrase, quote.paragraph);
      case "shortOrganization":
        return {
          ...UNKNOWN,
          speaker: entitySpeaker(reading.entity),
          confidence: LINK_PRIORS.shortOrganization,
          pointsBackTo: reading.pointsBackTo,
        };
      case "description":
        return this.ofSource(this.sources.ofDescription(phrase, reading.plural), LINK_PRIORS.description, null);
      case "nobody":
        return UNKNOWN;
      default:
        return unreachable(reading);
    }
  }

  /**
   * The same speaker goes on while nobody else is named; what was printed beside the earlier quote is the evidence. Past
   * somebody else, or a paragraph without a quote, it may be either.
   */
  private continued(quote: SpokenQuote): Meaning {
    const last = this.lastSpoken;
    const start = quote.parts[0]?.start ?? 0;
    if (last === null || last.speaker.kind === "unknown") return UNKNOWN;
    const others = candidatesIn(this.names, this.sources, this.quoted, last.end, start)
      .map(({ speaker }) => speaker)
      .filter((speaker) => !sameSpeaker(speaker, last.speaker));
    if (others.length > 0 || quote.paragraph - last.paragraph > 1)
      return { ...UNKNOWN, alternatives: this.shares([last.speaker, ...others.slice(0, MOST_NAMED)]) };
    return {
      ...this.last,
      confidence: this.last.confidence * LINK_PRIORS.continued,
      pointsBackTo: last.place,
    };
  }

  private named(mention: NameMention, others: readonly NameMention[]): Meaning {
    const { entity } = mention;
    const roles = this.names.rolesOfEntity[entity] ?? [];
    const printed = roles.find((role) => this.isBeside(role, mention));
    const role = printed ?? roles.find((index) => this.names.roles[index]?.weak === false) ?? roles[0];
    const speaksFor = [...(printed === undefined ? [] : [printed]), ...roles]
      .map((index) => this.names.organizationOfRole[index] ?? -1)
      .find((organization) => organization >= 0);
    return {
      ...UNKNOWN,
      speaker: entitySpeaker(entity),
      alternatives: others.map((other) => ({ speaker: entitySpeaker(other.entity), confidence: 0.5 })),
      title: mention.titles.at(-1) ?? null,
      role: role === undefined ? "UNKNOWN" : (this.names.roles[role]?.role ?? "UNKNOWN"),
      speaksFor: speaksFor ?? -1,
    };
  }

  private isBeside(roleIndex: number, mention: NameMention): boolean {
    const role = this.names.roles[roleIndex];
    return role !== undefined && mention.titleSpan?.start === this.names.tokens[role.from]?.start;
  }

  /** "la ministre": the one person or the one unnamed source it agrees with; else a source of its own. */
  private described(roleIndex: number, quote: SpokenQuote): Meaning {
    const known = this.sources.sourceOfRole(roleIndex);
    if (known !== undefined) return this.ofSource(known, LINK_PRIORS.knownSource, roleIndex);
    const { people, introductions } = this.sources.referentsOf(roleIndex);
    const [person] = people;
    const [introduction] = introductions;
    if (people.length === 1 && person !== undefined && introductions.length === 0)
      return this.titled(person, roleIndex);
    if (people.length === 0 && introductions.length === 0) {
      const varied = this.subjectInOtherWords(roleIndex, quote);
      if (varied !== null) return varied;
      if (this.mayBeNamed(roleIndex)) return this.inOtherWords(roleIndex);
    }
    if (people.length === 0 && introductions.length <= 1) {
      return this.ofSource(
        this.sources.ofRole(roleIndex, introduction ?? null),
        introduction === undefined ? LINK_PRIORS.newSource : LINK_PRIORS.introducedSource,
        roleIndex,
      );
    }
    const unnamed = introductions.map((i): LocalSpeaker => ({ kind: "unnamed", source: this.sources.ofRole(i, null) }));
    return {
      ...UNKNOWN,
      alternatives: this.shares([...people.map(entitySpeaker), ...unnamed]),
      title: this.titleOf(roleIndex),
    };
  }

  /**
   * "The Vermont senator", never introduced: newspapers vary their words for people they have named, so this is
   * somebody unnamed only where nobody was named before, or where the phrase says by itself of what.
   */
  private mayBeNamed(roleIndex: number): boolean {
    const role = this.names.roles[roleIndex];
    if (role === undefined || role.determiner !== "definite" || role.plural || role.to > role.noun + 1) return false;
    return this.namedBefore(roleIndex).length > 0;
  }

  /** "The opposition leader", right after a sentence whose only person and subject can be one. */
  private subjectInOtherWords(roleIndex: number, quote: SpokenQuote): Meaning | null {
    const role = this.names.roles[roleIndex];
    const paragraph = this.paragraphs[quote.paragraph];
    if (role === undefined || paragraph === undefined) return null;
    const subject = subjectInOtherWords(this.names, this.data, this.quoted, role, quote, paragraph);
    if (subject === null || this.sources.hasSameOffice(subject.entity, roleIndex)) return null;
    if (!this.genderAllows(subject.entity, role)) return null;
    return {
      ...UNKNOWN,
      speaker: entitySpeaker(subject.entity),
      confidence: LINK_PRIORS.otherWords,
      pointsBackTo: subject.span,
      title: this.titleOf(roleIndex),
      role: role.role,
      speaksFor: this.names.organizationOfRole[roleIndex] ?? -1,
    };
  }

  private genderAllows(entity: number, role: RolePhrase): boolean {
    const gender = this.names.genders[entity] ?? this.learnedGenders.get(entity) ?? null;
    return gender === null || role.gender === null || gender === role.gender;
  }

  private inOtherWords(roleIndex: number): Meaning {
    const alternatives = this.shares(this.namedBefore(roleIndex).map(entitySpeaker));
    return {
      ...UNKNOWN,
      alternatives,
      title: this.titleOf(roleIndex),
      role: this.names.roles[roleIndex]?.role ?? "UNKNOWN",
    };
  }

  /** The last few people named before a role phrase whom its gender allows, latest first. */
  private namedBefore(roleIndex: number): number[] {
    const role = this.names.roles[roleIndex];
    const start = role === undefined ? 0 : (this.names.tokens[role.from]?.start ?? 0);
    const found: number[] = [];
    let at = firstFrom(this.names.mentions, start, (mention) => mention.span.start) - 1;
    for (let looked = 0; at >= 0 && looked < MENTIONS_BACK && found.length < MOST_NAMED; at--, looked++) {
      const mention = this.names.mentions[at];
      if (mention?.type !== "PERSON" || found.includes(mention.entity)) continue;
      const otherOffice = this.sources.hasSameOffice(mention.entity, roleIndex);
      if (!otherOffice && (role === undefined || this.genderAllows(mention.entity, role))) found.push(mention.entity);
    }
    return found;
  }

  private titled(person: number, roleIndex: number): Meaning {
    const introduced = (this.names.rolesOfEntity[person] ?? [])[0];
    const phrase = introduced === undefined ? undefined : this.names.roles[introduced];
    return {
      ...UNKNOWN,
      speaker: entitySpeaker(person),
      confidence: LINK_PRIORS.title,
      pointsBackTo: phrase === undefined ? null : spanOf(this.names.tokens, phrase),
      title: this.titleOf(roleIndex),
      role: this.names.roles[roleIndex]?.role ?? "UNKNOWN",
      speaksFor: this.names.organizationOfRole[introduced ?? roleIndex] ?? -1,
    };
  }

  private titleOf(roleIndex: number): string | null {
    const role = this.names.roles[roleIndex];
    if (role === undefined) return null;
    const span = spanOf(this.names.tokens, { from: role.titleFrom, to: role.to });
    return this.text.slice(span.start, span.end);
  }

  private ofSource(source: number, confidence: number, roleIndex: number | null): Meaning {
    return {
      ...UNKNOWN,
      speaker: { kind: "unnamed", source },
      confidence,
      pointsBackTo: this.sources.descriptionOf(source),
      title: roleIndex === null ? null : this.titleOf(roleIndex),
      role: this.sources.roleOf(source),
      speaksFor: this.sources.organizationOf(source),
    };
  }

  private pronoun(pronoun: Pronoun, phrase: Span, paragraph: number): Meaning {
    const discourse = {
      learnedGenders: this.learnedGenders,
      lastSpoken: this.lastSpoken,
      quoted: this.quoted,
      earliest: this.paragraphs[Math.max(0, paragraph - PARAGRAPHS_BACK)]?.start ?? 0,
    };
    const reading = resolvePronoun(pronoun, phrase, paragraph, this.names, this.sources, discourse);
    if (reading.kind === "open") return { ...UNKNOWN, alternatives: reading.candidates.map(withoutPlace) };
    return this.meant(reading.antecedent, pronoun);
  }

  private meant({ speaker, place, confidence }: Antecedent, pronoun: Pronoun): Meaning {
    if (speaker.kind === "unnamed") return { ...this.ofSource(speaker.source, confidence, null), pointsBackTo: place };
    if (speaker.kind === "unknown") return UNKNOWN;
    if (pronoun.gender !== null) this.learnedGenders.set(speaker.entity, pronoun.gender);
    const roles = this.names.rolesOfEntity[speaker.entity] ?? [];
    const organization = roles.map((role) => this.names.organizationOfRole[role] ?? -1).find((entity) => entity >= 0);
    const role = roles.map((index) => this.names.roles[index]).find((phrase) => phrase?.weak === false);
    return {
      ...UNKNOWN,
      speaker,
      confidence,
      pointsBackTo: place,
      role: role?.role ?? "UNKNOWN",
      speaksFor: organization ?? -1,
    };
  }

  private shares(speakers: readonly LocalSpeaker[]): Meaning["alternatives"] {
    return speakers.map((speaker) => ({ speaker, confidence: 1 / (speakers.length + 1) }));
  }

  mentions(): FoundMention[] {
    const named = this.names.mentions.map((mention): FoundMention => ({
      span: mention.span,
      text: this.text.slice(mention.span.start, mention.span.end),
      type: mention.type,
      refersTo: entitySpeaker(mention.entity),
      confidence: mention.type === "PERSON" ? 0.9 : 0.85,
    }));
    for (let source = 0; source < this.sources.count; source++) {
      for (const span of this.sources.placesOf(source)) {
        const text = this.text.slice(span.start, span.end);
        named.push({ span, text, type: "UNNAMED", refersTo: { kind: "unnamed", source }, confidence: 0.85 });
      }
    }
    return named.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }
}

/** To two decimals: more would claim a precision that no confidence has. */
const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const entitySpeaker = (entity: number): LocalSpeaker => ({ kind: "entity", entity });

const withoutPlace = ({ speaker, confidence }: Antecedent): Meaning["alternatives"][number] => ({
  speaker,
  confidence,
});

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, i) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === i,
  );
}
