/** How values of the domain fill the columns of the tables. */
import type { Affiliation, Authorship } from "../domain/affiliation.js";
import {
  isListed,
  type Activity,
  type Article,
  type Entity,
  type ExcludedSpan,
  type PrintedForm,
} from "../domain/article.js";
import type { AgentId, ArticleId, UtteranceId } from "../domain/ids.js";
import { wideCharacters } from "../domain/span.js";
import type { DeclaredTopic } from "../domain/topic.js";
import type { About, Attribution, Mention, Quote, UnnamedSource } from "../domain/quote.js";
import { boundedKey } from "./boundedKey.js";
import { foldedWords } from "./foldName.js";
import type { Column } from "./insertRows.js";
import { READING } from "./reading.js";
import { candidateToStore, flatSpans, instant, optionalInstant, speakerId } from "./rows.js";
import { configurationOf, wordsToStem } from "./words.js";

/** A fact with what is repeated from its article. */
export interface InArticle<Fact> {
  readonly fact: Fact;
  readonly article: Article;
  readonly listed: boolean;
  /** Publication, or retrieval where the article gives no date. */
  readonly sortedAt: Date;
}

export const inArticle = <Fact extends object>(article: Article, fact: Fact): InArticle<Fact> => ({
  fact,
  article,
  listed: isListed(article.status),
  sortedAt: article.publishedAt ?? article.retrievedAt,
});

const ARTICLE_ID = { name: "article_id", type: "text", of: (row: InArticle<object>) => row.article.id } as const;
const VERSION_NUMBER = {
  name: "version",
  type: "integer",
  of: (row: InArticle<object>) => row.article.version,
} as const;
const SORTED_AT = {
  name: "sorted_at",
  type: "timestamptz",
  of: (row: InArticle<object>) => instant(row.sortedAt),
} as const;
const LISTED = { name: "listed", type: "boolean", of: (row: InArticle<object>) => row.listed } as const;
const DATED = {
  name: "dated",
  type: "boolean",
  of: (row: InArticle<object>) => row.article.publishedAt !== null,
} as const;
const PUBLISHER = {
  name: "publisher_id",
  type: "text",
  of: (row: InArticle<object>) => row.article.publisherId,
} as const;

/** A title as titles are compared: "Secrétaire Générale" and "secrétaire générale" are one. */
const titleKey = (title: string): string => boundedKey(foldedWords(title).join(" "));

export const ARTICLE: readonly Column<InArticle<Article>>[] = [
  { name: "id", type: "text", of: ({ fact }) => fact.id },
  { name: "url", type: "text", of: ({ fact }) => fact.url },
  { name: "headline", type: "text", of: ({ fact }) => fact.headline },
  { name: "language", type: "text", of: ({ fact }) => fact.language },
  PUBLISHER,
  { name: "byline", type: "text", of: ({ fact }) => fact.byline },
  {
    name: "published_at",
    type: "timestamptz",
    of: ({ fact }) => (fact.publishedAt === null ? null : instant(fact.publishedAt)),
  },
  { name: "retrieved_at", type: "timestamptz", of: ({ fact }) => instant(fact.retrievedAt) },
  SORTED_AT,
  { name: "status", type: "text", of: ({ fact }) => fact.status },
  { name: "status_reason", type: "text", of: ({ fact }) => fact.statusReason },
  VERSION_NUMBER,
  { name: "text_sha256", type: "text", of: ({ fact }) => fact.textSha256 },
  { name: "text_length", type: "integer", of: ({ fact }) => fact.textLength },
  { name: "reprint_of", type: "text", of: ({ fact }) => fact.reprintOf?.articleId ?? null },
  { name: "reprint_similarity", type: "double precision", of: ({ fact }) => fact.reprintOf?.similarity ?? null },
  { name: "revision", type: "integer", of: ({ fact }) => fact.revision },
  LISTED,
  { name: "reading", type: "integer", of: () => READING },
];

export const VERSION: readonly Column<InArticle<{ readonly text: string }>>[] = [
  ARTICLE_ID,
  { name: "number", type: "integer", of: ({ article }) => article.version },
  { name: "seen_at", type: "timestamptz", of: ({ article }) => instant(article.retrievedAt) },
  { name: "text", type: "text", of: ({ fact }) => fact.text },
  { name: "text_sha256", type: "text", of: ({ article }) => article.textSha256 },
  { name: "wide", type: "integer[]", of: ({ fact }) => wideCharacters(fact.text) },
];

