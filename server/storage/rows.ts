/**
 * Rows of what lives inside articles as values of the domain, and the columns to select for each. Aliases: `a` article
 * or attribution, `q` quote, `m` mention.
 */
import type { Activity, Article, ArticleStatus, ArticleVersion, ExcludedSpan } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import type {
  ActivityId,
  AgentId,
  ArticleId,
  AttributionId,
  DecisionId,
  EntityId,
  MentionId,
  OrganizationId,
  QuoteId,
  UnnamedSourceId,
  UtteranceId,
} from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { PartialDate } from "../domain/partialDate.js";
import type {
  About,
  Attribution,
  Channel,
  Cue,
  CueStance,
  ExclusionReason,
  Mention,
  Quote,
  QuoteKind,
  ReviewState,
  UnnamedSource,
} from "../domain/quote.js";
import type { Span } from "../domain/span.js";
import type { Candidate, Naming, Speaker, SpeakerRole } from "../domain/speaker.js";

/** A time as the database takes it. Throws BAD_DATE outside the years 1 to 9999. */
export function instant(date: Date): string {
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1) {
    throw new DixitError("BAD_DATE", "The date lies outside the years 1 to 9999, or is none at all.");
  }
  return date.toISOString();
}

export const optionalInstant = (date: Date | undefined): string | null => (date === undefined ? null : instant(date));

/** "start, end, start, end …" */
export const flatSpans = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

export function toSpans(flat: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) spans.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return spans;
}

const optionalSpan = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end };

/** Times are made anew: in a row that was kept as JSON they are text. */
export const optionalDate = (from: Date | null, to: Date | null): PartialDate | null =>
  from === null || to === null ? null : { from: new Date(from), to: new Date(to) };

export type SpeakerKind = Speaker["kind"];

export const speakerId = (speaker: Speaker): string | null => (speaker.kind === "unknown" ? null : speaker.id);

export function toSpeaker(kind: SpeakerKind, id: string | null): Speaker {
  return id === null ? { kind: "unknown" } : ({ kind, id } as Speaker);
}

export interface ArticleRow {
  readonly id: ArticleId;
  readonly url: string;
  readonly headline: string;
  readonly language: LanguageCode;
  readonly publisher_id: OrganizationId | null;
  readonly byline: string | null;
  readonly published_at: Date | null;
  readonly retrieved_at: Date;
  readonly sorted_at: Date;
  readonly status: ArticleStatus;
  readonly status_reason: string | null;
  readonly version: number;
  readonly text_sha256: string;
  readonly text_length: number;
  readonly reprint_of: ArticleId | null;
  readonly reprint_similarity: number | null;
  readonly revision: number;
}

/** What stands for the headline of an article that is withheld, cancelled or retracted. */
export const WITHDRAWN_HEADLINE = "[withdrawn]";

const ifListed = (column: string, otherwise: string): string =>
  `case when a.listed then ${column} else ${otherwise} end`;

/**
 * What is shown of an article's own columns. Of a hidden one nothing is that was read in it or with it: what is left is
 * that there is such an article, and why nobody can read it.
 */
export const SHOWN_OF_ARTICLE = {
  headline: ifListed("a.headline", `'${WITHDRAWN_HEADLINE}'`),
  publisherId: ifListed("a.publisher_id", "null"),
  byline: ifListed("a.byline", "null"),
  publishedAt: ifListed("a.published_at", "null"),
  textSha256: ifListed("a.text_sha256", "''"),
  textLength: ifListed("a.text_length", "0"),
  reprintOf: ifListed("a.reprint_of", "null"),
} as const;

export const ARTICLE_COLUMNS = `a.id, a.url, ${SHOWN_OF_ARTICLE.headline} as headline, a.language,
  ${SHOWN_OF_ARTICLE.publisherId} as publisher_id, ${SHOWN_OF_ARTICLE.byline} as byline,
  ${SHOWN_OF_ARTICLE.publishedAt} as published_at, a.retrieved_at, a.sorted_at, a.status, a.status_reason, a.version,
  ${SHOWN_OF_ARTICLE.textSha256} as text_sha256, ${SHOWN_OF_ARTICLE.textLength} as text_length,
  ${SHOWN_OF_ARTICLE.reprintOf} as reprint_of, a.reprint_similarity, a.revision`;

