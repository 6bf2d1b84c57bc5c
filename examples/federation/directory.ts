/** A directory of people with their portraits, as a subgraph. It knows people by their Wikidata ids, and so does Dixit. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, type GraphQLSchema } from "graphql";

const TYPES = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])

type Query { portraitsMissing: [Person!]! }

type Person @key(fields: "wikidataId") { wikidataId: ID portrait: String contactDesk: String }`;

export interface Listed {
  readonly wikidataId: string;
  readonly portrait: string | null;
  readonly contactDesk: string | null;
}

export const directory = (people: readonly Listed[]): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(TYPES),
    resolvers: {
      Query: { portraitsMissing: () => people.filter(({ portrait }) => portrait === null) },
      Person: {
        __resolveReference: (asked: { wikidataId: string }) =>
          people.find(({ wikidataId }) => wikidataId === asked.wikidataId) ?? null,
      },
    },
  });
