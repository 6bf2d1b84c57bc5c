/** An article's facts while decisions are applied to them: what a machine read, changed step by step. */
import type { DecidedSpeaker, Decision } from "../../domain/decision.js";
import type { ExcludedSpan } from "../../domain/article.js";
import {
  attributionId,
  quoteId,
  unnamedSourceId,
  utteranceId,
  type ActorId,
  type AgentId,
  type QuoteId,
  type UtteranceId,
} from "../../domain/ids.js";
import type { About, Attribution, Quote, QuoteKind, UnnamedSource } from "../../domain/quote.js";
import { contains, overlaps, wordsOf, type Span } from "../../domain/span.js";
import { asSpeaker, type Naming, type Speaker } from "../../domain/speaker.js";
import type { ArticleGraph } from "../../storage/store.js";
import { differ } from "./review.js";

/** A quote with all that hangs on it. */
export interface Entry {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly about: readonly About[];
}

/** Who decides, by which decision. */
type Signed = Pick<Decision, "id" | "actor">;

/** What a decision about the speaker says of an attribution. */
type DecidedPart = Partial<Attribution> & Pick<Attribution, "speaker" | "source">;

export class Worksheet {
  #entries: Entry[];
  #sources: UnnamedSource[];
  #excluded: readonly ExcludedSpan[];
  readonly #answers = new Map<QuoteId, Map<ActorId, string>>();
  /** What people decided that quotes print, whatever their words are like. */
  readonly utterances = new Map<QuoteId, UtteranceId>();

