/** Writes selectors as a program would have them, so that the compiler is asked about every field there is. */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { listItem, type Field } from "./plans.js";

/** How a program gets from the root to a type: `inner` is written where a recorder called `it` is of this type. */
type Way = (inner: string) => string;

export interface WrittenSelector {
  readonly kind: OperationTypeNode;
  /** "Quote.text", or "Speaker on Person". */
  readonly asks: string;
  readonly text: string;
}

/** One selector for each field, and each member, of each type that an operation can reach. */
export function writeSelectors(schema: GraphQLSchema): WrittenSelector[] {
  return Object.values(OperationTypeNode).flatMap((kind) => {
    const root = schema.getRootType(kind);
    return root ? writeFrom(schema, kind, root) : [];
  });
}

function writeFrom(schema: GraphQLSchema, kind: OperationTypeNode, root: GraphQLCompositeType): WrittenSelector[] {
  const written: WrittenSelector[] = [];
  const seen = new Set<GraphQLCompositeType>([root]);
  const open: [GraphQLCompositeType, Way][] = [[root, (inner) => inner]];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [type, way] = next;
    const write = (asks: string, inner: string): void => {
      written.push({ kind, asks, text: `(it) => ${way(inner)}` });
    };
    const enter = (into: GraphQLCompositeType, wayInto: Way): void => {
      if (!seen.has(into)) open.push([into, wayInto]);
      seen.add(into);
    };
    write(`${type.name}.__typename`, "it.__typename");
    for (const field of isUnionType(type) ? [] : Object.values(type.getFields())) {
      const end = getNamedType(field.type);
      if (!isCompositeType(end)) write(`${type.name}.${field.name}`, `it.${call(field)}`);
      else {
        const wayInto: Way = (inner) => way(intoField(field, inner));
        write(`${type.name}.${field.name}`, intoField(field, "it.__typename"));
        enter(end, wayInto);
      }
    }
    if (isObjectType(type)) continue;
    const possible = schema.getPossibleTypes(type);
    const cases = possible.map(({ name }) => `${name}: (it) => ({ a: it.__typename })`);
    write(`${type.name} on all`, `it.$on({ ${cases.join(", ")} })`);
    for (const one of new Set([...possible, ...possible.flatMap((object) => object.getInterfaces())])) {
      if (one === type) continue;
      const into = (inner: string): string => `it.$on({ ${one.name}: (it) => ${inner}, $else: (it) => it.__typename })`;
      write(`${type.name} on ${one.name}`, into("it.__typename"));
      enter(one, (inner) => way(into(inner)));
    }
  }
  return written;
}

const call = (field: Field): string =>
  field.args.length === 0 ? field.name : `${field.name}({ ${field.args.map(writeArgument).join(", ")} })`;

function intoField(field: Field, inner: string): string {
  const item = listItem(field.type);
  return item === null ? `it.${call(field)}.$pick((it) => ${inner})` : `it.${call(field)}${intoItem(item, inner)}`;
}

function intoItem(item: GraphQLOutputType, inner: string): string {
  const nested = listItem(item);
  return nested === null ? `((it) => ${inner})` : `((it) => it${intoItem(nested, inner)})`;
}

const writeArgument = ({ name, type }: GraphQLArgument): string => `${name}: ${writeInput(type, 2)}`;

/** Every field of an input is given, as far down as the type is not its own part. */
function writeInput(type: GraphQLInputType, depth: number): string {
  if (!isNonNullType(type) && depth === 0) return "null";
  const present = getNullableType(type);
  if (isListType(present)) return `[${writeInput(present.ofType, depth)}]`;
  if (isEnumType(present)) return JSON.stringify(present.getValues()[0]?.name);
  if (isInputObjectType(present)) {
    const fields = Object.values(present.getFields());
    return `{ ${fields.map(({ name, type: inner }) => `${name}: ${writeInput(inner, depth - 1)}`).join(", ")} }`;
  }
  switch (getNamedType(present).name) {
    case "Int":
    case "Float":
      return "1";
    case "Boolean":
      return "true";
    case "DateTime":
      return "new Date(0)";
    default:
      return `"a"`;
  }
}
