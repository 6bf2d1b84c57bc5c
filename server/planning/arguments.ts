/** What fields are asked: known with the document, or with each request where it depends on variables. */
import { getArgumentValues, Kind, type FieldNode, type GraphQLField, type ValueNode } from "graphql";
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
  const of = (variables: Variables): Asked => judged(() => read(getArgumentValues(field, node, variables)));
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
