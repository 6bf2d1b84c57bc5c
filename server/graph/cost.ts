/**
 * What fields cost, said in the schema itself (`@cost` and `@listSize` of the federation specification): gateways that
 * limit by cost and our own limits read the same numbers.
 */
import {
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isListType,
  isObjectType,
  isNonNullType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { Directive } from "type-graphql";

/** What a list that is not paged is taken to hold: evidence, candidates, former ids. */
const UNPAGED = 5;

/** For a field with more work or more bytes in it than an object has: it weighs as much as so many objects. */
export const Cost = (weight: number) => Directive(`@cost(weight: ${weight})`);

/** For a list that is not paged and commonly holds another number than five. */
export const AssumedSize = (size: number) => Directive(`@listSize(assumedSize: ${size})`);

/** How long a list may become. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  /** The lists of a connection that its arguments size. */
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument?: boolean;
}

/** Gives every list and every connection a `@listSize`, unless its resolver says one. Changes the schema given. */
export function declareListSizes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const size = sizeOf(field, type.name);
      if (size !== null && !declaresSize(field)) field.extensions = { directives: { ...said(field), listSize: size } };
    }
  }
}

function sizeOf(field: GraphQLField<unknown, unknown>, parent: string): ListSize | null {
  const isPaged = field.args.some(({ name }) => name === "first");
  const isConnection = getNamedType(field.type).name.endsWith("Connection");
  // A default takes the place of an argument that is left out.
  const sliced = { slicingArguments: ["first"], requireOneSlicingArgument: false };
  if (isConnection && isPaged) return { ...sliced, sizedFields: ["edges"] };
  if (!isList(field.type) || (parent.endsWith("Connection") && field.name === "edges")) return null;
  return isPaged ? sliced : { assumedSize: UNPAGED };
}

const declaresSize = ({ astNode }: GraphQLField<unknown, unknown>): boolean =>
  astNode?.directives?.some(({ name }) => name.value === "listSize") ?? false;

/** What decorators have said already. */
const said = ({ extensions }: GraphQLField<unknown, unknown>): object =>
  (extensions["directives"] as object | undefined) ?? {};

export const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** What the schema says of one field. */
interface Declared {
  /** What it weighs beside the objects it gives. */
  readonly weight: number;
  readonly size: ListSize;
}

/** Read once a field: every operation asks. */
const declared = new WeakMap<GraphQLField<unknown, unknown>, Declared>();

/** For the fields of an executable schema. */
export function declaredOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Declared {
  const known = declared.get(field);
  if (known !== undefined) return known;
  const weight = valuesOf(schema, "cost", field)["weight"];
  const read = { weight: typeof weight === "number" ? weight : 0, size: valuesOf(schema, "listSize", field) };
  declared.set(field, read);
  return read;
}

function valuesOf(
  schema: GraphQLSchema,
  name: string,
  { astNode }: GraphQLField<unknown, unknown>,
): Readonly<Record<string, unknown>> {
  const directive = schema.getDirective(name);
  return (directive && astNode && getDirectiveValues(directive, astNode)) ?? {};
}
