/** Articles of an invented world, written so that every offset in the graph is a place in the text. */
import type { Agent, AgentName, Organization, Person } from "../../server/domain/agent.js";
import type { Article } from "../../server/domain/article.js";
import {
  activityId,
  articleId,
  attributionId,
  entityId,
  mentionId,
  organizationId,
  personId,
  quoteId,
  sha256,
  unnamedSourceId,
  utteranceId,
  type ArticleId,
} from "../../server/domain/ids.js";
import type { About, Attribution, Mention, Quote, UnnamedSource } from "../../server/domain/quote.js";
import type { Span } from "../../server/domain/span.js";
import type { Speaker } from "../../server/domain/speaker.js";
import type { ArticleGraph, Store } from "../../server/storage/store.js";

const WORLD = articleId("https://world.example/founders");

export function person(name: string): Person {
  const founder = entityId(WORLD, `PERSON ${name}`);
  return { kind: "person", id: personId(founder), name, founder, revision: 1 };
}

export function organization(name: string): Organization {
  const founder = entityId(WORLD, `ORGANIZATION ${name}`);
  const id = organizationId(founder);
  return { kind: "organization", id, name, founder, revision: 1, organizationKind: "GOVERNMENT", country: null };
}

export interface Said {
  /** A person or organization, the description of an unnamed source, or null when nobody knows. */
  readonly by: Agent | string | null;
  readonly words: string;
  /** Second fragment: « words », said X, « more ». */
  readonly more?: string;
  readonly about?: readonly Agent[];
  readonly speaksFor?: Agent;
}

export interface Written {
  readonly url: string;
  readonly publisher: Organization;
  readonly publishedAt: Date;
  readonly said: readonly Said[];
  /** Stands before everything, to be set aside. */
  readonly aside?: string;
}

/** The text as it grows, and where what was added last stands. */
class Page {
  text = "";

  add(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }
}

/** The graph of one article, as extraction and resolution would hand it to storage. */
export function write(written: Written): ArticleGraph {
  const page = new Page();
  const id = articleId(written.url);
  const place = { articleId: id, version: 1 };
  const aside = page.add(written.aside ?? "Partager cet article");
  page.add("\n");
  const lines = written.said.map((said, ordinal) => writeLine(page, id, said, ordinal, written.publishedAt));
  const agents = [...new Set([written.publisher, ...lines.flatMap((line) => line.agents)])];
  return {
    article: describeArticle(written, id, page.text),
    text: page.text,
    urls: [],
    activity: { id: activityId(id, 1, "writer", "1"), ...place, tool: "writer", toolVersion: "1", startedAt: NOW },
    quotes: lines.map((line) => line.quote),
    attributions: lines.map((line) => line.attribution),
    about: lines.flatMap((line) => line.about),
    mentions: lines.flatMap((line) => line.mentions),
    affiliations: [],
    authorships: [],
    unnamedSources: lines.flatMap((line) => line.source ?? []),
    entities: agents.map((agent) => ({
      id: entityOf(id, agent),
      articleId: id,
      type: agent.kind === "person" ? "PERSON" : "ORGANIZATION",
      name: agent.name,
      forms: [{ form: agent.name, occurrences: 1, paragraphs: 1, lastStart: 0 }],
      titles: [],
      origin: agent === written.publisher ? "METADATA" : "TEXT",
      agentId: agent.id,
    })),
    excluded: [{ ...place, span: aside, reason: "BOILERPLATE", decidedBy: null }],
    topics: null,
    founded: agents,
    judgements: [],
    fingerprints: { text: [], quotes: new Map() },
  };
}

const NOW = new Date("2031-06-01T00:00:00.000Z");

const entityOf = (article: ArticleId, agent: Agent) => entityId(article, `${agent.kind} ${agent.name}`);

const describeArticle = (written: Written, id: ArticleId, text: string): Article => ({
  id,
  url: written.url,
  headline: `Headline of ${written.url}`,
  language: "fr",
  publisherId: written.publisher.id,
  byline: null,
  publishedAt: written.publishedAt,
  retrievedAt: NOW,
  status: "USABLE",
  statusReason: null,
  version: 1,
  textSha256: sha256(text),
  textLength: text.length,
  reprintOf: null,
  revision: 1,
});

interface Line {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly about: readonly About[];
  readonly mentions: readonly Mention[];
  readonly source: UnnamedSource | null;
  readonly agents: readonly Agent[];
}