/** Headline and text travel as two lines. */
export const ARTICLE_WORDS: readonly Column<InArticle<{ readonly text: string }>>[] = [
  ARTICLE_ID,
  { name: "language", type: "text", of: ({ article }) => article.language },
  {
    name: "words",
    type: "text",
    of: ({ fact, article: { headline, language } }) =>
      `${wordsToStem(headline, language)}\n${wordsToStem(fact.text, language)}`,
    stored: [1, 2]
      .map((line) => {
        const words = `to_tsvector(${configurationOf("r.language")}, split_part(r.words, E'\\n', ${line}))`;
        return `setweight(${words}, '${line === 1 ? "A" : "B"}')`;
      })
      .join(" || "),
  },
  LISTED,
];

export const URL_SEEN: readonly Column<{
  readonly articleId: ArticleId;
  readonly url: string;
  readonly hash: string;
}>[] = [
  { name: "url_sha256", type: "text", of: (row) => row.hash },
  { name: "article_id", type: "text", of: (row) => row.articleId },
  { name: "url", type: "text", of: (row) => row.url },
];

export const ACTIVITY: readonly Column<Activity>[] = [
  { name: "article_id", type: "text", of: (activity) => activity.articleId },
  { name: "id", type: "text", of: (activity) => activity.id },
  { name: "version", type: "integer", of: (activity) => activity.version },
  { name: "tool", type: "text", of: (activity) => activity.tool },
  { name: "tool_version", type: "text", of: (activity) => activity.toolVersion },
  { name: "started_at", type: "timestamptz", of: (activity) => instant(activity.startedAt) },
];

export const ENTITY: readonly Column<InArticle<Entity>>[] = [
  ARTICLE_ID,
  { name: "id", type: "text", of: ({ fact }) => fact.id },
  { name: "type", type: "text", of: ({ fact }) => fact.type },
  { name: "name", type: "text", of: ({ fact }) => fact.name },
  { name: "titles", type: "text[]", of: ({ fact }) => fact.titles },
  { name: "origin", type: "text", of: ({ fact }) => fact.origin },
  { name: "agent_id", type: "text", of: ({ fact }) => fact.agentId },
  SORTED_AT,
  LISTED,
];

interface EntityForm {
  readonly entity: Entity;
  readonly form: PrintedForm;
  readonly position: number;
}

export const FORM: readonly Column<InArticle<EntityForm>>[] = [
  ARTICLE_ID,
  { name: "entity_id", type: "text", of: ({ fact }) => fact.entity.id },
  { name: "position", type: "integer", of: ({ fact }) => fact.position },
  { name: "form", type: "text", of: ({ fact }) => fact.form.form },
  { name: "occurrences", type: "integer", of: ({ fact }) => fact.form.occurrences },
  { name: "paragraphs", type: "integer", of: ({ fact }) => fact.form.paragraphs },
  { name: "last_start", type: "integer", of: ({ fact }) => fact.form.lastStart },
  { name: "agent_id", type: "text", of: ({ fact }) => fact.entity.agentId },
  { name: "language", type: "text", of: ({ article }) => article.language },
  PUBLISHER,
  SORTED_AT,
  LISTED,
];

export const SOURCE: readonly Column<InArticle<UnnamedSource>>[] = [
  ARTICLE_ID,
  { name: "id", type: "text", of: ({ fact }) => fact.id },
  VERSION_NUMBER,
  { name: "description", type: "text", of: ({ fact }) => fact.description },
  { name: "plural", type: "boolean", of: ({ fact }) => fact.plural },
  { name: "speaks_for", type: "text", of: ({ fact }) => fact.speaksFor },
  { name: "role", type: "text", of: ({ fact }) => fact.role },
  { name: "reason_given", type: "text", of: ({ fact }) => fact.reasonGiven },
  { name: "coreferences", type: "integer[]", of: ({ fact }) => flatSpans(fact.coreferences) },
  { name: "revision", type: "integer", of: ({ fact }) => fact.revision },
  LISTED,
];

export const MENTION: readonly Column<InArticle<Mention>>[] = [
  ARTICLE_ID,
  { name: "id", type: "text", of: ({ fact }) => fact.id },
  VERSION_NUMBER,
  { name: "span_start", type: "integer", of: ({ fact }) => fact.span.start },
  { name: "span_end", type: "integer", of: ({ fact }) => fact.span.end },
  { name: "surface", type: "text", of: ({ fact }) => fact.surface },
  { name: "refers_kind", type: "text", of: ({ fact }) => fact.refersTo.kind },
  { name: "refers_id", type: "text", of: ({ fact }) => speakerId(fact.refersTo) },
  { name: "confidence", type: "double precision", of: ({ fact }) => fact.confidence },
  { name: "revision", type: "integer", of: ({ fact }) => fact.revision },
  SORTED_AT,
  LISTED,
];

