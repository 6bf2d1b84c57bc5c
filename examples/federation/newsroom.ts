/**
 * A newsroom's own stories, as a subgraph. It knows nothing of Dixit but a URL and an id: the quote graph hangs off a
 * story's URL (`Article` is only referred to, hence `resolvable: false`), and every person and organization gets a note.
 *
 * `Agent` is an interface in Dixit. Here it is an `@interfaceObject`: one type that stands for all that implement it, so
 * that a field can be added to each of them at once. Whoever does that may not define `Person` or `Organization` in the
 * same subgraph; composers refuse it.
 */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, type GraphQLSchema } from "graphql";

const TYPES = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@interfaceObject"])

type Query { story(slug: String!): Story stories(section: String!): [Story!]! }

type Story @key(fields: "slug") { slug: ID! section: String! graph: Article! speakersSeen: [Agent!]! }

scalar URL
type Article @key(fields: "url", resolvable: false) { url: URL! }

type Agent @key(fields: "id") @interfaceObject { id: ID! deskNote: String }`;

export interface Story {
  readonly slug: string;
  readonly section: string;
  /** Where the story was published: what Dixit knows it by. */
  readonly url: string;
  /** Dixit's ids of the people and organizations the desk has seen in it. */
  readonly speakersSeen: readonly string[];
}

/** @param notes what the desk wrote about whom, by Dixit's id */
export function newsroom(stories: readonly Story[], notes: ReadonlyMap<string, string>): GraphQLSchema {
  const all = stories.map(({ slug, section, url, speakersSeen }) => ({
    slug,
    section,
    graph: { url },
    speakersSeen: speakersSeen.map((id) => ({ id })),
  }));
  const bySlug = (asked: string) => all.find(({ slug }) => slug === asked) ?? null;
  return buildSubgraphSchema({
    typeDefs: parse(TYPES),
    resolvers: {
      Query: {
        story: (_: unknown, { slug }: { slug: string }) => bySlug(slug),
        stories: (_: unknown, asked: { section: string }) => all.filter(({ section }) => section === asked.section),
      },
      Story: { __resolveReference: ({ slug }: { slug: string }) => bySlug(slug) },
      Agent: { deskNote: ({ id }: { id: string }) => notes.get(id) ?? null },
    },
  });
}
