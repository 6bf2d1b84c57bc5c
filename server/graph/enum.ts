import { registerEnumType } from "type-graphql";

/**
 * Makes a GraphQL enum of a domain's list of values. `descriptions` must name every value, so a value added to the
 * domain does not compile until somebody has said what it means.
 */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  descriptions: Record<Value, string>,
): Record<Value, Value> {
  const values = Object.keys(descriptions) as Value[];
  const type = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: descriptions[value] }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(type, { name, description, valuesConfig });
  return type;
}