  /** @param survivors what ids of agents mean by now */
  constructor(
    private readonly graph: ArticleGraph,
    private readonly survivors: ReadonlyMap<AgentId, AgentId>,
  ) {
    const attributions = new Map(graph.attributions.map((attribution) => [attribution.quoteId, attribution]));
    this.#entries = graph.quotes.flatMap((quote) => {
      const attribution = attributions.get(quote.id);
      const about = graph.about.filter(({ quoteId }) => quoteId === quote.id);
      return attribution === undefined ? [] : [{ quote, attribution, about }];
    });
    this.#sources = [...graph.unnamedSources];
    this.#excluded = graph.excluded;
  }

  get text(): string {
    return this.graph.text;
  }

  get textSha256(): string {
    return this.graph.article.textSha256;
  }

  /** The quote that has exactly these parts, under the id it had when it was decided about. */
  quoteAt(parts: readonly Span[], id: QuoteId): Entry | null {
    const found = this.#entries.find(({ quote }) => isSameParts(quote.parts, parts));
    return found === undefined ? null : this.#rename(found, id);
  }

  /**
   * The quote with these parts; where reading found another one at the place, or none, one is made of the words that
   * were decided about.
   */
  quoteOf(parts: readonly Span[], id: QuoteId, kind: QuoteKind): Entry {
    const found = this.quoteAt(parts, id);
    if (found !== null) return found;
    const [replaced] = this.remove(parts);
    return this.#add(this.#rename(this.#make(parts, kind, replaced), id));
  }

  /** Takes out whatever overlaps these places. */
  remove(parts: readonly Span[]): Entry[] {
    const isHit = ({ quote }: Entry): boolean => quote.parts.some((part) => parts.some((one) => overlaps(part, one)));
    const removed = this.#entries.filter(isHit);
    this.#entries = this.#entries.filter((entry) => !isHit(entry));
    return removed;
  }

  /** Sets the parts aside by a decision; where a machine has done so for the same reason, it is the decision's now. */
  exclude(parts: readonly Span[], reason: ExcludedSpan["reason"], { id: decidedBy }: Signed): void {
    const { id: articleId, version } = this.graph.article;
    const decided = parts.map((span): ExcludedSpan => ({ articleId, version, span, reason, decidedBy }));
    const others = this.#excluded.filter((one) => !decided.some((span) => isSameExclusion(one, span)));
    this.#excluded = [...others, ...decided];
  }

  /** Moves a quote to other words; it keeps its id and what is said of its speaker. */
  moveTo(entry: Entry, parts: readonly Span[], kind: QuoteKind): Entry {
    const made = this.#make(parts, kind, entry);
    this.remove([...entry.quote.parts, ...parts]);
    return this.#add(this.#rename(made, entry.quote.id));
  }

  /** Puts the quote into somebody's mouth, by a decision. */
  attribute(entry: Entry, decided: DecidedSpeaker, by: Signed): void {
    const speaker = this.#speakerOf(decided);
    this.#answersOf(entry).set(by.actor, keyOf(speaker));
    const before = entry.attribution;
    const kept = isSameSpeaker(before.speaker, speaker);
    this.#decide(entry, by, {
      ...(kept ? {} : { ...printedNowhere(before, decided, entry.quote), naming: namingOf(decided, speaker) }),
      speaker,
      source: speaker.kind === "unnamed" ? speaker.id : kept ? before.source : null,
    });
  }

  /**
   * Says who is behind the unnamed source that the article puts the quote in the mouth of. What it prints of the source
   * stays: it is printed of the same speaker, who is not named by it.
   * @param source as far as the article still has it
   */
  identify(entry: Entry, decided: DecidedSpeaker, by: Signed, source: UnnamedSource | null): void {
    const { naming, source: read, speaker: before } = entry.attribution;
    const speaker = this.#speakerOf(decided);
    const answers = this.#answersOf(entry);
    // Who has said that it was the source has said that it was whoever the source is.
    for (const [actor, said] of answers)
      if (before.kind === "unnamed" && said === keyOf(before)) answers.set(actor, keyOf(speaker));
    answers.set(by.actor, keyOf(speaker));
    this.#decide(entry, by, {
      speaker,
      naming: naming === "UNNAMED_GROUP" ? naming : "UNNAMED",
      source: read ?? source?.id ?? null,
    });
  }

  /** Whom each person has named as the speaker of a quote. */
  #answersOf({ quote: { id } }: Entry): Map<ActorId, string> {
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const none = new Map<ActorId, string>();
    this.#answers.set(id, none);
    return none;
  }

  #decide(entry: Entry, { id: decidedBy }: Signed, decided: DecidedPart): void {
    const attribution: Attribution = {
      ...entry.attribution,
      ...decided,
      confidence: decided.speaker.kind === "unknown" ? 0 : 1,
      // What a person has ruled out is no alternative any more.
      alternatives: [],
      review: differ(this.#answersOf(entry)) ? "DISPUTED" : "CONFIRMED",
      decidedBy,
    };
    this.#replace(entry, { ...entry, attribution });
  }

  /** Every quote that the article puts in the mouth of this source, also those of which somebody has said who that is. */
  spokenBy(source: UnnamedSource): Entry[] {
    return this.#entries.filter(({ attribution }) => attribution.source === source.id);
  }

  sourceDescribed(description: string): UnnamedSource | null {
    return this.#sources.find((source) => isSameDescription(source.description, description)) ?? null;
  }

  /** The graph with what was changed, its quotes in the order of the text. */
  done(): ArticleGraph {
    const entries = [...this.#entries].sort((a, b) => startOf(a) - startOf(b));
    return {
      ...this.graph,
      quotes: entries.map(({ quote }, ordinal) => ({ ...quote, ordinal })),
      attributions: entries.map(({ attribution }) => attribution),
      about: entries.flatMap(({ about }) => about),
      unnamedSources: this.#sources,
      excluded: this.#excluded,
    };
  }

  #speakerOf(decided: DecidedSpeaker): Speaker {
    if (decided.kind === "unknown") return { kind: "unknown" };
    if (decided.kind === "agent") return asSpeaker(this.#survivor(decided.id));
    const known = this.sourceDescribed(decided.description) ?? this.#addSource(decided);
    return { kind: "unnamed", id: known.id };
  }

  #survivor(id: AgentId): AgentId {
    return this.survivors.get(id) ?? id;
  }

  #addSource(decided: Extract<DecidedSpeaker, { kind: "unnamed" }>): UnnamedSource {
    const { id: articleId, version } = this.graph.article;
    const source: UnnamedSource = {
      id: unnamedSourceId(articleId, decided.description, 0),
      articleId,
      version,
      description: decided.description,
      plural: decided.plural,
      speaksFor: decided.speaksFor === null ? null : this.#survivor(decided.speaksFor),
      role: decided.role,
      reasonGiven: decided.reasonGiven,
      // Whoever decided may have used words that the article does not have.
      coreferences: placesOf(decided.description, this.text),
      revision: 1,
    };
    this.#sources = [...this.#sources, source];
    return source;
  }

  #add(entry: Entry): Entry {
    this.#entries = [...this.#entries, entry];
    return entry;
  }

  #replace(old: Entry, entry: Entry): Entry {
    this.#entries = this.#entries.map((one) => (one === old ? entry : one));
    return entry;
  }

  /** A quote of these words, which takes over what was said of the one it replaces. */
  #make(parts: readonly Span[], kind: QuoteKind, replaced: Entry | undefined): Entry {
    const { article, activity } = this.graph;
    const text = parts.map((part) => wordsOf(this.text, part)).join(" ");
    const id = quoteId(article.id, text, 0);
    const quote: Quote = {
      id,
      articleId: article.id,
      version: article.version,
      ordinal: 0,
      text,
      parts: [...parts],
      kind,
      language: article.language,
      cue: replaced?.quote.cue ?? null,
      utteranceId: utteranceId(id),
      sortedAt: article.publishedAt ?? article.retrievedAt,
      revision: 1,
    };
    const own = { id: attributionId(id), quoteId: id };
    const unattributed: Omit<Attribution, keyof typeof own> = {
      articleId: article.id,
      version: article.version,
      speaker: { kind: "unknown" },
      naming: "UNATTRIBUTED",
      role: "UNKNOWN",
      asPrinted: null,
      titleAsPrinted: null,
      speaksFor: null,
      channel: "UNKNOWN",
      saidAt: null,
      rule: "decided",
      confidence: 0,
      alternatives: [],
      evidence: [],
      derivedBy: activity.id,
      review: "MACHINE",
      source: null,
      decidedBy: null,
      revision: 1,
    };
    const attribution = { ...(replaced?.attribution ?? unattributed), ...own };
    return { quote, attribution, about: this.#namedIn(quote) };
  }

  /** Whom the words name, by the article's mentions. */
  #namedIn({ id, parts }: Quote): About[] {
    return this.graph.mentions.flatMap(({ span, surface, refersTo, confidence }): About[] => {
      if (refersTo.kind !== "person" && refersTo.kind !== "organization") return [];
      const entity = this.graph.entities.find(({ agentId }) => agentId === refersTo.id);
      if (entity === undefined || !parts.some((part) => contains(part, span))) return [];
      return [{ quoteId: id, agentId: refersTo.id, entityId: entity.id, span, surface, confidence }];
    });
  }

  /** Gives a quote its id back; another one that has it by now, as the second of two alike, gets the free one. */
  #rename(entry: Entry, id: QuoteId): Entry {
    if (entry.quote.id === id) return entry;
    const holder = this.#entries.find(({ quote }) => quote.id === id);
    if (holder !== undefined) this.#replace(holder, withId(holder, entry.quote.id));
    const renamed = withId(entry, id);
    this.#replace(entry, renamed);
    return renamed;
  }
}