export const toArticle = (row: ArticleRow): Article => ({
  id: row.id,
  url: row.url,
  headline: row.headline,
  language: row.language,
  publisherId: row.publisher_id,
  byline: row.byline,
  publishedAt: row.published_at,
  retrievedAt: row.retrieved_at,
  status: row.status,
  statusReason: row.status_reason,
  version: row.version,
  textSha256: row.text_sha256,
  textLength: row.text_length,
  reprintOf: row.reprint_of === null ? null : { articleId: row.reprint_of, similarity: row.reprint_similarity ?? 0 },
  revision: row.revision,
});

export interface VersionRow {
  readonly article_id: ArticleId;
  readonly number: number;
  readonly seen_at: Date;
  readonly text_sha256: string;
}

export const toVersion = (row: VersionRow): Omit<ArticleVersion, "text"> => ({
  articleId: row.article_id,
  number: row.number,
  seenAt: row.seen_at,
  textSha256: row.text_sha256,
});

export interface ExcludedRow {
  readonly article_id: ArticleId;
  readonly version: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly reason: ExclusionReason;
  readonly decided_by: DecisionId | null;
}

export const toExcluded = (row: ExcludedRow): ExcludedSpan => ({
  articleId: row.article_id,
  version: row.version,
  span: { start: row.span_start, end: row.span_end },
  reason: row.reason,
  decidedBy: row.decided_by,
});

export interface ActivityRow {
  readonly id: ActivityId;
  readonly article_id: ArticleId;
  readonly version: number;
  readonly tool: string;
  readonly tool_version: string;
  readonly started_at: Date;
}

export const toActivity = (row: ActivityRow): Activity => ({
  id: row.id,
  articleId: row.article_id,
  version: row.version,
  tool: row.tool,
  toolVersion: row.tool_version,
  startedAt: row.started_at,
});

export interface QuoteRow {
  readonly id: QuoteId;
  readonly article_id: ArticleId;
  readonly version: number;
  readonly ordinal: number;
  readonly text: string;
  readonly parts: readonly number[];
  readonly kind: QuoteKind;
  readonly language: LanguageCode;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
  readonly cue_text: string | null;
  readonly cue_lemma: string | null;
  readonly cue_stance: CueStance | null;
  readonly utterance_id: UtteranceId;
  readonly sorted_at: Date;
  readonly revision: number;
}

/** The utterance stands with the attribution `a` of the quote. */
export const QUOTE_COLUMNS = `q.id, q.article_id, q.version, q.ordinal, q.text, q.parts, q.kind, q.language,
  q.cue_start, q.cue_end, q.cue_text, q.cue_lemma, q.cue_stance, a.utterance_id, q.sorted_at, q.revision`;

export const toQuote = (row: QuoteRow): Quote => ({
  id: row.id,
  articleId: row.article_id,
  version: row.version,
  ordinal: row.ordinal,
  text: row.text,
  parts: toSpans(row.parts),
  kind: row.kind,
  language: row.language,
  cue: toCue(row),
  utteranceId: row.utterance_id,
  sortedAt: row.sorted_at,
  revision: row.revision,
});

function toCue(row: QuoteRow): Cue | null {
  const span = optionalSpan(row.cue_start, row.cue_end);
  if (span === null || row.cue_text === null || row.cue_lemma === null || row.cue_stance === null) return null;
  return { span, text: row.cue_text, lemma: row.cue_lemma, stance: row.cue_stance };
}

export interface AttributionRow {
  readonly id: AttributionId;
  readonly article_id: ArticleId;
  readonly quote_id: QuoteId;
  readonly version: number;
  readonly speaker_kind: SpeakerKind;
  readonly speaker_id: string | null;
  readonly naming: Naming;
  readonly role: SpeakerRole;
  readonly as_printed_start: number | null;
  readonly as_printed_end: number | null;
  readonly title_as_printed: string | null;
  readonly speaks_for: AgentId | null;
  readonly channel: Channel;
  readonly said_from: Date | null;
  readonly said_to: Date | null;
  readonly rule: string;
  readonly confidence: number;
  readonly alternatives: readonly StoredCandidate[];
  readonly evidence: readonly number[];
  readonly derived_by: ActivityId;
  readonly review: ReviewState;
  readonly source_id: UnnamedSourceId | null;
  readonly decided_by: DecisionId | null;
  readonly revision: number;
  readonly ordinal: number;
  readonly sorted_at: Date;
}

