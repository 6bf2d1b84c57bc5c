/** What the plugins ask of a schema: what a selector can reach, and which types are connections. */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

export type Field = GraphQLField<unknown, unknown>;

/** The root types there are, by the kind of their operation. */
export function rootsOf(schema: GraphQLSchema): [OperationTypeNode, GraphQLObjectType][] {
  return Object.values(OperationTypeNode).flatMap((kind) => {
    const root = schema.getRootType(kind);
    return root ? [[kind, root] as [OperationTypeNode, GraphQLObjectType]] : [];
  });
}

/** Fields in the order of their names; none for a union. */
export const fieldsOf = (type: GraphQLCompositeType): Field[] =>
  isUnionType(type) ? [] : Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Interfaces and object types that something of this type may be: what a selector can tell apart. */
export function narrowed(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  if (isObjectType(type)) return [];
  const possible = schema.getPossibleTypes(type);
  const interfaces = possible.flatMap((one) => one.getInterfaces()).filter((one) => one !== type);
  return [...possible, ...new Set(interfaces)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every type that an operation can give or take, in the order of their names. */
export function reachableTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const found = new Set<GraphQLNamedType>();
  const open: GraphQLNamedType[] = rootsOf(schema).map(([, root]) => root);
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (found.has(type)) continue;
    found.add(type);
    if (isInputObjectType(type)) open.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
    if (!isCompositeType(type)) continue;
    open.push(...narrowed(schema, type));
    for (const field of fieldsOf(type)) {
      open.push(getNamedType(field.type), ...field.args.map((argument) => getNamedType(argument.type)));
    }
  }
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The type of a list's items; null for what is no list. */
export function itemOf(type: GraphQLOutputType): GraphQLOutputType | null {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : null;
}

/** The edges and their nodes, when the type is a connection: it has a list of edges, each with a node. */
export function connectionOf(
  type: GraphQLNamedType,
): { readonly edges: GraphQLOutputType; readonly node: GraphQLOutputType } | null {
  if (!isObjectType(type)) return null;
  const edges = type.getFields()["edges"]?.type;
  if (edges === undefined || itemOf(edges) === null) return null;
  const edge = getNamedType(edges);
  const node = isObjectType(edge) ? edge.getFields()["node"]?.type : undefined;
  return node === undefined ? null : { edges, node };
}
