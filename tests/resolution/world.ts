/** Invented entities and agents, said in few words. */
import type { AgentName, OrganizationKind } from "../../server/domain/agent.js";
import type { EntityType } from "../../server/domain/article.js";
import { articleId, entityId, judgementId, type EntityId } from "../../server/domain/ids.js";
import type { Judgement, Verdict } from "../../server/domain/judgement.js";
import type { FormStatistics, KnownAgent } from "../../server/domain/knownAgent.js";
import type { Homonyms } from "../../server/resolution/homonyms.js";
import { resolve, type EntityToResolve, type Resolution } from "../../server/resolution/resolve.js";

export const TODAY = new Date("2031-04-02T00:00:00Z");

export interface Facts {
  readonly type?: EntityType;
  readonly article?: string;
  readonly forms?: readonly string[];
  readonly titles?: readonly string[];
  readonly companions?: readonly string[];
  readonly organizations?: readonly string[];
  readonly publishedAt?: Date | null;
  readonly country?: string;
  readonly kind?: OrganizationKind;
  readonly metadata?: boolean;
  readonly lastStart?: number;
  readonly paragraphs?: number;
}

export function person(name: string, facts: Facts = {}): EntityToResolve {
  const type = facts.type ?? "PERSON";
  const article = articleId(`https://gazette.example/${facts.article ?? "today"}`);
  const forms = [...new Set([name, ...(facts.forms ?? [])])];
  return {
    entity: {
      id: entityId(article, `${facts.metadata === true ? "METADATA:" : ""}${type}:${name}`),
      articleId: article,
      type,
      name,
      forms: forms.map((form) => ({
        form,
        occurrences: 1,
        paragraphs: facts.paragraphs ?? 1,
        lastStart: facts.lastStart ?? 0,
      })),
      titles: facts.titles ?? [],
      origin: facts.metadata === true ? "METADATA" : "TEXT",
    },
    organizationKind: facts.kind ?? null,
    country: facts.country ?? null,
    companions: facts.companions ?? [],
    organizations: facts.organizations ?? [],
    publishedAt: facts.publishedAt === undefined ? TODAY : facts.publishedAt,
  };
}

export function organization(name: string, facts: Facts = {}): EntityToResolve {
  return person(name, { ...facts, type: "ORGANIZATION" });
}

/** What is known once earlier articles were resolved: one agent an entity. */
export function known(one: EntityToResolve, articles = 1): KnownAgent {
  const agent = run([one]).founded[0];
  if (agent === undefined) throw new Error(`'${one.entity.name}' founded no agent.`);
  const { id, articleId: article, name, forms, titles } = one.entity;
  return {
    agent,
    names: forms.map(({ form }): AgentName => ({
      agentId: agent.id,
      name: form,
      kind: form === name ? "PREFERRED" : "VARIANT",
      reason: "As printed.",
      language: "fr",
      firstSeen: TODAY,
      lastSeen: TODAY,
      occurrences: 1,
      articles,
    })),
    titles: titles.map((title) => ({
      title,
      firstSeen: one.publishedAt ?? TODAY,
      lastSeen: one.publishedAt ?? TODAY,
    })),
    organizations: one.organizations,
    entities: [{ id, articleId: article, name }],
    companions: one.companions,
    articles,
    metadataOnly: one.entity.origin === "METADATA",
  };
}

export function earlier(
  left: EntityToResolve,
  right: { readonly entity: { readonly id: EntityId } },
  verdict: Verdict,
  decidedBy: Judgement["decidedBy"] = null,
): Judgement {
  return {
    id: judgementId(left.entity.id, right.entity.id, decidedBy ?? "0"),
    left: left.entity.id,
    right: right.entity.id,
    verdict,
    score: verdict === "SAME" ? 1 : 0,
    rule: "byHand",
    reason: "Somebody looked.",
    scorerVersion: "0",
    judgedAt: TODAY,
    decidedBy,
  };
}

export function run(
  entities: readonly EntityToResolve[],
  agents: readonly KnownAgent[] = [],
  before: readonly Judgement[] = [],
  homonyms: Homonyms = [],
): Resolution {
  return resolve(entities, agents, { judgedAt: TODAY, earlier: before, homonyms });
}

/** Which names ended up as one, in a form that reads well when a test fails. */
export function groups(entities: readonly EntityToResolve[], { assignments }: Resolution): string[] {
  const byAgent = new Map<string, string[]>();
  for (const { entity } of entities) {
    const agent = assignments.get(entity.id) ?? "nobody";
    byAgent.set(agent, [...(byAgent.get(agent) ?? []), entity.name].sort());
  }
  return [...byAgent.values()].map((names) => names.join(" = ")).sort();
}

/** Whether the only entity given was resolved to the first of the known. */
export function isMatched(one: EntityToResolve, ...agents: readonly KnownAgent[]): boolean {
  return run([one], agents).assignments.get(one.entity.id) === agents[0]?.agent.id;
}

export function form(name: string, facts: Partial<FormStatistics> = {}): FormStatistics {
  return {
    form: name,
    language: "fr",
    occurrences: 1,
    paragraphs: 1,
    articles: 1,
    outlets: 1,
    firstSeen: TODAY,
    lastSeen: TODAY,
    lastStart: 0,
    ...facts,
  };
}
