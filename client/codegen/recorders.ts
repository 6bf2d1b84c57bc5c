/**
 * graphql-codegen plugin: the types that a selector is written in. One recorder for each type of the graph that an
 * operation can reach, and the inputs and enumerations its arguments take.
 *
 * GraphQL names have no `$`, so that `Quote$`, `$pick` and `$on` cannot collide with anything the schema names.
 */
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { formatted } from "./format.js";
import { connectionOf, fieldsOf, itemOf, narrowed, reachableTypes, rootsOf, type Field } from "./graph.js";
import {
  isRequired,
  printComment,
  printEnum,
  printInputField,
  printInputObject,
  printLeaf,
  type Scalars,
} from "./inputs.js";

const IMPORTED = ["Connection", "Out", "Selected", "SelectList", "Shape"].map((name) => `${name} as $${name}`);

/** What graphql-codegen calls. */
export function plugin(
  schema: GraphQLSchema,
  _documents: unknown,
  config: { readonly scalars?: Scalars },
): Promise<string> {
  const scalars = config.scalars ?? {};
  const types = reachableTypes(schema);
  const parts = [
    "// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.",
    `import type { ${IMPORTED.join(", ")} } from "../runtime/selection.js";`,
    printRoots(schema),
    ...types.filter(isCompositeType).map((type) => printRecorder(schema, scalars, type)),
    ...types.filter(isInputObjectType).map((type) => printInputObject(scalars, type)),
    ...types.filter(isEnumType).map(printEnum),
  ];
  return formatted(parts.join("\n\n"));
}

function printRoots(schema: GraphQLSchema): string {
  const roots = rootsOf(schema).map(([kind, { name }]) => `readonly ${kind}: ${name}$;`);
  return `/** Where a selector begins, by the kind of its operation. */\nexport interface Roots$ {\n${roots.join("\n")}\n}`;
}

/** `N` is null in a recorder behind something that may be missing, and never elsewhere. */
function printRecorder(schema: GraphQLSchema, scalars: Scalars, type: GraphQLCompositeType): string {
  const connection = connectionOf(type);
  const base = connection === null ? "" : ` extends $Connection<${printItem(scalars, connection.node)}>`;
  return [
    `${printComment([type.description])}export interface ${type.name}$<N = never>${base} {`,
    `/** The name of its type. */\nreadonly __typename: $Selected<${printNames(schema, type)} | N>;`,
    ...fieldsOf(type).map((field) => printField(scalars, field)),
    printNodes(scalars, type),
    "/** An object made of it; null when it is missing. */",
    `$pick<R extends $Shape>(select: (it: ${type.name}$) => R): $Selected<$Out<R> | N>;`,
    ...printOn(schema, type),
    "}",
  ].join("\n");
}

const printNames = (schema: GraphQLSchema, type: GraphQLCompositeType): string =>
  (isObjectType(type) ? [type] : schema.getPossibleTypes(type)).map(({ name }) => `"${name}"`).join(" | ");

function printField(scalars: Scalars, field: Field): string {
  const comment = printComment([field.description], field.deprecationReason);
  const item = isCompositeType(getNamedType(field.type)) ? itemOf(field.type) : null;
  if (field.args.length > 0) {
    const args = field.args.map((argument) => printInputField(scalars, argument)).join("\n");
    const mark = field.args.some(isRequired) ? "" : "?";
    return `${comment}${field.name}(args${mark}: {\n${args}\n}): ${printOutput(scalars, field.type)};`;
  }
  if (item === null) return `${comment}readonly ${field.name}: ${printOutput(scalars, field.type)};`;
  return `${comment}${field.name}${printCall("item", scalars, item, orNull(field.type))};`;
}

