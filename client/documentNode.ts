/**
 * Typed documents for clients of another make, as an entry of its own: whoever does not need it does not load it.
 */
import { compile, type Select } from "./runtime/compile.js";
import { isTypeName, pageSizeOf, type Note } from "./runtime/notes.js";
import type { OperationKind, Variables } from "./runtime/operation.js";
import type { Out, Shape } from "./runtime/selection.js";

export { possibleTypes } from "./generated/possibleTypes.js";

declare const decoded: unique symbol;

/** An answer's `data` as it came: only `decode` knows what it is. */
export interface Undecoded<Result> {
  readonly [decoded]: Result;
}

/**
 * A document as graphql-js parses it, which is what Apollo Client, urql and others take, without the parser. Send `variables` with it, and make of the answer's `data` what the selector says with `decode`.
 */
export interface SelectorDocument<Result> {
  // graphql-js names the kinds of its nodes by an enumeration of its own, which no other package can speak of.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly kind: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly definitions: readonly any[];
  /** Never set: it only carries the types, under the name that `TypedDocumentNode` gave it. */
  readonly __apiType?: (variables: Variables) => Undecoded<Result>;
  /** As JSON: a cache that compares variables would not tell one date from another. */
  readonly variables: Variables;
  readonly decode: (data: Undecoded<Result>) => Result;
  /** The document's text. */
  readonly toString: () => string;
}

/** Makes a typed document of a selector: of a query, unless told. */
export function documentNode<R extends Shape, Kind extends OperationKind = "query">(
  select: Select<Kind, R>,
  kind = "query" as Kind,
): SelectorDocument<Out<R>> {
  const { root, types, variables, document, decode } = compile(kind, select);
  return {
    kind: "Document",
    definitions: [
      {
        kind: "OperationDefinition",
        operation: kind,
        variableDefinitions: Object.entries(types).map(([held, type]) => ({
          kind: "VariableDefinition",
          variable: variable(held),
          type: typeNode(type),
          directives: [],
        })),
        directives: [],
        selectionSet: selectionSet(root.below),
      },
    ],
    variables: JSON.parse(JSON.stringify(variables)) as Variables,
    decode,
    toString: () => document,
  };
}

const name = (value: string): object => ({ kind: "Name", value });
const variable = (value: string): object => ({ kind: "Variable", name: name(value) });

/** "[ID!]!" as a node. */
function typeNode(type: string): object {
  if (type.endsWith("!")) return { kind: "NonNullType", type: typeNode(type.slice(0, -1)) };
  if (type.startsWith("[")) return { kind: "ListType", type: typeNode(type.slice(1, -1)) };
  return { kind: "NamedType", name: name(type) };
}

const selectionSet = (below: readonly Note[]): object => ({ kind: "SelectionSet", selections: below.map(selection) });

function selection(note: Note): object {
  const { below, key, args } = note;
  if (isTypeName(note.name)) {
    const typeCondition = { kind: "NamedType", name: name(note.name.slice("...on ".length)) };
    return { kind: "InlineFragment", typeCondition, directives: [], selectionSet: selectionSet(below) };
  }
  const values = Object.entries(args).map(([argument, holder]) => [argument, variable(holder)] as const);
  const size = pageSizeOf(note);
  const first = size === undefined ? [] : [["first", { kind: "IntValue", value: size }] as const];
  return {
    kind: "Field",
    ...(key === note.name ? {} : { alias: name(key) }),
    name: name(note.name),
    arguments: [...values, ...first].map(([argument, value]) => ({ kind: "Argument", name: name(argument), value })),
    directives: [],
    ...(below.length > 0 ? { selectionSet: selectionSet(below) } : {}),
  };
}
