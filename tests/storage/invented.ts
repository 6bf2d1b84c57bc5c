/** Articles of an invented world, as graphs ready to be stored. */
import type { Agent, AgentName } from "../../server/domain/agent.js";
import type { Article, ArticleStatus, Entity } from "../../server/domain/article.js";
import {
  activityId,
  articleId,
  attributionId,
  entityId,
  judgementId,
  mentionId,
  organizationId,
  personId,
  quoteId,
  sha256,
  unnamedSourceId,
  utteranceId,
  type ArticleId,
  type OrganizationId,
  type PersonId,
} from "../../server/domain/ids.js";
import type { About, Attribution, Cue, Mention, Quote, UnnamedSource } from "../../server/domain/quote.js";
import type { Speaker } from "../../server/domain/speaker.js";
import type { ArticleGraph } from "../../server/storage/store.js";

const WORLD = articleId("https://world.example/founders");

export const person = (name: string): Agent => {
  const founder = entityId(WORLD, `PERSON ${name}`);
  return { kind: "person", id: personId(founder), name, founder, revision: 1 };
};

export const organization = (name: string): Agent => {
  const founder = entityId(WORLD, `ORGANIZATION ${name}`);
  return {
    kind: "organization",
    id: organizationId(founder),
    name,
    founder,
    revision: 1,
    organizationKind: "GOVERNMENT",
    country: "FR",
  };
};

export const asSpeaker = (agent: Agent): Speaker =>
  agent.kind === "person" ? { kind: "person", id: agent.id } : { kind: "organization", id: agent.id };

export interface InventedQuote {
  /** An agent, "source" for the article's unnamed source, or null when nobody knows. */
  readonly by: Agent | "source" | null;
  readonly words: string;
  readonly about?: readonly Agent[];
  readonly speaksFor?: Agent;
  readonly attribution?: Partial<Attribution>;
  readonly quote?: Partial<Quote>;
}

export interface InventedArticle {
  readonly url: string;
  readonly version?: number;
  readonly publishedAt?: Date | null;
  readonly publisher?: Agent;
  readonly status?: ArticleStatus;
  readonly language?: "fr" | "en";
  readonly quotes: readonly InventedQuote[];
  /** Agents the article names beside those that its quotes do. */
  readonly names?: readonly Agent[];
  readonly founded?: readonly Agent[];
}

const at = (start: number): { start: number; end: number } => ({ start, end: start + 5 });

/** Every quote stands on a line of its own; offsets are invented but in order. */
export function invent(made: InventedArticle): ArticleGraph {
  const id = articleId(made.url);
  const version = made.version ?? 1;
  const text = `Version ${version}.\n${made.quotes.map((quote) => `« ${quote.words} »`).join("\n")}`;
  const article = inventArticle(made, id, version, text);
  const agents = agentsOf(made);
  const entities = agents.map((agent) => inventEntity(id, agent, agent === made.publisher));
  const activity = {
    id: activityId(id, version, "test", "1"),
    articleId: id,
    version,
    tool: "test",
    toolVersion: "1",
    startedAt: article.retrievedAt,
  };
  const source = made.quotes.some(({ by }) => by === "source") ? inventSource(article) : null;
  const quotes = made.quotes.map((quote, ordinal) => inventQuote(article, quote, ordinal));
  return {
    article,
    text,
    urls: [`${made.url}?amp`],
    activity,
    quotes,
    attributions: made.quotes.map((quote, i) => inventAttribution(article, quote, quoteNumber(quotes, i), source)),
    affiliations: [],
    authorships: [],
    about: made.quotes.flatMap((quote, i) => inventAbout(id, quote, quoteNumber(quotes, i))),
    mentions: agents
      .filter((agent) => agent !== made.publisher)
      .map((agent, i): Mention => ({
        id: mentionId(id, agent.name, 0),
        articleId: id,
        version,
        span: at(i * 10),
        surface: agent.name,
        refersTo: asSpeaker(agent),
        confidence: 1,
        revision: 1,
      })),
    unnamedSources: source === null ? [] : [source],
    entities,
    excluded: [{ articleId: id, version, span: at(3), reason: "TERM", decidedBy: null }],
    topics: null,
    founded: made.founded ?? agents,
    judgements: inventJudgements(entities),
    fingerprints: { text: [], quotes: new Map() },
  };
}

function quoteNumber(quotes: readonly Quote[], i: number): Quote {
  const quote = quotes[i];
  if (quote === undefined) throw new Error(`There is no quote ${i}.`);
  return quote;
}

function agentsOf(made: InventedArticle): Agent[] {
  const all = [
    made.publisher,
    ...made.quotes.flatMap(({ by, about, speaksFor }) => [by, speaksFor, ...(about ?? [])]),
    ...(made.names ?? []),
  ];
  return [...new Set(all.filter((one): one is Agent => typeof one === "object" && one !== null))];
}

function inventArticle(made: InventedArticle, id: ArticleId, version: number, text: string): Article {
  return {
    id,
    url: made.url,
    headline: `Une page sur ${made.url}`,
    language: made.language ?? "fr",
    publisherId: made.publisher?.kind === "organization" ? made.publisher.id : null,
    byline: "Par Jeanne Morvan",
    publishedAt: made.publishedAt === undefined ? new Date("2031-03-04T05:06:07.089Z") : made.publishedAt,
    retrievedAt: new Date("2031-06-01T00:00:00.001Z"),
    status: made.status ?? "USABLE",
    statusReason: null,
    version,
    textSha256: sha256(text),
    textLength: text.length,
    reprintOf: null,
    revision: version,
  };
}

