/** What fields are asked: known with the document, or with each request where it depends on variables. */
import {
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type ValueNode,
} from "graphql";
import type { Ask, Variables } from "./plan.js";
import { judged, Unplanned } from "./unplanned.js";
import type { Arguments } from "./vocabulary.js";

export type AnyField = GraphQLField<unknown, unknown>;

/** Throws Unplanned when the field is asked something that `known` does not hold. */
export function checkArguments(field: AnyField, node: FieldNode, known: readonly string[]): void {
  const strange = field.args.find(
    ({ name, defaultValue }) =>
      !known.includes(name) &&
      (defaultValue !== undefined || node.arguments?.some((given) => given.name.value === name) === true),
  );
  if (strange !== undefined) throw new Unplanned(`The argument ${strange.name} of ${field.name} is not planned.`);
}

export function makeAsk<Asked>(
  place: number,
  field: AnyField,
  node: FieldNode,
  read: (args: Arguments) => Asked,
): Ask<Asked> {
  const argumentsFor = reader(field, node);
  const of = (variables: Variables): Asked => judged(() => read(argumentsFor(variables)));
  if (dependsOnVariables(node)) return { place, read: of, varies: true };
  const known = of({});
  return { place, read: () => known, varies: false };
}

export const dependsOnVariables = (node: FieldNode): boolean =>
  node.arguments?.some(({ value }) => holdsVariable(value)) === true;

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/**
 * Reads as `getArgumentValues` does. What stands in the document is read once, and a variable that is a whole argument is
 * taken from the request as it was coerced there; anything less plain is left to the library at each request.
 */
function reader(field: AnyField, node: FieldNode): (variables: Variables) => Arguments {
  const anew = (variables: Variables): Arguments => getArgumentValues(field, node, variables);
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const fixed: Record<string, unknown> = {};
  const taken: { readonly name: string; readonly variable: string }[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = given.get(name);
    if (value === undefined) {
      if (defaultValue !== undefined) fixed[name] = defaultValue;
    } else if (value.kind === Kind.VARIABLE) {
      if (isNonNullType(type) || defaultValue !== undefined) return anew;
      taken.push({ name, variable: value.name.value });
    } else {
      if (holdsVariable(value)) return anew;
      fixed[name] = valueFromAST(value, type);
    }
  }
  return (variables) => {
    const args = { ...fixed };
    for (const { name, variable } of taken) if (variable in variables) args[name] = variables[variable];
    return args;
  };
}