function withId({ quote, attribution, about }: Entry, id: QuoteId): Entry {
  return {
    quote: { ...quote, id, utteranceId: utteranceId(id) },
    attribution: { ...attribution, id: attributionId(id), quoteId: id },
    about: about.map((one) => ({ ...one, quoteId: id })),
  };
}

/** What is printed of the speaker that a machine took is not printed of the right one. */
const printedNowhere = (
  { speaksFor, channel, saidAt }: Attribution,
  decided: DecidedSpeaker,
  { cue }: Quote,
): Pick<
  Attribution,
  "role" | "asPrinted" | "titleAsPrinted" | "speaksFor" | "channel" | "saidAt" | "rule" | "evidence"
> => ({
  role: decided.kind === "unnamed" ? decided.role : "UNKNOWN",
  asPrinted: null,
  titleAsPrinted: null,
  speaksFor: decided.kind === "unnamed" ? decided.speaksFor : decided.kind === "agent" ? null : speaksFor,
  channel,
  saidAt,
  rule: "decided",
  evidence: cue === null ? [] : [cue.span],
});

function namingOf(decided: DecidedSpeaker, speaker: Speaker): Naming {
  if (decided.kind === "unnamed") return decided.plural ? "UNNAMED_GROUP" : "UNNAMED";
  return speaker.kind === "person" ? "NAMED" : speaker.kind === "organization" ? "NAMED_ORGANIZATION" : "UNATTRIBUTED";
}

const keyOf = (speaker: Speaker): string => (speaker.kind === "unknown" ? speaker.kind : speaker.id);

const isSameSpeaker = (one: Speaker, other: Speaker): boolean =>
  one.kind === other.kind && (one.kind === "unknown" || (other.kind !== "unknown" && one.id === other.id));

const isSameExclusion = (one: ExcludedSpan, other: ExcludedSpan): boolean =>
  isSameParts([one.span], [other.span]) && one.reason === other.reason;

const isSameParts = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every((part, i) => part.start === other[i]?.start && part.end === other[i].end);

const isSameDescription = (one: string, other: string): boolean => folded(one) === folded(other);
const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLocaleLowerCase("fr");

const startOf = ({ quote }: Entry): number => quote.parts[0]?.start ?? 0;

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
