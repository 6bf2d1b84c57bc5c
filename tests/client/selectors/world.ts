/**
 * A world that answers every question the schema allows, always in the same way: what a field holds follows from the way
 * that led to it and from its arguments. `execute` answers documents from it; `valueAt` says the same without any.
 */
import { createHash } from "node:crypto";
import {
  executeSync,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

/** An object of the world: its type, and the way that led to it. */
export interface Thing {
  readonly __typename: string;
  readonly way: string;
}

type Args = Readonly<Record<string, unknown>>;

const dice = (seed: string): number => createHash("sha256").update(seed).digest().readUInt32BE();

/** What a field of a thing holds: scalars as the server sends them, things, null, lists of all that. */
export function valueAt(
  schema: GraphQLSchema,
  thing: Thing,
  field: GraphQLField<unknown, unknown>,
  args: Args,
): unknown {
  const given = Object.entries(withDefaults(field, args)).sort(([a], [b]) => (a < b ? -1 : 1));
  return valueOf(schema, field.type, `${thing.way}.${field.name}${JSON.stringify(given)}`);
}

/** What the server makes of arguments: presets for what is missing, in inputs too. */
function withDefaults(field: GraphQLField<unknown, unknown>, args: Args): Args {
  return coerced(field.args, JSON.parse(JSON.stringify(args)) as Args);
}

function coerced(fields: readonly (GraphQLArgument | GraphQLInputField)[], given: Args): Args {
  const entries = fields
    .map(({ name, type, defaultValue }) => [
      name,
      coercedValue(type, given[name] === undefined ? defaultValue : given[name]),
    ])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Args;
}

function coercedValue(type: GraphQLInputType, value: unknown): unknown {
  const present = getNullableType(type);
  if (isListType(present) && Array.isArray(value)) return value.map((item) => coercedValue(present.ofType, item));
  if (!isInputObjectType(present) || value === null || value === undefined) return value;
  return coerced(Object.values(present.getFields()), value as Args);
}

function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, way: string): unknown {
  if (isNonNullType(type)) return presentOf(schema, type.ofType, way);
  return dice(`null ${way}`) % 4 === 0 ? null : presentOf(schema, type, way);
}

function presentOf(schema: GraphQLSchema, type: GraphQLOutputType, way: string): unknown {
  const n = dice(way);
  if (isListType(type))
    return Array.from({ length: n % 4 }, (_, i) => valueOf(schema, type.ofType as GraphQLOutputType, `${way}/${i}`));
  if (isObjectType(type)) return { __typename: type.name, way } satisfies Thing;
  if (isUnionType(type) || isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type);
    return { __typename: possible[n % possible.length]?.name ?? "", way } satisfies Thing;
  }
  const name = getNamedType(type).name;
  if (isEnumType(type)) return type.getValues()[n % type.getValues().length]?.name;
  if (name === "Int") return n % 1000;
  if (name === "Float") return (n % 1000) / 8;
  if (name === "Boolean") return n % 2 === 0;
  if (name === "DateTime") return new Date(n * 1000).toISOString();
  return `${name} ${n}`;
}

/** The value a program is to be given for what the server sends. */
export function decoded(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => decoded(type, item));
  return getNamedType(type).name === "DateTime" ? new Date(value as string) : value;
}

export const rootThing = (root: GraphQLObjectType): Thing => ({ __typename: root.name, way: root.name });

/** Answers a document from the world, variables as they would arrive: as JSON. */
export function answer(schema: GraphQLSchema, root: GraphQLObjectType, document: string, variables: object): unknown {
  const { data, errors } = executeSync({
    schema,
    document: parse(document),
    variableValues: JSON.parse(JSON.stringify(variables)) as Record<string, unknown>,
    rootValue: rootThing(root),
    fieldResolver: (thing: Thing, args: Args, _context, { parentType, fieldName }) => {
      const field = parentType.getFields()[fieldName];
      return field === undefined ? undefined : valueAt(schema, thing, field, args);
    },
  });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  // As it would arrive.
  return JSON.parse(JSON.stringify(data));
}
