/**
 * graphql-codegen plugin: what a running selector must know of the schema, as small as it can be said.
 *
 * Three things cannot be read off a selector: the types of variables, where custom scalars stand, and how long a page is
 * that was not asked for. All of them follow from the type a field stands in; `merging.ts` says how few are told apart.
 */
import { getNamedType, isCompositeType, isInterfaceType, type GraphQLCompositeType, type GraphQLSchema } from "graphql";
import { DECODERS } from "../runtime/scalars.js";
import { formatted } from "./format.js";
import { connectionOf, fieldsOf, narrowed, reachableTypes, rootsOf, type Field } from "./graph.js";
import { mergeTypes, type FieldFacts } from "./merging.js";

/** What graphql-codegen calls. */
export function plugin(schema: GraphQLSchema): Promise<string> {
  const types = reachableTypes(schema).filter(isCompositeType);
  const fields = types.flatMap(fieldsOf);
  const argumentTypes = mostCommon(fields.flatMap(({ args }) => args.map(({ name, type }) => [name, String(type)])));
  const [pageSize = 20] = mostCommon(fields.filter(isPaged).map((field) => ["", pageSizeOf(field)])).values();
  const say = (field: Field): Facts => factsOf(field, argumentTypes, pageSize);

  const facts = new Map(types.map((type) => [type.name, fieldFacts(schema, type, say)]));
  const groups = mergeTypes(facts);
  const groupOf = (name: string): number => groups.findIndex((group) => group.includes(name));

  const roots = rootsOf(schema).map(([kind, { name }]) => [kind, groupOf(name)]);
  const interfaces = types.filter(isInterfaceType).map(({ name }) => name);
  const parts = [
    "// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.",
    declare("The group of each root type.", "ROOTS", "Readonly<Record<string, number>>", Object.fromEntries(roots)),
    declare(
      "Types of arguments, by their names.",
      "ARGUMENTS",
      "Readonly<Record<string, string>>",
      Object.fromEntries(argumentTypes),
    ),
    declare("Rows of a page when nobody says how many.", "PAGE_SIZE", "number", pageSize),
    declare("Interfaces: their names are nobody's `__typename`.", "INTERFACES", "readonly string[]", interfaces),
    declare(
      [
        "For each group of types, what is not so by default. `field: 2` leads to the group 2 and not to the group 0;",
        "`field: -1` holds the first of the decoded scalars; `field.argument` is its type; `field#` is its page size.",
      ].join("\n * "),
      "GROUPS",
      "readonly Readonly<Record<string, string | number>>[]",
      groups.map((group) => Object.fromEntries(group.flatMap((name) => rowsOf(facts.get(name) ?? new Map(), groupOf)))),
    ),
  ];
  return formatted(parts.join("\n\n"));
}

/** What is to be said of a field, by the key it is said under. */
type Facts = Readonly<Record<string, string | number>>;

const declare = (comment: string, name: string, type: string, value: unknown): string =>
  `/**\n * ${comment}\n */\nexport const ${name}: ${type} = ${JSON.stringify(value)};`;

function rowsOf(
  fields: ReadonlyMap<string, FieldFacts>,
  groupOf: (name: string) => number,
): [string, string | number][] {
  return [...fields].flatMap(([name, { facts, target }]) => {
    const group = target === null ? 0 : groupOf(target);
    const said = Object.entries(JSON.parse(facts) as Facts);
    return group === 0 ? said : [[name, group] as [string, number], ...said];
  });
}

function fieldFacts(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  say: (field: Field) => Facts,
): ReadonlyMap<string, FieldFacts> {
  const own = fieldsOf(type).map((field): [string, FieldFacts] => {
    const end = getNamedType(field.type);
    return [field.name, { facts: JSON.stringify(say(field)), target: isCompositeType(end) ? end.name : null }];
  });
  // `$on` goes from a type to one of its types by that type's name.
  const kinds = narrowed(schema, type).map(({ name }): [string, FieldFacts] => [name, { facts: "{}", target: name }]);
  return new Map([...own, ...kinds]);
}

function factsOf(field: Field, argumentTypes: ReadonlyMap<string, string>, pageSize: number): Facts {
  const decoder = Object.keys(DECODERS).indexOf(getNamedType(field.type).name);
  const special = field.args.filter(({ name, type }) => argumentTypes.get(name) !== String(type));
  return {
    ...(decoder < 0 ? {} : { [field.name]: -1 - decoder }),
    ...Object.fromEntries(special.map(({ name, type }) => [`${field.name}.${name}`, String(type)])),
    ...(isPaged(field) && pageSizeOf(field) !== pageSize ? { [`${field.name}#`]: pageSizeOf(field) } : {}),
  };
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
