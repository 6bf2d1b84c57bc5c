/**
 * graphql-codegen plugin: every operation as a value that carries its text, its types and the places of its dates.
 *
 * The stock `typed-document-node` plugin prints text and types too, but the file it prints imports another package,
 * and it does not say where a result holds dates. This package has no dependencies and gives dates as `Date`.
 */
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

const DATE_TIME = "DateTime";

interface OperationFile {
  readonly document?: DocumentNode | undefined;
}

interface PluginOutput {
  readonly prepend: string[];
  readonly content: string;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What graphql-codegen calls. Operations come in the order of their files. */
export function plugin(schema: GraphQLSchema, files: readonly OperationFile[]): PluginOutput {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments: Fragments = new Map(
    definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: [
      "// Generated from schema.graphql and client/operations by `npm run codegen`. Not for editing by hand.",
      `import { OperationDocument } from "../runtime/typedDocument.js";`,
    ],
    content: operations.map((operation) => printDocument(schema, operation, fragments)).join("\n\n"),
  };
}

function printDocument(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): string {
  const name = operation.name?.value;
  const root = schema.getRootType(operation.operation);
  if (name === undefined || !root) throw new Error(`An operation needs a name and a root type: ${print(operation)}`);
  const used = [...fragmentsOf(operation.selectionSet, fragments)];
  const text = stripIgnoredCharacters([operation, ...used].map(print).join("\n"));
  const dates = [...new Set(dateTimePaths(schema, operation.selectionSet, root, fragments))];
  const result = name + { query: "Query", mutation: "Mutation", subscription: "Subscription" }[operation.operation];
  return [
    `export const ${name}Document = /* @__PURE__ */ new OperationDocument<${result}, ${result}Variables>(`,
    `  ${JSON.stringify(text)},`,
    `  ${JSON.stringify(dates)},`,
    ");",
  ].join("\n");
}

/** Fragments an operation needs, each once, in the order they are met. */
function fragmentsOf(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined) throw new Error(`There is no fragment ${selection.name.value}`);
      if (found.has(fragment)) continue;
      found.add(fragment);
      fragmentsOf(fragment.selectionSet, fragments, found);
    } else if (selection.selectionSet !== undefined) fragmentsOf(selection.selectionSet, fragments, found);
  }
  return found;
}

/** Dotted paths of response keys that end at a DateTime. GraphQL forbids cyclic fragments, so the walk ends. */
function* dateTimePaths(
  schema: GraphQLSchema,
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  fragments: Fragments,
): Generator<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const type = fieldType(parent, selection.name.value);
      if (type?.name === DATE_TIME) yield key;
      if (type === undefined || selection.selectionSet === undefined) continue;
      for (const path of dateTimePaths(schema, selection.selectionSet, type, fragments)) yield `${key}.${path}`;
      continue;
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (inner === undefined) continue;
    const type = inner.typeCondition === undefined ? parent : schema.getType(inner.typeCondition.name.value);
    yield* dateTimePaths(schema, inner.selectionSet, type ?? parent, fragments);
  }
}

/** Undefined for `__typename`, which is on every type and never a date. */
function fieldType(parent: GraphQLNamedType, field: string): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) {
    if (isAbstractType(parent) || field === "__typename") return undefined;
    throw new Error(`${parent.name} has no fields`);
  }
  const type = parent.getFields()[field]?.type;
  return type === undefined ? undefined : getNamedType(type);
}
