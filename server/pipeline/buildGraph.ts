import type { Affiliation } from "../domain/affiliation.js";
import type { Annotations, FoundAttribution, FoundQuote, LocalSpeaker } from "../domain/annotations.js";
import type { Activity, Article, Entity } from "../domain/article.js";
import {
  activityId,
  attributionId,
  isPersonId,
  mentionId,
  quoteId,
  unnamedSourceId,
  utteranceId,
  type ArticleId,
  type MentionId,
  type OrganizationId,
} from "../domain/ids.js";
import type { About, Attribution, Mention, Quote, UnnamedSource } from "../domain/quote.js";
import type { PartialDate } from "../domain/partialDate.js";
import { wordsOf } from "../domain/span.js";
import { asSpeaker, type Naming, type Speaker } from "../domain/speaker.js";
import { declaredTopic } from "../domain/topic.js";
import { resolveTime, type StatedTime } from "../domain/statedTime.js";
import { unreachable } from "../domain/unreachable.js";
import { EXTRACTOR } from "../extraction/extract.js";
import type { ArticleGraph } from "../storage/store.js";
import type { ResolvedEntities } from "./resolveEntities.js";

interface Input {
  readonly article: Article;
  readonly text: string;
  readonly annotations: Annotations;
  readonly resolved: ResolvedEntities;
  /** As the article declares them. */
  readonly topics: readonly string[] | null;
  readonly now: Date;
}

/**
 * Gives what was read out of an article its ids and identities: the rows to store, nothing decided anew. Every quote is
 * an utterance of its own, and the article nobody's reprint, until both are compared with what is stored.
 */
export function buildGraph({ article: described, text, annotations, resolved, topics, now }: Input): ArticleGraph {
  const publisher = resolved.publisher?.agentId ?? null;
  const article: Article = { ...described, publisherId: publisher as OrganizationId | null };
  const place = { articleId: article.id, version: article.version };
  const activity: Activity = {
    id: activityId(article.id, article.version, EXTRACTOR.tool, EXTRACTOR.version),
    ...place,
    ...{ tool: EXTRACTOR.tool, toolVersion: EXTRACTOR.version },
    startedAt: now,
  };
  const unnamedSources = buildSources(article, text, annotations, resolved);
  const speakerOf = identifySpeakers(resolved.entities, unnamedSources);
  const quotes = buildQuotes(article, annotations);
  return {
    article,
    text,
    urls: [],
    activity,
    quotes,
    attributions: annotations.quotes.map((found, i) =>
      buildAttribution(nth(quotes, i), article, found, annotations, resolved.entities, speakerOf, activity),
    ),
    about: annotations.quotes.flatMap((found, i) => buildAbout(nth(quotes, i), found, text, resolved.entities)),
    mentions: buildMentions(article, annotations, speakerOf),
    unnamedSources,
    affiliations: buildAffiliations(article, annotations, resolved.entities),
    authorships: resolved.authors.map((entity, position) => ({
      articleId: article.id,
      position,
      entityId: entity.id,
      agentId: entity.agentId,
    })),
    entities: [...resolved.entities, ...resolved.others],
    excluded: annotations.excluded.map(({ span, reason }) => ({ ...place, span, reason, decidedBy: null })),
    topics: topics?.map(declaredTopic) ?? null,
    founded: resolved.founded,
    judgements: resolved.judgements,
    fingerprints: { text: [], quotes: new Map() },
  };
}

function buildQuotes(article: Article, annotations: Annotations): Quote[] {
  const occurrence = occurrences();
  return annotations.quotes.map((found, ordinal) => {
    const id = quoteId(article.id, found.text, occurrence(found.text));
    return {
      id,
      articleId: article.id,
      version: article.version,
      ordinal,
      text: found.text,
      parts: found.parts,
      kind: found.kind,
      language: annotations.language,
      cue: found.cue,
      utteranceId: utteranceId(id),
      sortedAt: article.publishedAt ?? article.retrievedAt,
      revision: 1,
    };
  });
}

function buildSources(
  article: Article,
  text: string,
  annotations: Annotations,
  { entities }: ResolvedEntities,
): UnnamedSource[] {
  const occurrence = occurrences();
  return annotations.unnamedSources.map((found) => {
    const description = wordsOf(text, found.description);
    return {
      id: unnamedSourceId(article.id, description, occurrence(description)),
      articleId: article.id,
      version: article.version,
      description,
      plural: found.plural,
      speaksFor: found.speaksFor === null ? null : nth(entities, found.speaksFor.entity).agentId,
      role: found.role,
      reasonGiven: found.reasonGiven === null ? null : wordsOf(text, found.reasonGiven),
      coreferences: found.coreferences,
      revision: 1,
    };
  });
}

