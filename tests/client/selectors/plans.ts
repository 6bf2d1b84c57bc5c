/** Selectors over a schema, as data: one reading of a plan writes it to recorders, another looks the answer up. */
import {
  getNamedType,
  GraphQLNonNull,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { decoded, valueAt, type Thing } from "./world.js";

export type Field = GraphQLField<unknown, unknown>;

/** What every object can be asked, though no schema says so. */
export const TYPENAME = {
  name: "__typename",
  args: [],
  type: new GraphQLNonNull(GraphQLString),
} as unknown as Field;

export interface Step {
  readonly field: Field;
  /** Null for a field that takes none. */
  readonly args: Readonly<Record<string, unknown>> | null;
}

export type Way = readonly Step[];

/** A way from an object, and what to make of where it leads. */
export type Plan =
  | { readonly make: "constant"; readonly value: string | number | null }
  | { readonly make: "object"; readonly parts: Readonly<Record<string, Plan>> }
  | { readonly make: "tuple"; readonly parts: readonly Plan[] }
  | { readonly make: "value"; readonly way: Way }
  /** One recorder gone on from several times. */
  | { readonly make: "through"; readonly way: Way; readonly of: Plan }
  | { readonly make: "$pick"; readonly way: Way; readonly of: Plan }
  | { readonly make: "list" | "nodes"; readonly way: Way; readonly of: Plan }
  | { readonly make: "$on"; readonly way: Way; readonly cases: Readonly<Record<string, Plan>> };

/** Writes a plan to a recorder, as a selector would. */
// Plans reach what no type could say beforehand.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return */
export function write(plan: Plan, recorder: any): any {
  switch (plan.make) {
    case "constant":
      return plan.value;
    case "object":
      return mapped(plan.parts, (part) => write(part, recorder));
    case "tuple":
      return plan.parts.map((part) => write(part, recorder));
    case "value":
      return follow(plan.way, recorder);
    case "through":
      return write(plan.of, follow(plan.way, recorder));
    case "list":
      return follow(plan.way, recorder)((it: unknown) => write(plan.of, it));
    case "$pick":
    case "nodes":
      return follow(plan.way, recorder)[plan.make]((it: unknown) => write(plan.of, it));
    case "$on":
      return follow(plan.way, recorder).$on(mapped(plan.cases, (of) => (it: unknown) => write(of, it)));
  }
}

const follow = (way: Way, recorder: any): any =>
  way.reduce((at, { field, args }) => (args === null ? at[field.name] : at[field.name](args)), recorder);
/* eslint-enable */

/** A value of the world with the type it stands under. */
export interface Found {
  readonly type: GraphQLOutputType;
  readonly value: unknown;
}

/** What a plan must give, looked up in the world without a document. */
export function expected(schema: GraphQLSchema, plan: Plan, from: Found): unknown {
  const here =
    (of: Plan) =>
    (found: Found): unknown =>
      found.value === null ? null : expected(schema, of, found);
  const found = "way" in plan ? walk(schema, plan.way, from) : from;
  switch (plan.make) {
    case "constant":
      return plan.value;
    case "object":
      return mapped(plan.parts, (part) => expected(schema, part, from));
    case "tuple":
      return plan.parts.map((part) => expected(schema, part, from));
    case "value":
      return decoded(found.type, found.value);
    case "through":
      return expected(schema, plan.of, found);
    case "$pick":
      return here(plan.of)(found);
    case "list":
      return itemsOf(found)?.map(here(plan.of)) ?? null;
    case "nodes": {
      const edges = itemsOf(walk(schema, [stepTo(schema, found, "edges")], found));
      return edges?.map((edge) => here(plan.of)(walk(schema, [stepTo(schema, edge, "node")], edge))) ?? null;
    }
    case "$on": {
      if (found.value === null) return null;
      const { __typename } = found.value as Thing;
      const fits = Object.keys(plan.cases).find((name) => name === __typename || isKindOf(schema, __typename, name));
      const of = plan.cases[fits ?? "$else"];
      if (of === undefined) throw new Error(`The plan has no case for ${__typename}`);
      return expected(schema, of, found);
    }
  }
}

function isKindOf(schema: GraphQLSchema, type: string, name: string): boolean {
  const object = schema.getType(type);
  return isObjectType(object) && object.getInterfaces().some((one) => one.name === name);
}

function walk(schema: GraphQLSchema, way: Way, from: Found): Found {
  return way.reduce<Found>(
    ({ value }, { field, args }) => ({
      type: field.type,
      value: value === null ? null : fieldOf(schema, value as Thing, { field, args }),
    }),
    from,
  );
}

/** Of the type the thing really has, which may promise more than an interface does. */
function fieldOf(schema: GraphQLSchema, thing: Thing, { field, args }: Step): unknown {
  if (field === TYPENAME) return thing.__typename;
  const own = fieldsOf(schema, thing.__typename).find(({ name }) => name === field.name) ?? field;
  return valueAt(schema, thing, own, args ?? {});
}

function itemsOf({ type, value }: Found): Found[] | null {
  const item = listItem(type);
  return value === null || item === null ? null : (value as unknown[]).map((one) => ({ type: item, value: one }));
}

function stepTo(schema: GraphQLSchema, { type }: Found, name: string): Step {
  const field = fieldsOf(schema, getNamedType(type).name).find((one) => one.name === name);
  if (field === undefined) throw new Error(`${String(type)} has no field ${name}`);
  return { field, args: null };
}

export function fieldsOf(schema: GraphQLSchema, name: string): Field[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

export function listItem(type: GraphQLOutputType): GraphQLOutputType | null {
  if ("ofType" in type)
    return String(type).endsWith("!") ? listItem(type.ofType as GraphQLOutputType) : (type.ofType as GraphQLOutputType);
  return null;
}

const mapped = <Value, Made>(
  values: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
