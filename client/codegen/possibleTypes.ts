/**
 * graphql-codegen plugin: which object types each interface and union may be, in the form that Apollo Client's cache and
 * urql's take. The stock `fragment-matcher` plugin prints the same as a default export of a type of its own.
 */
import { isAbstractType, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/** What graphql-codegen calls. By name, so that the same schema gives the same file. Federation's own types are no cache's. */
export function plugin(schema: GraphQLSchema): { readonly prepend: string[]; readonly content: string } {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter(({ name }) => !name.startsWith("_"))
    .map((type) => `  ${type.name}: ${JSON.stringify(namesOf(schema.getPossibleTypes(type)))},`)
    .sort();
  return {
    prepend: ["// Generated from schema.graphql by `npm run codegen`. Not for editing by hand."],
    content: [
      "/** Which types each interface and union may be: `possibleTypes` of Apollo Client's `InMemoryCache`. */",
      "export const possibleTypes: Record<string, string[]> = {",
      ...entries,
      "};",
    ].join("\n"),
  };
}

const namesOf = (types: readonly GraphQLObjectType[]): string[] => types.map(({ name }) => name).sort();