function buildAttribution(
  quote: Quote,
  article: Article,
  { attribution: found, said }: FoundQuote,
  annotations: Annotations,
  entities: readonly Entity[],
  speakerOf: (local: LocalSpeaker) => Speaker,
  activity: Activity,
): Attribution {
  const source = found.speaker.kind === "unnamed" ? nth(annotations.unnamedSources, found.speaker.source) : null;
  const speaksFor = found.speaksFor ?? source?.speaksFor ?? null;
  const speaker = speakerOf(found.speaker);
  return {
    id: attributionId(quote.id),
    articleId: quote.articleId,
    quoteId: quote.id,
    version: quote.version,
    speaker,
    naming: namingOf(speaker, source?.plural ?? false, found),
    role: found.role,
    asPrinted: found.asPrinted,
    titleAsPrinted: found.titleAsPrinted,
    speaksFor: speaksFor === null ? null : nth(entities, speaksFor.entity).agentId,
    channel: found.channel,
    saidAt: saidBefore(said, article.publishedAt, quote.sortedAt),
    rule: found.rule,
    confidence: found.confidence,
    alternatives: found.alternatives.map(({ speaker, confidence }) => ({ speaker: speakerOf(speaker), confidence })),
    evidence: found.evidence,
    derivedBy: activity.id,
    review: "MACHINE",
    source: speaker.kind === "unnamed" ? speaker.id : null,
    decidedBy: null,
    revision: 1,
  };
}

/** Of an article without a date we know at least that it had been written when it was retrieved. */
function saidBefore(said: StatedTime | null, published: Date | null, known: Date): PartialDate | null {
  const time = said === null ? null : resolveTime(said, published);
  return time !== null && time.from <= known ? time : null;
}

function namingOf(speaker: Speaker, plural: boolean, found: FoundAttribution): Naming {
  switch (speaker.kind) {
    case "person":
      return "NAMED";
    case "organization":
      return "NAMED_ORGANIZATION";
    case "unnamed":
      return plural ? "UNNAMED_GROUP" : "UNNAMED";
    case "unknown":
      return found.channel === "DOCUMENT" ? "DOCUMENT" : "UNATTRIBUTED";
    default:
      return unreachable(speaker);
  }
}

function buildAffiliations(
  article: Article,
  { affiliations }: Annotations,
  entities: readonly Entity[],
): Affiliation[] {
  const place = { articleId: article.id, version: article.version };
  return affiliations.flatMap((found, position) => {
    const person = nth(entities, found.person);
    const organization = nth(entities, found.organization);
    if (!isPersonId(person.agentId) || isPersonId(organization.agentId)) return [];
    return {
      ...place,
      position,
      personEntityId: person.id,
      personId: person.agentId,
      organizationEntityId: organization.id,
      organizationId: organization.agentId,
      title: found.title,
      role: found.role,
      ended: found.ended,
      since: found.since === null ? null : resolveTime(found.since, article.publishedAt),
      rule: found.rule,
      confidence: found.confidence,
      evidence: found.evidence,
    };
  });
}

function buildAbout(quote: Quote, found: FoundQuote, text: string, entities: readonly Entity[]): About[] {
  return found.about.map(({ entity, span, confidence }) => ({
    quoteId: quote.id,
    agentId: nth(entities, entity).agentId,
    entityId: nth(entities, entity).id,
    span,
    surface: wordsOf(text, span),
    confidence,
  }));
}

function buildMentions(
  article: Article,
  annotations: Annotations,
  speakerOf: (local: LocalSpeaker) => Speaker,
): Mention[] {
  const ids = mentionIds(article.id, annotations);
  return annotations.mentions.map((found, i) => ({
    id: nth(ids, i),
    articleId: article.id,
    version: article.version,
    span: found.span,
    surface: found.text,
    refersTo: speakerOf(found.refersTo),
    confidence: found.confidence,
    revision: 1,
  }));
}

/** In the order of `Annotations.mentions`. */
export function mentionIds(article: ArticleId, { mentions }: Annotations): MentionId[] {
  const occurrence = occurrences();
  return mentions.map(({ text }) => mentionId(article, text, occurrence(text)));
}

function identifySpeakers(
  entities: readonly Entity[],
  sources: readonly UnnamedSource[],
): (local: LocalSpeaker) => Speaker {
  return (local) => {
    switch (local.kind) {
      case "entity":
        return asSpeaker(nth(entities, local.entity).agentId);
      case "unnamed":
        return { kind: "unnamed", id: nth(sources, local.source).id };
      case "unknown":
        return { kind: "unknown" };
      default:
        return unreachable(local);
    }
  };
}

/** Counts how often the same words have come before: what keeps ids of repeated words apart. */
function occurrences(): (words: string) => number {
  const seen = new Map<string, number>();
  return (words) => {
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return before;
  };
}

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`Index ${index} points past a list of ${items.length}.`);
  return item;
}
