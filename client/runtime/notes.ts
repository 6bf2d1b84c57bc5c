/** What recorders note: which fields are asked of which object, under which names, with which variables. */
import { ARGUMENTS, GROUPS, PAGE_SIZE } from "../generated/table.js";
import { DixitError } from "./errors.js";

/** Fields asked of one object. */
export interface Selections {
  /** Names in the answer that are taken. Branches share them: nothing of one type clashes with another's. */
  readonly keys: Set<string>;
  readonly fields: Field[];
  /** What is asked only of one type, by its name. */
  readonly branches: Map<string, Selections>;
}

export interface Field {
  readonly name: string;
  /** Its name in the answer: its own, or with a number where that is taken, counted in the order of use. */
  readonly key: string;
  /** Arguments, with the variables that hold their values. */
  readonly args: readonly (readonly [argument: string, variable: string])[];
  /** Rows of a page when nobody says how many. Sent where there are edges, that is, pages. */
  readonly pageSize: number;
  readonly below: Selections;
}

export interface Notes {
  readonly root: Selections;
  readonly variables: Record<string, unknown>;
  /** Types of the variables, in the order of their use. */
  readonly types: Record<string, string>;
}

export const newSelections = (keys = new Set<string>()): Selections => ({ keys, fields: [], branches: new Map() });

/**
 * Asks an object for a field. A field without arguments is asked for once; one with arguments anew with every call,
 * even for equal values: the same selector must give the same document, whatever its values happen to be.
 *
 * @param group the object's, where the facts about its fields stand
 */
export function ask(
  notes: Notes,
  { keys, fields }: Selections,
  name: string,
  values: Readonly<Record<string, unknown>>,
  group: number,
): Field {
  const facts = GROUPS[group] ?? {};
  const args = Object.entries(values).map(([argument, value]): [string, string] => {
    const type = facts[`${name}.${argument}`] ?? ARGUMENTS[argument];
    if (typeof type !== "string") throw new DixitError("BAD_SELECTOR", `${name} has no argument "${argument}".`);
    return [argument, hoist(notes, argument, type, value)];
  });
  const known = args.length === 0 && fields.find((field) => field.name === name && field.args.length === 0);
  if (known) return known;
  const key = unused(name, (taken) => keys.has(taken));
  keys.add(key);
  const field = { name, key, args, pageSize: Number(facts[`${name}#`] ?? PAGE_SIZE), below: newSelections() };
  fields.push(field);
  return field;
}

/** The variable that holds a value: the same one for the same object, such as a filter used twice. */
function hoist({ variables, types }: Notes, argument: string, type: string, value: unknown): string {
  const known = Object.keys(variables).find(
    (name) => typeof value === "object" && value !== null && variables[name] === value && types[name] === type,
  );
  if (known !== undefined) return known;
  const variable = unused(argument, (taken) => taken in types);
  types[variable] = type;
  variables[variable] = value;
  return variable;
}

function unused(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let n = 1; isTaken(free); n++) free = `${name}_${n}`;
  return free;
}