/** « words », a déclaré X, « more ».⏎ */
function writeLine(page: Page, article: ArticleId, said: Said, ordinal: number, publishedAt: Date): Line {
  page.add("« ");
  const first = page.add(said.words);
  page.add(" », ");
  const cue = page.add("a déclaré");
  page.add(" ");
  const printed = page.add(typeof said.by === "string" ? said.by : (said.by?.name ?? "on"));
  const parts = [first];
  if (said.more !== undefined) {
    page.add(", « ");
    parts.push(page.add(said.more));
    page.add(" »");
  }
  page.add(".\n");
  const place = { articleId: article, version: 1 };
  const text = said.more === undefined ? said.words : `${said.words} ${said.more}`;
  const id = quoteId(article, text, 0);
  const source = typeof said.by === "string" ? writeSource(article, said.by, printed, said.speaksFor) : null;
  const speaker = speakerOf(said.by, source);
  return {
    source,
    agents: [said.by, said.speaksFor, ...(said.about ?? [])].flatMap((one) =>
      typeof one === "object" && one !== null ? [one] : [],
    ),
    quote: {
      id,
      ...place,
      ordinal,
      text,
      parts,
      kind: "DIRECT",
      language: "fr",
      cue: { span: cue, text: "a déclaré", lemma: "déclarer", stance: "NEUTRAL" },
      utteranceId: utteranceId(id),
      sortedAt: publishedAt,
      revision: 1,
    },
    attribution: {
      id: attributionId(id),
      ...place,
      quoteId: id,
      speaker,
      naming: said.by === null ? "UNATTRIBUTED" : source === null ? "NAMED" : "UNNAMED",
      role: "UNKNOWN",
      asPrinted: said.by === null ? null : printed,
      titleAsPrinted: null,
      speaksFor: said.speaksFor?.id ?? null,
      channel: "UNKNOWN",
      saidAt: null,
      rule: "cueThenSpeaker",
      confidence: 0.9,
      alternatives: [
        { speaker, confidence: 0.1 },
        { speaker: { kind: "unknown" }, confidence: 0.05 },
      ],
      evidence: [cue, printed],
      derivedBy: activityId(article, 1, "writer", "1"),
      review: "MACHINE",
      source: speaker.kind === "unnamed" ? speaker.id : null,
      decidedBy: null,
      revision: 1,
    },
    about: (said.about ?? []).map((agent, i) => ({
      quoteId: id,
      agentId: agent.id,
      entityId: entityOf(article, agent),
      span: { start: first.start + i, end: first.start + i + 1 },
      surface: agent.name,
      confidence: 0.9,
    })),
    mentions:
      speaker.kind === "unknown"
        ? []
        : [
            {
              id: mentionId(article, String(printed.start), 0),
              ...place,
              span: printed,
              surface: page.text.slice(printed.start, printed.end),
              refersTo: speaker,
              confidence: 1,
              revision: 1,
            },
          ],
  };
}

function speakerOf(by: Said["by"], source: UnnamedSource | null): Speaker {
  if (source !== null) return { kind: "unnamed", id: source.id };
  if (by === null || typeof by === "string") return { kind: "unknown" };
  return by.kind === "person" ? { kind: "person", id: by.id } : { kind: "organization", id: by.id };
}

const writeSource = (article: ArticleId, description: string, span: Span, speaksFor?: Agent): UnnamedSource => ({
  id: unnamedSourceId(article, description, span.start),
  articleId: article,
  version: 1,
  description,
  plural: false,
  speaksFor: speaksFor?.id ?? null,
  role: "OFFICIAL",
  reasonGiven: null,
  coreferences: [span],
  revision: 1,
});

export const nameOf = (agent: Agent, name: string, more: Partial<AgentName> = {}): AgentName => ({
  agentId: agent.id,
  name,
  kind: "PREFERRED",
  reason: "The only spelling printed.",
  language: "fr",
  firstSeen: new Date("2031-03-04T12:00:00.000Z"),
  lastSeen: new Date("2031-03-05T12:00:00.000Z"),
  occurrences: 1,
  articles: 1,
  ...more,
});

/** Stores the articles, and every agent they show under its own name unless `names` says more. */
export async function store(
  into: Store,
  graphs: readonly ArticleGraph[],
  names: readonly AgentName[] = [],
): Promise<void> {
  await into.write(async (writer) => {
    const agents = new Map<string, Agent>();
    for (const graph of graphs) {
      const founded = graph.founded.filter((agent) => !agents.has(agent.id));
      for (const agent of founded) agents.set(agent.id, agent);
      await writer.saveArticle({ ...graph, founded });
    }
    for (const agent of agents.values()) {
      const own = names.filter((name) => name.agentId === agent.id);
      await writer.saveNames(agent.id, own.length > 0 ? own : [nameOf(agent, agent.name)], []);
    }
  });
}