export const QUOTE: readonly Column<InArticle<Quote>>[] = [
  ARTICLE_ID,
  { name: "id", type: "text", of: ({ fact }) => fact.id },
  VERSION_NUMBER,
  { name: "ordinal", type: "integer", of: ({ fact }) => fact.ordinal },
  { name: "text", type: "text", of: ({ fact }) => fact.text },
  { name: "parts", type: "integer[]", of: ({ fact }) => flatSpans(fact.parts) },
  { name: "kind", type: "text", of: ({ fact }) => fact.kind },
  { name: "language", type: "text", of: ({ fact }) => fact.language },
  { name: "cue_start", type: "integer", of: ({ fact }) => fact.cue?.span.start ?? null },
  { name: "cue_end", type: "integer", of: ({ fact }) => fact.cue?.span.end ?? null },
  { name: "cue_text", type: "text", of: ({ fact }) => fact.cue?.text ?? null },
  { name: "cue_lemma", type: "text", of: ({ fact }) => fact.cue?.lemma ?? null },
  { name: "cue_stance", type: "text", of: ({ fact }) => fact.cue?.stance ?? null },
  SORTED_AT,
  { name: "revision", type: "integer", of: ({ fact }) => fact.revision },
  LISTED,
];

export const ATTRIBUTION: readonly Column<InArticle<{ readonly attribution: Attribution; readonly quote: Quote }>>[] = [
  ARTICLE_ID,
  { name: "id", type: "text", of: ({ fact }) => fact.attribution.id },
  { name: "quote_id", type: "text", of: ({ fact }) => fact.quote.id },
  VERSION_NUMBER,
  { name: "speaker_kind", type: "text", of: ({ fact }) => fact.attribution.speaker.kind },
  { name: "speaker_id", type: "text", of: ({ fact }) => speakerId(fact.attribution.speaker) },
  { name: "source_id", type: "text", of: ({ fact }) => fact.attribution.source },
  { name: "naming", type: "text", of: ({ fact }) => fact.attribution.naming },
  { name: "role", type: "text", of: ({ fact }) => fact.attribution.role },
  { name: "as_printed_start", type: "integer", of: ({ fact }) => fact.attribution.asPrinted?.start ?? null },
  { name: "as_printed_end", type: "integer", of: ({ fact }) => fact.attribution.asPrinted?.end ?? null },
  { name: "title_as_printed", type: "text", of: ({ fact }) => fact.attribution.titleAsPrinted },
  { name: "speaks_for", type: "text", of: ({ fact }) => fact.attribution.speaksFor },
  { name: "channel", type: "text", of: ({ fact }) => fact.attribution.channel },
  { name: "said_from", type: "timestamptz", of: ({ fact }) => optionalInstant(fact.attribution.saidAt?.from) },
  { name: "said_to", type: "timestamptz", of: ({ fact }) => optionalInstant(fact.attribution.saidAt?.to) },
  { name: "rule", type: "text", of: ({ fact }) => fact.attribution.rule },
  { name: "confidence", type: "double precision", of: ({ fact }) => fact.attribution.confidence },
  {
    name: "alternatives",
    type: "jsonb",
    of: ({ fact }) => JSON.stringify(fact.attribution.alternatives.map(candidateToStore)),
  },
  { name: "evidence", type: "integer[]", of: ({ fact }) => flatSpans(fact.attribution.evidence) },
  { name: "derived_by", type: "text", of: ({ fact }) => fact.attribution.derivedBy },
  { name: "review", type: "text", of: ({ fact }) => fact.attribution.review },
  { name: "decided_by", type: "text", of: ({ fact }) => fact.attribution.decidedBy },
  { name: "revision", type: "integer", of: ({ fact }) => fact.attribution.revision },
  { name: "ordinal", type: "integer", of: ({ fact }) => fact.quote.ordinal },
  { name: "quote_kind", type: "text", of: ({ fact }) => fact.quote.kind },
  { name: "language", type: "text", of: ({ fact }) => fact.quote.language },
  { name: "stance", type: "text", of: ({ fact }) => fact.quote.cue?.stance ?? null },
  { name: "utterance_id", type: "text", of: ({ fact }) => fact.quote.utteranceId },
  { name: "reprint", type: "boolean", of: ({ article }) => article.reprintOf !== null },
  PUBLISHER,
  SORTED_AT,
  DATED,
  LISTED,
  {
    name: "words",
    type: "text",
    of: ({ fact: { quote } }) => wordsToStem(quote.text, quote.language),
    stored: `to_tsvector(${configurationOf("r.language")}, r.words)`,
  },
];

/** A place where a quote names somebody, with what is repeated there of its quote and attribution. */
export interface AttributedAbout {
  readonly about: About;
  readonly attribution: Attribution;
  readonly utteranceId: UtteranceId;
}