/** What a field gives a selector, to return it or to go on with. */
function printOutput(scalars: Scalars, type: GraphQLOutputType): string {
  const end = getNamedType(type);
  if (!isCompositeType(end)) return `$Selected<${printValue(scalars, type, orNull(type))}>`;
  const item = itemOf(type);
  if (item === null) return `${end.name}$<${orNull(type)}>`;
  return `$SelectList<${printItem(scalars, item)}, ${isNonNullType(item) ? "never" : "null"}, ${orNull(type)}>`;
}

/** Null where the schema allows it, else whatever the way up to here makes of it. */
const orNull = (type: GraphQLOutputType): "N" | "null" => (isNonNullType(type) ? "N" : "null");

/** The call that makes a list of what is selected of each item. */
function printCall(name: string, scalars: Scalars, item: GraphQLOutputType, nothing: string): string {
  const items = isNonNullType(item) ? "$Out<R>" : "($Out<R> | null)";
  return `<R extends $Shape>(select: (${name}: ${printItem(scalars, item)}) => R): $Selected<readonly ${items}[] | ${nothing}>`;
}

/** What stands for one item of a list: it is asked only for items that are there. */
function printItem(scalars: Scalars, item: GraphQLOutputType): string {
  const end = getNamedType(item);
  if (!isCompositeType(end)) return `$Selected<${printValue(scalars, item, "never")}>`;
  const inner = itemOf(item);
  if (inner === null) return `${end.name}$`;
  return `$SelectList<${printItem(scalars, inner)}, ${isNonNullType(inner) ? "never" : "null"}, never>`;
}

/** A scalar, an enumeration, or lists of them. */
function printValue(scalars: Scalars, type: GraphQLOutputType, nothing: string): string {
  const item = itemOf(type);
  const value =
    item === null
      ? printLeaf(scalars, getNamedType(type), "output")
      : `readonly (${printValue(scalars, item, isNonNullType(item) ? "never" : "null")})[]`;
  return nothing === "never" ? value : `${value} | ${nothing}`;
}

function printNodes(scalars: Scalars, type: GraphQLCompositeType): string {
  const connection = connectionOf(type);
  if (connection === null || fieldsOf(type).some(({ name }) => name === "nodes")) return "";
  const { edges, node } = connection;
  const edge = itemOf(edges);
  const present = isNonNullType(node) && edge !== null && isNonNullType(edge);
  const items = present ? "$Out<R>" : "($Out<R> | null)";
  return [
    "/** What its edges lead to, without what the edges themselves say. */",
    `nodes<R extends $Shape>(select: (node: ${printItem(scalars, node)}) => R): $Selected<readonly ${items}[] | ${orNull(edges)}>;`,
  ].join("\n");
}

/**
 * Two ways to tell types apart: name some of them, and interfaces, with `$else` for the rest; or name them all. That way
 * comes last, so that a compiler that finds neither says which type is missing.
 */
function printOn(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  if (isObjectType(type)) return [];
  const all = schema.getPossibleTypes(type).map(({ name }) => name);
  const some = narrowed(schema, type).map(({ name }) => name);
  const branch = (mark: string) => (name: string) => `readonly ${name}${mark}: (it: ${name}$) => R${name};`;
  const out = (names: readonly string[]): string => names.map((name) => `$Out<R${name}>`).join(" | ");
  return [
    "/** What some of its types make of it, the first that fits; `$else` takes what is left. */",
    `$on<R$else extends $Shape, ${some.map((name) => `R${name} extends $Shape = never`).join(", ")}>(types: {`,
    ...some.map(branch("?")),
    `readonly $else: (it: ${isUnionType(type) ? `Pick<${type.name}$, "__typename">` : `${type.name}$`}) => R$else;`,
    `}): $Selected<${out([...some, "$else"])} | N>;`,
    "/** What each of its types makes of it. Types are told apart by themselves. */",
    `$on<${all.map((name) => `R${name} extends $Shape`).join(", ")}>(types: {`,
    ...all.map(branch("")),
    `}): $Selected<${out(all)} | N>;`,
  ];
}
