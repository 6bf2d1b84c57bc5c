import type { FieldNode, GraphQLObjectType } from "graphql";
import type { AnyField } from "./arguments.js";
import { Unplanned } from "./unplanned.js";

/** One field as it is asked for: what the schema says of it, and the nodes that ask for it under one key. */
export interface Selected {
  readonly definition: AnyField;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
}

export function selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
  const node = nodes[0];
  const definition = node === undefined ? undefined : type.getFields()[node.name.value];
  if (node === undefined || definition === undefined) throw new Unplanned("Introspection is not planned.");
  return { definition, node, nodes };
}
