/** From type-graphql's schema to a federated subgraph: as text, and to be executed. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { lexicographicSortSchema, parse, type GraphQLSchema } from "graphql";
import { createResolversMap } from "type-graphql";

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type Resolvers = NonNullable<Extract<Modules[number], { resolvers?: unknown }>["resolvers"]>;

/** The types with their directives, sorted, so that the same classes always give the same text. */
export const printTypes = (schema: GraphQLSchema): string =>
  printSchemaWithDirectives(lexicographicSortSchema(schema)).trim();

/**
 * @param link `extend schema @link(…)`, and the definitions of directives of one's own
 * @param references resolvers of what a gateway asks for
 */
export function buildSubgraph(schema: GraphQLSchema, link: string, references: object): GraphQLSchema {
  return buildSubgraphSchema([
    // Two packages write the type of the same map of functions differently.
    { typeDefs: parse(link), resolvers: references as Resolvers },
    { typeDefs: parse(printTypes(schema)), resolvers: createResolversMap(schema) as Resolvers },
  ]);
}