export const ABOUT: readonly Column<InArticle<AttributedAbout>>[] = [
  ARTICLE_ID,
  { name: "quote_id", type: "text", of: ({ fact }) => fact.about.quoteId },
  { name: "span_start", type: "integer", of: ({ fact }) => fact.about.span.start },
  { name: "entity_id", type: "text", of: ({ fact }) => fact.about.entityId },
  { name: "span_end", type: "integer", of: ({ fact }) => fact.about.span.end },
  { name: "agent_id", type: "text", of: ({ fact }) => fact.about.agentId },
  { name: "surface", type: "text", of: ({ fact }) => fact.about.surface },
  { name: "confidence", type: "double precision", of: ({ fact }) => fact.about.confidence },
  { name: "speaker_id", type: "text", of: ({ fact }) => agentSpeaking(fact.attribution) },
  PUBLISHER,
  { name: "utterance_id", type: "text", of: ({ fact }) => fact.utteranceId },
  DATED,
  SORTED_AT,
  LISTED,
];

const agentSpeaking = ({ speaker }: Attribution): AgentId | null =>
  speaker.kind === "person" || speaker.kind === "organization" ? speaker.id : null;

export const AFFILIATION: readonly Column<InArticle<Affiliation>>[] = [
  ARTICLE_ID,
  { name: "position", type: "integer", of: ({ fact }) => fact.position },
  VERSION_NUMBER,
  { name: "person_entity", type: "text", of: ({ fact }) => fact.personEntityId },
  { name: "person_id", type: "text", of: ({ fact }) => fact.personId },
  { name: "organization_entity", type: "text", of: ({ fact }) => fact.organizationEntityId },
  { name: "organization_id", type: "text", of: ({ fact }) => fact.organizationId },
  { name: "title", type: "text", of: ({ fact }) => fact.title },
  { name: "title_key", type: "text", of: ({ fact }) => titleKey(fact.title) },
  { name: "role", type: "text", of: ({ fact }) => fact.role },
  { name: "ended", type: "boolean", of: ({ fact }) => fact.ended },
  { name: "since_from", type: "timestamptz", of: ({ fact }) => optionalInstant(fact.since?.from) },
  { name: "since_to", type: "timestamptz", of: ({ fact }) => optionalInstant(fact.since?.to) },
  { name: "rule", type: "text", of: ({ fact }) => fact.rule },
  { name: "confidence", type: "double precision", of: ({ fact }) => fact.confidence },
  { name: "evidence", type: "integer[]", of: ({ fact }) => flatSpans(fact.evidence) },
  PUBLISHER,
  SORTED_AT,
  LISTED,
];

export const AUTHORSHIP: readonly Column<InArticle<Authorship>>[] = [
  ARTICLE_ID,
  { name: "position", type: "integer", of: ({ fact }) => fact.position },
  { name: "entity_id", type: "text", of: ({ fact }) => fact.entityId },
  { name: "agent_id", type: "text", of: ({ fact }) => fact.agentId },
  SORTED_AT,
  LISTED,
];

export const EXCLUDED: readonly Column<InArticle<ExcludedSpan>>[] = [
  ARTICLE_ID,
  { name: "span_start", type: "integer", of: ({ fact }) => fact.span.start },
  { name: "span_end", type: "integer", of: ({ fact }) => fact.span.end },
  { name: "reason", type: "text", of: ({ fact }) => fact.reason },
  { name: "decided_by", type: "text", of: ({ fact }) => fact.decidedBy },
  VERSION_NUMBER,
  LISTED,
];

/** A topic as an article declares it. */
export interface TopicOfArticle {
  readonly topic: DeclaredTopic;
  readonly position: number;
  readonly declaredAt: Date;
}

export const TOPIC: readonly Column<InArticle<TopicOfArticle>>[] = [
  ARTICLE_ID,
  { name: "topic_id", type: "text", of: ({ fact }) => fact.topic.id },
  { name: "position", type: "integer", of: ({ fact }) => fact.position },
  { name: "language", type: "text", of: ({ article }) => article.language },
  { name: "scheme", type: "text", of: ({ fact }) => fact.topic.scheme },
  { name: "label", type: "text", of: ({ fact }) => fact.topic.label },
  { name: "declared_at", type: "timestamptz", of: ({ fact }) => instant(fact.declaredAt) },
  SORTED_AT,
  LISTED,
];

/** A quote's place in its article, and one of its fingerprints. */
export const QUOTE_FINGERPRINT: readonly Column<
  InArticle<{ readonly ordinal: number; readonly fingerprint: number }>
>[] = [
  { name: "fingerprint", type: "integer", of: ({ fact }) => fact.fingerprint },
  SORTED_AT,
  ARTICLE_ID,
  { name: "ordinal", type: "integer", of: ({ fact }) => fact.ordinal },
];

export const ARTICLE_FINGERPRINT: readonly Column<InArticle<{ readonly fingerprint: number }>>[] = [
  { name: "fingerprint", type: "integer", of: ({ fact }) => fact.fingerprint },
  SORTED_AT,
  ARTICLE_ID,
];
