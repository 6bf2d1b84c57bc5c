/**
 * graphql-codegen plugin: what a running selector must know of the schema, as small as it can be said.
 *
 * Three things cannot be read off a selector: the types of variables, where custom scalars stand, and how long a page is
 * that was not asked for. All of them follow from the type a field stands in; `merging.ts` says how few are told apart.
 */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from "graphql";
import { DECODERS } from "../runtime/scalars.js";
import { formatted } from "./format.js";
import { connectionOf, fieldsOf, narrowed, reachableTypes, rootsOf, type Field } from "./graph.js";
import { mergeTypes, type FieldFacts } from "./merging.js";

/** What graphql-codegen calls. */
export function plugin(schema: GraphQLSchema): Promise<string> {
  const types = reachableTypes(schema).filter(isCompositeType);
  const fields = types.flatMap(fieldsOf);
  const typeOf = declaredTypes(fields.flatMap(({ args }) => args));
  const argumentTypes = mostCommon(
    fields.flatMap(({ args }) => args.map((argument) => [argument.name, typeOf(argument)])),
  );
  const [common = "ID"] = mostCommon([...argumentTypes.values()].map((type) => ["", type])).values();
  const [pageSize = 20] = mostCommon(fields.filter(isPaged).map((field) => ["", pageSizeOf(field)])).values();
  const isDefault = (key: string, fact: string | number): boolean =>
    fact === (key.endsWith("#") ? pageSize : (argumentTypes.get(key.split(".")[1] ?? "") ?? 0));

  const facts = new Map(types.map((type) => [type.name, factsOf(schema, type, typeOf)]));
  const groups = mergeTypes(facts);
  const groupOf = (name: string): number => groups.findIndex((group) => group.includes(name));

  const roots = rootsOf(schema).map(([kind, { name }]) => [kind, groupOf(name)]);
  const parts = [
    "// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.",
    declare(
      "The group of each root type, where it is not the group 0.",
      "ROOTS",
      "Readonly<Record<string, number>>",
      Object.fromEntries(roots.filter(([, group]) => group !== 0)),
    ),
    declare("The type of an argument that is not among the others.", "COMMON_ARGUMENT", "string", common),
    declare(
      "Types of arguments, by their names.",
      "ARGUMENTS",
      "Readonly<Record<string, string>>",
      Object.fromEntries([...argumentTypes].filter(([, type]) => type !== common)),
    ),
    declare("Rows of a page when nobody says how many.", "PAGE_SIZE", "number", pageSize),
    declare(
      [
        "For each group of types, what is not so by default. `field: 2` leads to the group 2 and not to the group 0;",
        "`field: -1` holds the first of the decoded scalars; `field.argument` is its type; `field#` is its page size.",
      ].join("\n * "),
      "GROUPS",
      "readonly Readonly<Record<string, string | number>>[]",
      groups.map((group) =>
        Object.fromEntries(group.flatMap((name) => rowsOf(facts.get(name) ?? new Map(), groupOf, isDefault))),
      ),
    ),
  ];
  return formatted(parts.join("\n\n"));
}

const declare = (comment: string, name: string, type: string, value: unknown): string =>
  `/**\n * ${comment}\n */\nexport const ${name}: ${type} = ${JSON.stringify(value)};`;

/** What is to be said in a group's row: whatever is not so by default. */
function rowsOf(
  fields: ReadonlyMap<string, FieldFacts>,
  groupOf: (name: string) => number,
  isDefault: (name: string, fact: string | number) => boolean,
): (readonly [string, string | number])[] {
  return [...fields].flatMap(([name, { facts, target }]) => {
    const said = [...facts].filter(([key, fact]) => !isDefault(key, fact));
    const group = target === null ? 0 : groupOf(target);
    return group === 0 ? said : [[name, group] as const, ...said];
  });
}

type TypeOf = (argument: GraphQLArgument) => string;

/**
 * The type that a variable is declared with: required where any argument of the same name and type is. That fits the
 * others too, as long as they are not given null, for which the mark is taken off again.
 */
function declaredTypes(all: readonly GraphQLArgument[]): TypeOf {
  const bare = ({ type }: GraphQLArgument): string => String(getNullableType(type));
  const required = new Set(
    all.filter(({ type }) => isNonNullType(type)).map((argument) => `${argument.name} ${bare(argument)}`),
  );
  return (argument) => bare(argument) + (required.has(`${argument.name} ${bare(argument)}`) ? "!" : "");
}

function factsOf(schema: GraphQLSchema, type: GraphQLCompositeType, typeOf: TypeOf): ReadonlyMap<string, FieldFacts> {
  const own = fieldsOf(type).map((field): [string, FieldFacts] => {
    const { name, args } = field;
    const end = getNamedType(field.type);
    const facts = new Map<string, string | number>([
      [name, -1 - Object.keys(DECODERS).indexOf(end.name)],
      ...args.map((argument) => [`${name}.${argument.name}`, typeOf(argument)] as const),
    ]);
    if (isPaged(field)) facts.set(`${name}#`, pageSizeOf(field));
    return [name, { facts, target: isCompositeType(end) ? end.name : null }];
  });
  // `$on` goes from a type to one of its types by that type's name.
  const kinds = narrowed(schema, type).map(({ name }): [string, FieldFacts] => [
    name,
    { facts: new Map(), target: name },
  ]);
  return new Map([...own, ...kinds]);
}

const isPaged = (field: Field): boolean => connectionOf(getNamedType(field.type)) !== null;

/** A selector sends `first` wherever it asks for edges, so every field that leads to a connection must take it. */
function pageSizeOf(field: Field): number {
  const first = field.args.find(({ name }) => name === "first");
  if (String(first?.type) === "Int" && typeof first?.defaultValue === "number") return first.defaultValue;
  throw new Error(`The field ${field.name} leads to a connection; expected an argument "first: Int" with a default.`);
}

/** For each key, the value that comes up most often; the first of those that come up equally often. */
function mostCommon<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const counts = new Map<string, Map<Value, number>>();
  for (const [key, value] of pairs) {
    const values = counts.get(key) ?? new Map<Value, number>();
    counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }
  const best = (values: ReadonlyMap<Value, number>): Value =>
    [...values].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
  return new Map([...counts].map(([key, values]) => [key, best(values)]));
}
