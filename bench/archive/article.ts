/**
 * One article of the invented archive. Its rows are made by the pipeline's own `buildGraph`, as those of an article
 * that was read, so that whatever the pipeline learns to store is stored here too.
 */
import type { Agent } from "../../server/domain/agent.js";
import type { Article, ArticleStatus, Entity, PrintedForm } from "../../server/domain/article.js";
import {
  articleId,
  entityId,
  judgementId,
  organizationId,
  personId,
  sha256,
  type ArticleId,
  type EntityId,
} from "../../server/domain/ids.js";
import type { Judgement } from "../../server/domain/judgement.js";
import { buildGraph } from "../../server/pipeline/buildGraph.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import type { Cast, Member, Outlet } from "./cast.js";
import type { ArticlePlan } from "./plan.js";
import { Random } from "./random.js";
import { writeWords, type World, type Written } from "./writing.js";
import type { Zipf } from "./zipf.js";

/** When the archive was made, so to speak: every article was retrieved then. */
export const NOW = new Date("2031-06-01T00:00:00.000Z");
const FIRST_DAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;

export interface Printing {
  readonly outlet: Outlet;
  readonly publishedAt: Date | null;
  readonly status: ArticleStatus;
}

/** Which article's words an article prints: its own, or those of the one it copies. */
export const wordsOf = (plan: ArticlePlan, plans: readonly ArticlePlan[]): ArticlePlan =>
  plan.copyOf === null ? plan : (plans[plan.copyOf] ?? plan);

/** Who prints it and when: later articles have later dates, a few have none. */
export function printing(
  seed: string,
  plan: ArticlePlan,
  words: ArticlePlan,
  articles: number,
  cast: Cast,
  fame: Zipf,
): Printing {
  const own = outletOf(seed, words, cast, fame);
  const random = new Random(seed, "printing", plan.number);
  const others = cast.outlets.filter((outlet) => outlet.language === own.language && outlet !== own);
  const outlet = plan === words || others.length === 0 ? own : random.pick(others);
  const share = (plan.number + random.next()) / articles;
  const published = FIRST_DAY + Math.floor(share * (NOW.getTime() - FIRST_DAY - HOUR));
  return {
    outlet,
    publishedAt: random.chance(0.02) ? null : new Date(published),
    status: random.weighted([
      ["USABLE", 985],
      ["CORRECTED", 10],
      ["WITHHELD", 3],
      ["RETRACTED", 2],
    ]),
  };
}

function outletOf(seed: string, plan: ArticlePlan, cast: Cast, fame: Zipf): Outlet {
  const outlet = cast.outlets[fame.rank(new Random(seed, "outlet", plan.number))];
  if (outlet === undefined) throw new Error("There are fewer outlets than their fame is spread over.");
  return outlet;
}

/** Who everybody is. An identity is founded by the first article that shows it, as resolution does it. */
export class Identities {
  readonly #agents = new Map<Member, Agent>();

  /** @returns the identity, and whether this entity is the first to show it */
  of(member: Member, entity: EntityId): { readonly agent: Agent; readonly isNew: boolean } {
    const known = this.#agents.get(member);
    if (known !== undefined) return { agent: known, isNew: false };
    const { name, organizationKind } = member;
    const identity = { name, founder: entity, revision: 1 };
    const agent: Agent =
      member.type === "PERSON"
        ? { kind: "person", id: personId(entity), ...identity }
        : {
            kind: "organization",
            id: organizationId(entity),
            organizationKind: organizationKind ?? "UNKNOWN",
            country: null,
            ...identity,
          };
    this.#agents.set(member, agent);
    return { agent, isNew: true };
  }
}

export interface ArticleSource {
  readonly seed: string;
  readonly plan: ArticlePlan;
  /** Whose words it prints: its own plan, or the one it copies. */
  readonly words: ArticlePlan;
  readonly printing: Printing;
}

export function makeArticle(world: World, identities: Identities, source: ArticleSource): ArticleGraph {
  const { seed, plan, words, printing: printed } = source;
  const written = writeWords(world, printed.outlet.language, words, new Random(seed, "words", words.number));
  const url = `https://${printed.outlet.domain}/${plan.number}`;
  const id = articleId(url);
  const resolved = resolve(id, written, printed.outlet, identities);
  return buildGraph({
    article: describe(id, url, written, printed),
    text: written.text,
    topics: written.topics,
    annotations: written.annotations,
    resolved,
    now: NOW,
  });
}

const describe = (id: ArticleId, url: string, written: Written, printed: Printing): Article => ({
  id,
  url,
  headline: written.headline,
  language: printed.outlet.language,
  publisherId: null,
  byline: written.byline,
  publishedAt: printed.publishedAt,
  retrievedAt: NOW,
  status: printed.status,
  statusReason: printed.status === "USABLE" ? null : "Invented for the measurement.",
  version: 1,
  textSha256: sha256(written.text),
  textLength: written.text.length,
  reprintOf: null,
  revision: 1,
});

function resolve(article: ArticleId, written: Written, outlet: Outlet, identities: Identities) {
  const founded: Agent[] = [];
  const judgements: Judgement[] = [];
  const entityOf = (member: Member, key: string, origin: Entity["origin"], forms: readonly PrintedForm[]): Entity => {
    const id = entityId(article, key);
    const { agent, isNew } = identities.of(member, id);
    if (isNew) founded.push(agent);
    else judgements.push(sameAs(id, agent));
    return {
      id,
      articleId: article,
      type: member.type,
      name: member.name,
      forms,
      titles: member.title === null ? [] : [member.title.words],
      origin,
      agentId: agent.id,
    };
  };
  const inMetadata = (member: Member): Entity =>
    entityOf(member, `METADATA:${member.type}:${member.name}`, "METADATA", [
      { form: member.name, occurrences: 1, paragraphs: 1, lastStart: 0 },
    ]);
  const entities = written.members.map((member, index) =>
    entityOf(member, `${member.type}:${member.name}`, "TEXT", formsOf(written, index)),
  );
  const publisher = inMetadata(outlet);
  const author = inMetadata(written.author);
  return {
    entities,
    publisher,
    authors: [author],
    others: [publisher, author],
    founded,
    judgements,
  };
}

const sameAs = (entity: EntityId, agent: Agent): Judgement => ({
  id: judgementId(entity, agent.founder, "archive"),
  left: entity,
  right: agent.founder,
  verdict: "SAME",
  score: 1,
  rule: "sameName",
  reason: `Both are printed as ${agent.name}.`,
  scorerVersion: "archive",
  judgedAt: NOW,
  decidedBy: null,
});

function formsOf({ annotations }: Written, entity: number): PrintedForm[] {
  const forms = new Map<string, PrintedForm>();
  for (const { text, span, refersTo } of annotations.mentions) {
    if (refersTo.kind !== "entity" || refersTo.entity !== entity) continue;
    const occurrences = (forms.get(text)?.occurrences ?? 0) + 1;
    forms.set(text, { form: text, occurrences, paragraphs: occurrences, lastStart: span.start });
  }
  return [...forms.values()];
}