const inventEntity = (article: ArticleId, agent: Agent, isPublisher: boolean): Entity => ({
  id: entityId(article, `${agent.kind} ${agent.name}`),
  articleId: article,
  type: agent.kind === "person" ? "PERSON" : "ORGANIZATION",
  name: agent.name,
  forms: [{ form: agent.name, occurrences: 2, paragraphs: 1, lastStart: 70 }],
  titles: [`dit "${agent.name}", {le vrai}`],
  origin: isPublisher ? "METADATA" : "TEXT",
  agentId: agent.id,
});

function inventQuote(article: Article, made: InventedQuote, ordinal: number): Quote {
  const cue: Cue = { span: at(ordinal * 100 + 60), text: "a déclaré", lemma: "déclarer", stance: "NEUTRAL" };
  const id = quoteId(article.id, made.words, 0);
  return {
    id,
    articleId: article.id,
    version: article.version,
    ordinal,
    text: made.words,
    parts: [at(ordinal * 100), at(ordinal * 100 + 20)],
    kind: "DIRECT",
    language: article.language,
    cue,
    utteranceId: utteranceId(id),
    sortedAt: article.publishedAt ?? article.retrievedAt,
    revision: 1,
    ...made.quote,
  };
}

function inventAttribution(
  article: Article,
  made: InventedQuote,
  quote: Quote,
  source: UnnamedSource | null,
): Attribution {
  const speaker: Speaker =
    made.by === null
      ? { kind: "unknown" }
      : made.by !== "source"
        ? asSpeaker(made.by)
        : source === null
          ? { kind: "unknown" }
          : { kind: "unnamed", id: source.id };
  return {
    id: attributionId(quote.id),
    articleId: article.id,
    quoteId: quote.id,
    version: article.version,
    speaker,
    naming: made.by === null ? "UNATTRIBUTED" : made.by === "source" ? "UNNAMED" : "NAMED",
    role: "OFFICIAL",
    asPrinted: at(quote.ordinal * 100 + 50),
    titleAsPrinted: "le ministre",
    speaksFor: made.speaksFor?.id ?? null,
    channel: "STATEMENT",
    saidAt: null,
    rule: "nounAfterCue",
    confidence: 0.8,
    alternatives: [
      { speaker, confidence: 0.2 },
      { speaker: { kind: "unknown" }, confidence: 0.1 },
    ],
    evidence: [at(quote.ordinal * 100 + 50), at(quote.ordinal * 100 + 60)],
    derivedBy: activityId(article.id, article.version, "test", "1"),
    review: "MACHINE",
    source: speaker.kind === "unnamed" ? speaker.id : null,
    decidedBy: null,
    revision: 1,
    ...made.attribution,
  };
}

/** Each agent is named twice in the words: lists must not count it twice. */
const inventAbout = (article: ArticleId, made: InventedQuote, quote: Quote): About[] =>
  (made.about ?? []).flatMap((agent, i) =>
    [0, 1].map((time) => ({
      quoteId: quote.id,
      agentId: agent.id,
      entityId: entityId(article, `${agent.kind} ${agent.name}`),
      span: at(quote.ordinal * 100 + i * 10 + time * 5),
      surface: agent.name,
      confidence: 0.9,
    })),
  );

const inventSource = (article: Article): UnnamedSource => ({
  id: unnamedSourceId(article.id, "un haut responsable", 0),
  articleId: article.id,
  version: article.version,
  description: "un haut responsable",
  plural: false,
  speaksFor: null,
  role: "OFFICIAL",
  reasonGiven: "sous couvert d'anonymat",
  coreferences: [at(1), at(41)],
  revision: 1,
});

function inventJudgements(entities: readonly Entity[]): ArticleGraph["judgements"] {
  const [left, right] = entities;
  if (left === undefined || right === undefined) return [];
  return [
    {
      id: judgementId(left.id, right.id, "1"),
      left: left.id,
      right: right.id,
      verdict: "DIFFERENT",
      score: 0.125,
      rule: "otherType",
      reason: "One is a person, the other is not.",
      scorerVersion: "1",
      judgedAt: new Date("2031-06-01T00:00:00.001Z"),
      decidedBy: null,
    },
  ];
}

export const nameOf = (agent: Agent, name: string, more: Partial<AgentName> = {}): AgentName => ({
  agentId: agent.id,
  name,
  kind: "VARIANT",
  reason: "Printed so.",
  language: "fr",
  firstSeen: new Date("2031-03-04T05:06:07.089Z"),
  lastSeen: new Date("2031-03-05T05:06:07.089Z"),
  occurrences: 1,
  articles: 1,
  ...more,
});

export const asOrganization = (agent: Agent): OrganizationId => {
  if (agent.kind !== "organization") throw new Error(`${agent.name} is no organization.`);
  return agent.id;
};

export const asPerson = (agent: Agent): PersonId => {
  if (agent.kind !== "person") throw new Error(`${agent.name} is no person.`);
  return agent.id;
};
