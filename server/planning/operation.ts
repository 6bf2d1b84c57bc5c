import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** One operation of a valid document. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Operation {
  const fragments = document.definitions.flatMap((part) =>
    part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
  );
  return { schema, definition, fragments: new Map(fragments) };
}
