import type { Agent, OrganizationKind } from "../domain/agent.js";
import type { Annotations, FoundAuthor, FoundEntity } from "../domain/annotations.js";
import type { Article, ArticleDraft, Entity, PrintedForm } from "../domain/article.js";
import { entityId, type AgentId, type ArticleId, type EntityId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";
import type { KnownAgent } from "../domain/knownAgent.js";
import { blockingKeys } from "../resolution/blockingKeys.js";
import { namesakesAmong, type Homonyms } from "../resolution/homonyms.js";
import { resolve, type EntityToResolve } from "../resolution/resolve.js";
import type { Reader } from "../storage/store.js";
import { deathTitleBefore, formWithFormerName, withSingleSpaces } from "./printedBeside.js";
import { honourDecisions } from "./honourDecisions.js";

export interface ResolvedEntities {
  /** In the order of `Annotations.entities`; the outlet and the authors are not among them. */
  readonly entities: readonly Entity[];
  /** Those that only the article's metadata names, each once: the outlet and the authors. */
  readonly others: readonly Entity[];
  /** The outlet's entity, when it is known. */
  readonly publisher: Entity | null;
  /** In the order of the byline. */
  readonly authors: readonly Entity[];
  readonly founded: readonly Agent[];
  readonly judgements: readonly Judgement[];
}

/** Says of everyone the article names, of its outlet and of its authors, which person or organization that is. */
export async function resolveEntities(
  reader: Reader,
  article: Article,
  draft: ArticleDraft,
  annotations: Annotations,
  now: Date,
): Promise<ResolvedEntities> {
  const inText = describeEntities(article, draft.text, annotations);
  const publisher = draft.outlet === null ? null : describePublisher(article, draft.outlet);
  const authors = annotations.authors.map((author) => describeAuthor(article, author));
  // An outlet that signs its own article is one entity.
  const others = distinctEntities([...(publisher === null ? [] : [publisher]), ...authors]);
  const all = [...inText, ...others];
  const keys = new Set(
    all.flatMap(({ entity }) => entity.forms.flatMap(({ form }) => blockingKeys(form, entity.type))),
  );
  const ids = all.map(({ entity }) => entity.id);
  const earlier = await reader.identities.judgements(ids);
  // With its own entities: whoever holds one since the last reading is among the known, whatever they are called now.
  const judged = earlier.flatMap(({ left, right }) => [left, right]);
  const known = await reader.identities.known([...keys], [...ids, ...judged]);
  const homonyms = await decidedApart(reader, known);
  const resolution = resolve(all, known, { judgedAt: now, earlier, homonyms });
  const { assignments, founded, judgements } = await honourDecisions(reader, resolution);
  const assigned = ({ entity }: EntityToResolve): Entity => ({ ...entity, agentId: agentOf(assignments, entity.id) });
  return {
    entities: inText.map(assigned),
    others: others.map(assigned),
    publisher: publisher === null ? null : assigned(publisher),
    authors: distinctEntities(authors).map(assigned),
    founded,
    judgements,
  };
}

/** Few articles name anybody of whom a namesake is known. */
async function decidedApart(reader: Reader, known: readonly KnownAgent[]): Promise<Homonyms> {
  const namesakes = namesakesAmong(known);
  return namesakes.length === 0 ? [] : reader.identities.decidedApart(namesakes);
}

function agentOf(assignments: ReadonlyMap<EntityId, AgentId>, id: EntityId): AgentId {
  const agent = assignments.get(id);
  if (agent === undefined) throw new Error(`Resolution left entity ${id} without an identity.`);
  return agent;
}

type Place = Pick<Article, "id" | "publishedAt">;

function describeEntities(article: Place, text: string, annotations: Annotations): EntityToResolve[] {
  const forms = formsByEntity(text, annotations);
  const ids = entityIds(article.id, annotations);
  const names = annotations.entities.map(({ name }) => name);
  const deaths = deathTitles(text, annotations);
  return annotations.entities.map((found, index) => ({
    entity: {
      id: ids[index] ?? entityId(article.id, found.name),
      articleId: article.id,
      type: found.type,
      name: found.name,
      forms: forms[index] ?? [],
      titles: [...found.titles, ...(deaths.get(index) ?? [])],
      origin: "TEXT",
    },
    organizationKind: found.organizationKind,
    country: found.country,
    companions: names.filter((_, other) => other !== index),
    organizations: annotations.affiliations.flatMap(({ person, organization }) =>
      person === index ? (names[organization] ?? []) : [],
    ),
    publishedAt: article.publishedAt,
  }));
}

function deathTitles(text: string, { entities, mentions }: Annotations): Map<number, Set<string>> {
  const titles = new Map<number, Set<string>>();
  for (const { span, refersTo } of mentions) {
    if (refersTo.kind !== "entity" || entities[refersTo.entity]?.type !== "PERSON") continue;
    const title = deathTitleBefore(text, span);
    if (title !== null) titles.set(refersTo.entity, (titles.get(refersTo.entity) ?? new Set()).add(title));
  }
  return titles;
}

/** Who publishes and agencies that sign are media. */
const MEDIA: OrganizationKind = "MEDIA";

const describePublisher = (article: Place, outlet: string): EntityToResolve =>
  describeAuthor(article, { type: "ORGANIZATION", name: outlet });

/**
 * Named outside the text: printed once, without companions. Whom somebody writes about says nothing of who they are.
 */
const describeAuthor = (article: Place, { type, name }: FoundAuthor): EntityToResolve => ({
  entity: {
    id: entityId(article.id, `METADATA:${type}:${name}`),
    articleId: article.id,
    type,
    name,
    forms: [{ form: name, occurrences: 1, paragraphs: 1, lastStart: 0 }],
    titles: [],
    origin: "METADATA",
  },
  organizationKind: type === "ORGANIZATION" ? MEDIA : null,
  country: null,
  companions: [],
  organizations: [],
  publishedAt: article.publishedAt,
});

const distinctEntities = (all: readonly EntityToResolve[]): EntityToResolve[] => [
  ...new Map(all.map((one) => [one.entity.id, one])).values(),
];

/** In the order of `Annotations.entities`. */
export const entityIds = (article: ArticleId, { entities }: Annotations): EntityId[] =>
  distinctKeys(entities).map((key) => entityId(article, key));

/** Two entities of one article may bear one name (father and son); the second is numbered. */
function distinctKeys(entities: readonly FoundEntity[]): string[] {
  const seen = new Map<string, number>();
  return entities.map(({ type, name }) => {
    const key = `${type}:${name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}#${before}`;
  });
}

/** How each entity's name is spelt in the text, fullest form first. */
function formsByEntity(text: string, annotations: Annotations): PrintedForm[][] {
  const paragraphAt = paragraphCounter(text);
  const forms = annotations.entities.map(() => new Map<string, { form: PrintedForm; lastParagraph: number }>());
  for (const { span, text: words, refersTo } of annotations.mentions) {
    if (refersTo.kind !== "entity") continue;
    const withFormer = formWithFormerName(text, span, annotations.entities[refersTo.entity]?.type ?? "PERSON");
    const paragraph = paragraphAt(span.start);
    for (const form of [withSingleSpaces(words), ...(withFormer === null ? [] : [withFormer])]) {
      const known = forms[refersTo.entity]?.get(form);
      forms[refersTo.entity]?.set(form, {
        form: {
          form,
          occurrences: (known?.form.occurrences ?? 0) + 1,
          paragraphs: (known?.form.paragraphs ?? 0) + (known?.lastParagraph === paragraph ? 0 : 1),
          lastStart: span.start,
        },
        lastParagraph: paragraph,
      });
    }
  }
  return forms.map((byForm, index) => {
    const name = annotations.entities[index]?.name ?? "";
    const printed = [...byForm.values()].map(({ form }) => form);
    // The name extraction settled on is a form too, even where it was put together from an apposition.
    if (!byForm.has(name)) printed.push({ form: name, occurrences: 0, paragraphs: 0, lastStart: 0 });
    return printed.sort((a, b) => b.form.length - a.form.length || a.form.localeCompare(b.form, "en"));
  });
}

/** Mentions come by position, so one walk over the line ends serves them all. */
function paragraphCounter(text: string): (offset: number) => number {
  let paragraph = 0;
  let nextBreak = text.indexOf("\n");
  return (offset) => {
    while (nextBreak >= 0 && nextBreak < offset) {
      paragraph++;
      nextBreak = text.indexOf("\n", nextBreak + 1);
    }
    return paragraph;
  };
}
