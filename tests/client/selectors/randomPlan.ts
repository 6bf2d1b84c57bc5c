/** Makes plans at random, over everything a schema has. */
import * as fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { fieldsOf, listItem, TYPENAME, type Field, type Plan, type Step } from "./plans.js";

type Draw = fc.GeneratorValue;

export function randomPlan(schema: GraphQLSchema, draw: Draw, type: GraphQLCompositeType, depth: number): Plan {
  const parts = draw(fc.nat, { max: depth > 0 ? 4 : 2 });
  const drawn = Array.from({ length: parts }, (_, n): [string, Plan] => [
    `p${n}`,
    randomPart(schema, draw, type, depth),
  ]);
  if (parts === 1 && draw(fc.boolean)) return drawn[0]?.[1] as Plan;
  if (draw(fc.nat, { max: 9 }) === 0) return { make: "tuple", parts: drawn.map(([, part]) => part) };
  return { make: "object", parts: Object.fromEntries(drawn) };
}

function randomPart(schema: GraphQLSchema, draw: Draw, type: GraphQLCompositeType, depth: number): Plan {
  if (draw(fc.nat, { max: 11 }) === 0)
    return { make: "constant", value: [null, 7, "constant"][draw(fc.nat, { max: 2 })] ?? null };
  if (!isObjectType(type) && draw(fc.boolean)) return randomOn(schema, draw, type, [], depth);
  const fields = [TYPENAME, ...fieldsOf(schema, type.name)].filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  const field = fields[draw(fc.nat, { max: fields.length - 1 })] ?? TYPENAME;
  const way = [stepInto(draw, field)];
  const end = getNamedType(field.type);
  if (!isCompositeType(end)) return { make: "value", way };
  if (listItem(field.type) !== null) return { make: "list", way, of: inLists(schema, draw, field, end, depth) };
  const edges = fieldsOf(schema, end.name).find(({ name }) => name === "edges");
  if (edges !== undefined && draw(fc.boolean)) {
    const node = fieldsOf(schema, getNamedType(edges.type).name).find(({ name }) => name === "node");
    const kind = node && getNamedType(node.type);
    const of: Plan = isCompositeType(kind)
      ? randomPlan(schema, draw, kind, depth - 1)
      : { make: "object", parts: { scalar: { make: "value", way: [] }, again: { make: "value", way: [] } } };
    return { make: "nodes", way, of };
  }
  if (!isObjectType(end) && draw(fc.boolean)) return randomOn(schema, draw, end, way, depth - 1);
  return {
    make: draw(fc.boolean) ? "$pick" : "through",
    way,
    of: randomPlan(schema, draw, end, depth - 1),
  };
}

/** Lists of lists are called once for each. */
function inLists(schema: GraphQLSchema, draw: Draw, field: Field, end: GraphQLCompositeType, depth: number): Plan {
  let of = randomPlan(schema, draw, end, depth - 1);
  let inner = listItem(field.type);
  for (inner = inner && listItem(inner); inner !== null; inner = listItem(inner)) of = { make: "list", way: [], of };
  return of;
}

function randomOn(
  schema: GraphQLSchema,
  draw: Draw,
  type: GraphQLCompositeType,
  way: readonly Step[],
  depth: number,
): Plan {
  if (isObjectType(type)) throw new Error(`${type.name} has one type only`);
  const possible = schema.getPossibleTypes(type);
  const interfaces = [...new Set(possible.flatMap((one) => one.getInterfaces()))].filter((one) => one !== type);
  const some = draw(fc.boolean);
  const named: readonly GraphQLCompositeType[] = some
    ? [...possible, ...interfaces].filter(() => draw(fc.boolean))
    : possible;
  const cases = named.map((one): [string, Plan] => [one.name, randomPlan(schema, draw, one, depth - 1)]);
  if (some) cases.splice(draw(fc.nat, { max: cases.length }), 0, ["$else", randomPlan(schema, draw, type, depth - 1)]);
  return { make: "$on", way, cases: Object.fromEntries(cases) };
}

const stepInto = (draw: Draw, field: Field): Step =>
  field.args.length === 0 ? { field, args: null } : { field, args: randomArgs(draw, field) };

function randomArgs(draw: Draw, field: Field): Record<string, unknown> {
  const given = field.args.filter(({ type }) => isNonNullType(type) || draw(fc.nat, { max: 3 }) === 0);
  return Object.fromEntries(given.map(({ name, type }) => [name, randomInput(draw, type, 3)]));
}

export function randomInput(draw: Draw, type: GraphQLInputType, depth: number): unknown {
  const present = getNullableType(type);
  if (!isNonNullType(type) && draw(fc.nat, { max: 5 }) === 0) return draw(fc.boolean) ? null : undefined;
  if (isListType(present)) {
    const length = depth > 0 ? draw(fc.nat, { max: 2 }) : 0;
    return Array.from({ length }, () => randomInput(draw, present.ofType, depth - 1) ?? null);
  }
  if (isEnumType(present)) return draw(fc.constantFrom, ...present.getValues().map(({ name }) => name));
  if (isInputObjectType(present)) {
    const fields = Object.values(present.getFields());
    const given = fields.filter((field) => isNonNullType(field.type) || (depth > 0 && draw(fc.nat, { max: 4 }) === 0));
    return Object.fromEntries(given.map(({ name, type: inner }) => [name, randomInput(draw, inner, depth - 1)]));
  }
  switch (getNamedType(present).name) {
    case "Int":
      return draw(fc.nat, { max: 100 });
    case "Float":
      return draw(fc.nat, { max: 8 }) / 8;
    case "Boolean":
      return draw(fc.boolean);
    case "DateTime":
      return draw(fc.constantFrom, new Date("2031-03-04T06:30:00Z"), "2031-03-04T06:30:00Z");
    case "URL":
      return draw(fc.constantFrom, new URL("https://tides.example/a"), "https://tides.example/b");
    default:
      return draw(fc.string, { maxLength: 4 });
  }
}
