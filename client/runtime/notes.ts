/** What recorders note, and the text of it: which fields are asked of which object, with which variables. */
import { ARGUMENTS, COMMON_ARGUMENT, GROUPS, PAGE_SIZE } from "../generated/table.js";

/** A field and what is asked below it; the operation itself; or, named `...on Person`, what is asked of one type. */
export interface Note {
  readonly name: string;
  /** The field's name in the answer: its own, or with a number where that is taken. */
  readonly key: string;
  /** The variables that hold its arguments, by the arguments' names. */
  readonly args: Readonly<Record<string, string>>;
  /** Names in the answer that are taken. Types share them: nothing of one clashes with anything of another. */
  readonly keys: Set<string>;
  readonly below: Note[];
  /** Where the facts about it stand. */
  readonly group: string;
}

/** The variables of an operation, and their types by their names. */
export interface Hoisted {
  readonly variables: Record<string, unknown>;
  readonly types: Record<string, string>;
}

export type Args = Readonly<Record<string, unknown>>;

/**
 * Asks an object for a field, or for a type. What has no arguments is asked for once; a field with arguments anew with
 * every call, even for equal values: a selector must give the same document, whatever its values happen to be.
 *
 * @param group the object's, where the facts about its fields stand
 */
export function ask(hoisted: Hoisted, { below, keys }: Note, name: string, values: Args = {}, group = ""): Note {
  const facts = GROUPS[group];
  const args: Record<string, string> = {};
  for (const [argument, value] of Object.entries(values)) {
    const type = factOf(facts, `${name}:${argument}`) ?? factOf(ARGUMENTS, argument) ?? COMMON_ARGUMENT;
    // A type is required where any argument of the name needs it; what may be missing cannot be among those.
    args[argument] = hoist(
      hoisted,
      argument,
      value === null || value === undefined ? type.replace(/!$/, "") : type,
      value,
    );
  }
  const known = below.find((note) => note.name === name && isEmpty({ ...note.args, ...args }));
  if (known !== undefined) return known;
  const isType = isTypeName(name);
  const key = keys.has(name) ? `${name}_${keys.size}` : name;
  const note = noteOf(name, key, args, group, isType ? keys : undefined);
  if (!isType) keys.add(key);
  below.push(note);
  return note;
}

/** The group that a field leads to; the name of a scalar that is decoded. */
export const groupOf = (group: string, name: string): string => factOf(GROUPS[group], name) ?? "0";

/** What a generated table says of a name; undefined where it says nothing. */
const factOf = (table: Readonly<Record<string, RegExp>> = {}, name: string): string | undefined =>
  Object.keys(table).find((fact) => table[fact]?.test(name));

export const noteOf = (name = "", key = name, args: Note["args"] = {}, group = "", keys = new Set<string>()): Note => ({
  name,
  key,
  args,
  group,
  keys,
  below: [],
});

const isEmpty = (object: object): boolean => !Object.keys(object)[0];

/** Whether it is no field but what is asked of one type. */
export const isTypeName = (name: string): boolean => name.startsWith(".");

/** The variable that holds a value; the same object, such as a filter used twice, is sent once. */
function hoist({ variables, types }: Hoisted, argument: string, type: string, value: unknown): string {
  const names = Object.keys(types);
  const same = names.find((name) => Object(value) === variables[name] && types[name] === type);
  const name = same ?? (argument in types ? `${argument}_${names.length}` : argument);
  types[name] = type;
  variables[name] = value;
  return name;
}

/** The text of an operation, on one line and without a name. */
export const print = (kind: string, root: Note, { types }: Hoisted): string =>
  kind +
  list(
    "(",
    ")",
    Object.entries(types).map(([name, type]) => `$${name}:${type}`),
  ) +
  printNote(root);

function printNote(note: Note): string {
  const { name, key, args, below } = note;
  const values = Object.entries(args).map(([argument, variable]) => `${argument}:$${variable}`);
  const size = pageSizeOf(note);
  if (size) values.push(`first:${size}`);
  return (key === name ? "" : `${key}:`) + name + list("(", ")", values) + list("{", "}", below.map(printNote));
}

/**
 * How many rows a page has that nobody gave a number for. Whatever has pages is asked for a number of rows: servers count
 * the cost of a list by it.
 */
export const pageSizeOf = ({ name: field, args, below, group }: Note): string | undefined =>
  below.some(({ name }) => /^(?:edges|pageInfo)$/.test(name)) && !args["first"]
    ? (factOf(GROUPS[group], `${field}#`) ?? PAGE_SIZE)
    : undefined;

const list = (open: string, close: string, items: readonly string[]): string =>
  items[0] ? open + items.join(" ") + close : "";
