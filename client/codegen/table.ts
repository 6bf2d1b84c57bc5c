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
import { printPatterns } from "./patterns.js";

/** What graphql-codegen calls. */
export function plugin(schema: GraphQLSchema): Promise<string> {
  const types = reachableTypes(schema).filter(isCompositeType);
  const fields = types.flatMap(fieldsOf);
  const typeOf = declaredTypes(fields.flatMap(({ args }) => args));
  const argumentTypes = mostCommon(
    fields.flatMap(({ args }) => args.map((argument) => [argument.name, typeOf(argument)])),
  );
  const [common = "ID"] = mostCommon([...argumentTypes.values()].map((type) => ["", type])).values();
  const [pageSize = "20"] = mostCommon(fields.filter(isPaged).map((field) => ["", pageSizeOf(field)])).values();
  const isDefault = (key: string, fact: string): boolean =>
    fact === (key.endsWith("#") ? pageSize : (argumentTypes.get(key.split(":")[1] ?? "") ?? NOTHING));

  const facts = new Map([[ROOTS, rootFacts(schema)], ...types.map((type) => factsOf(schema, type, typeOf))]);
  const groups = mergeTypes(facts);
  const groupOf = (name: string): string => String(groups.findIndex((group) => group.includes(name)));
  const tables = groups.map((group) =>
    foundIn(
      group.flatMap((name) => [...(facts.get(name) ?? [])]),
      groupOf,
    ),
  );
  const parts = [
    "// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.",
    declare("The type of an argument that is not among the others.", "COMMON_ARGUMENT: string", `"${common}"`),
    declare(
      "Types of arguments, by what is in the names of those that have it, and in no others.",
      `ARGUMENTS: ${FACTS}`,
      printPatterns(argumentTypes, (_, type) => type === common),
    ),
    declare("Rows of a page when nobody says how many.", "PAGE_SIZE: string", `"${pageSize}"`),
    declare(
      [
        "For each group of types, what is not so by default, by what is in the names of which it is: the group that a field",
        "leads to; the scalar that it holds; the type of an argument, `field:argument`; the size of a page, `field#`. The kinds",
        "of operations lead from group 0 to their roots.",
      ].join("\n * "),
      `GROUPS: Readonly<Record<string, ${FACTS}>>`,
      `{${tables.map((rows, group) => `${group}: ${printPatterns(rows, isDefault)}`).join(", ")}}`,
    ),
  ];
  return formatted(parts.join("\n\n"));
}

/** Stands for a type whose fields are the roots; named as no type is. */
const ROOTS = "";

/** What is said of a field that nothing is to be said of. */
const NOTHING = "0";

const FACTS = "Readonly<Record<string, RegExp>>";

const declare = (comment: string, name: string, value: string): string =>
  `/**\n * ${comment}\n */\nexport const ${name} = ${value};`;

/** All that may be looked up in a group, and what is found there. */
function foundIn(
  fields: readonly (readonly [string, FieldFacts])[],
  groupOf: (name: string) => string,
): Map<string, string> {
  const found = new Map([["__typename", NOTHING]]);
  for (const [name, { facts, target }] of fields) {
    for (const [key, fact] of [...facts, ...(target === null ? [] : [[name, groupOf(target)] as const])]) {
      // Where one of the types says nothing of a field, what another says goes for both.
      if (fact !== NOTHING || !found.has(key)) found.set(key, fact);
    }
  }
  return found;
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

type Facts = ReadonlyMap<string, FieldFacts>;

function factsOf(schema: GraphQLSchema, type: GraphQLCompositeType, typeOf: TypeOf): [name: string, facts: Facts] {
  const own = fieldsOf(type).map((field): [string, FieldFacts] => {
    const { name, args } = field;
    const end = getNamedType(field.type);
    const facts = new Map([
      [name, end.name in DECODERS ? end.name : NOTHING],
      ...args.map((argument) => [`${name}:${argument.name}`, typeOf(argument)] as const),
    ]);
    if (isPaged(field)) facts.set(`${name}#`, pageSizeOf(field));
    return [name, { facts, target: isCompositeType(end) ? end.name : null }];
  });
  // `$on` goes from a type to one of its types by that type's name.
  const kinds = narrowed(schema, type).map(({ name }) => [name, leadsTo(name)] as const);
  return [type.name, new Map([...own, ...kinds])];
}

const rootFacts = (schema: GraphQLSchema): Facts =>
  new Map(rootsOf(schema).map(([kind, { name }]) => [kind, leadsTo(name)]));

const leadsTo = (target: string): FieldFacts => ({ facts: new Map(), target });

const isPaged = (field: Field): boolean => connectionOf(getNamedType(field.type)) !== null;

/** A selector sends `first` wherever it asks for edges, so every field that leads to a connection must take it. */
function pageSizeOf(field: Field): string {
  const first = field.args.find(({ name }) => name === "first");
  if (String(first?.type) === "Int" && typeof first?.defaultValue === "number") return String(first.defaultValue);
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