interface StoredCandidate {
  readonly kind: SpeakerKind;
  readonly id: string | null;
  readonly confidence: number;
}

export const ATTRIBUTION_COLUMNS = `a.id, a.article_id, a.quote_id, a.version, a.speaker_kind, a.speaker_id, a.naming,
  a.role, a.as_printed_start, a.as_printed_end, a.title_as_printed, a.speaks_for, a.channel, a.said_from, a.said_to,
  a.rule, a.confidence, a.alternatives, a.evidence, a.derived_by, a.review, a.source_id, a.decided_by,
  a.revision, a.ordinal, a.sorted_at`;

export const toAttribution = (row: AttributionRow): Attribution => ({
  id: row.id,
  articleId: row.article_id,
  quoteId: row.quote_id,
  version: row.version,
  speaker: toSpeaker(row.speaker_kind, row.speaker_id),
  naming: row.naming,
  role: row.role,
  asPrinted: optionalSpan(row.as_printed_start, row.as_printed_end),
  titleAsPrinted: row.title_as_printed,
  speaksFor: row.speaks_for,
  channel: row.channel,
  saidAt: optionalDate(row.said_from, row.said_to),
  rule: row.rule,
  confidence: row.confidence,
  alternatives: row.alternatives.map(({ kind, id, confidence }): Candidate => ({
    speaker: toSpeaker(kind, id),
    confidence,
  })),
  evidence: toSpans(row.evidence),
  derivedBy: row.derived_by,
  review: row.review,
  source: row.source_id,
  decidedBy: row.decided_by,
  revision: row.revision,
});

export const candidateToStore = ({ speaker, confidence }: Candidate): StoredCandidate => ({
  kind: speaker.kind,
  id: speakerId(speaker),
  confidence,
});

export interface AboutRow {
  readonly quote_id: QuoteId;
  readonly agent_id: AgentId;
  readonly entity_id: EntityId;
  readonly span_start: number;
  readonly span_end: number;
  readonly surface: string;
  readonly confidence: number;
}

export const toAbout = (row: AboutRow): About => ({
  quoteId: row.quote_id,
  agentId: row.agent_id,
  entityId: row.entity_id,
  span: { start: row.span_start, end: row.span_end },
  surface: row.surface,
  confidence: row.confidence,
});

export interface MentionRow {
  readonly id: MentionId;
  readonly article_id: ArticleId;
  readonly version: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly surface: string;
  readonly refers_kind: SpeakerKind;
  readonly refers_id: string | null;
  readonly confidence: number;
  readonly revision: number;
}

export const MENTION_COLUMNS = `m.id, m.article_id, m.version, m.span_start, m.span_end, m.surface, m.refers_kind,
  m.refers_id, m.confidence, m.revision`;

export const toMention = (row: MentionRow): Mention => ({
  id: row.id,
  articleId: row.article_id,
  version: row.version,
  span: { start: row.span_start, end: row.span_end },
  surface: row.surface,
  refersTo: toSpeaker(row.refers_kind, row.refers_id),
  confidence: row.confidence,
  revision: row.revision,
});

export interface UnnamedSourceRow {
  readonly id: UnnamedSourceId;
  readonly article_id: ArticleId;
  readonly version: number;
  readonly description: string;
  readonly plural: boolean;
  readonly speaks_for: AgentId | null;
  readonly role: SpeakerRole;
  readonly reason_given: string | null;
  readonly coreferences: readonly number[];
  readonly revision: number;
}

export const toUnnamedSource = (row: UnnamedSourceRow): UnnamedSource => ({
  id: row.id,
  articleId: row.article_id,
  version: row.version,
  description: row.description,
  plural: row.plural,
  speaksFor: row.speaks_for,
  role: row.role,
  reasonGiven: row.reason_given,
  coreferences: toSpans(row.coreferences),
  revision: row.revision,
});
