/** Posts and bylines for the articles of `archive.ts`. */
import type { Affiliation } from "../../server/domain/affiliation.js";
import type { Agent, Organization, Person } from "../../server/domain/agent.js";
import { entityId } from "../../server/domain/ids.js";
import type { ArticleGraph } from "../../server/storage/store.js";

export interface PrintedPost extends Partial<Pick<Affiliation, "ended" | "since" | "confidence" | "role">> {
  readonly person: Person;
  readonly title: string;
  readonly organization: Organization;
}

const entityOf = ({ article }: ArticleGraph, agent: Agent) => entityId(article.id, `${agent.kind} ${agent.name}`);

/** The article, printing these posts as well, each in its first words. */
export const printing = (graph: ArticleGraph, posts: readonly PrintedPost[]): ArticleGraph => ({
  ...naming(
    graph,
    posts.flatMap(({ person, organization }) => [person, organization]),
  ),
  affiliations: posts.map(({ person, organization, title, ...more }, position) => ({
    articleId: graph.article.id,
    version: graph.article.version,
    position,
    personEntityId: entityOf(graph, person),
    personId: person.id,
    organizationEntityId: entityOf(graph, organization),
    organizationId: organization.id,
    title,
    role: "OTHER",
    ended: false,
    since: null,
    rule: "titleOfOrganization",
    confidence: 0.9,
    evidence: [{ start: 0, end: 8 }],
    ...more,
  })),
});

/** The article, signed by these. */
export const signed = (graph: ArticleGraph, byline: string, authors: readonly Agent[]): ArticleGraph => {
  const named = naming(graph, authors);
  return {
    ...named,
    article: { ...named.article, byline },
    authorships: authors.map((author, position) => ({
      articleId: graph.article.id,
      position,
      entityId: entityOf(graph, author),
      agentId: author.id,
    })),
  };
};

function naming(graph: ArticleGraph, agents: readonly Agent[]): ArticleGraph {
  const missing = [...new Set(agents)].filter((agent) => !graph.entities.some(({ agentId }) => agentId === agent.id));
  return {
    ...graph,
    entities: [
      ...graph.entities,
      ...missing.map((agent): ArticleGraph["entities"][number] => ({
        id: entityOf(graph, agent),
        articleId: graph.article.id,
        type: agent.kind === "person" ? "PERSON" : "ORGANIZATION",
        name: agent.name,
        forms: [{ form: agent.name, occurrences: 1, paragraphs: 1, lastStart: 0 }],
        titles: [],
        origin: "METADATA",
        agentId: agent.id,
      })),
    ],
    founded: [...new Set([...graph.founded, ...missing])],
  };
}
