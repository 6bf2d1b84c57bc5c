/**
 * Runs selectors on recorders, which note what is asked of them.
 *
 * A recorder is a Proxy. It cannot know whether `q.article` will be returned or gone on from, so it only remembers the
 * way there; fields come into being where something is returned or selected.
 */
import { GROUPS, INTERFACES } from "../generated/table.js";
import {
  constant,
  decodedBy,
  itself,
  listOf,
  objectOf,
  oneOf,
  step,
  tupleOf,
  type Case,
  type Read,
} from "./decoder.js";
import { DixitError } from "./errors.js";
import { ask, newSelections, type Field, type Notes, type Selections } from "./notes.js";
import { DECODERS } from "./scalars.js";

type Args = Readonly<Record<string, unknown>>;
export type Selector = (recorder: never) => unknown;

/** One running callback. Its recorders are of use until it returns, and not in callbacks inside of it. */
interface Scope {
  readonly notes: Notes;
  readonly selections: Selections;
  /** Whether it is about a scalar, which is asked for nothing. */
  isScalar?: boolean;
}

/** What a recorder stands for: the object that a callback is about, or a field on the way from there. */
interface Place {
  readonly scope: Scope;
  /** Null for the object itself. */
  readonly parent: Place | null;
  readonly name: string;
  readonly args: Args;
  /** Where the facts about its fields stand; below zero, the number of what decodes it. */
  readonly group: number;
  field?: Field;
}

/** What `$pick`, `$on` and lists give: there is nothing to do with it but to return it. */
class Part {
  readonly scope: Scope;
  readonly read: Read;

  constructor(scope: Scope, read: Read) {
    this.scope = scope;
    this.read = read;
  }
}

const PLACE = Symbol();

/** Of a field that has not been called, while one called without arguments has none. */
const NONE: Args = {};

let running: Scope | null = null;

/** Runs a callback on the object that is asked for `selections`; gives what reads the callback's result out of it. */
export function run(select: Selector, notes: Notes, selections: Selections, group: number): Read {
  const outer = running;
  const scope: Scope = { notes, selections };
  running = scope;
  try {
    const read = readerOf(select(recorderOf({ scope, parent: null, name: "", args: NONE, group }) as never));
    // An object must be asked for something, even when nothing of it is wanted.
    if (selections.fields.length === 0 && scope.isScalar !== true) ask(notes, selections, "__typename", NONE, group);
    return read;
  } finally {
    running = outer;
  }
}

const recorderOf = (place: Place): unknown =>
  new Proxy(() => place, {
    get: (_, name) => (name === PLACE ? place : typeof name === "string" ? go(inUse(place), name) : misused()),
    apply: (_, __, [argument]: [Selector | Args | undefined]) =>
      typeof argument === "function"
        ? list(inUse(place), argument)
        : recorderOf({ ...inUse(place), args: argument ?? {} }),
  });

/** The place that a recorder stands for; undefined for what is no recorder. */
const placeOf = (value: unknown): Place | undefined =>
  typeof value === "function" ? (value as { [PLACE]?: Place })[PLACE] : undefined;

/** The same field with some arguments set, whatever the selector said of them. */
export const withArgs = (recorder: unknown, args: Args): unknown => {
  const place = inUse(placeOf(recorder) ?? misused());
  return recorderOf({ ...place, args: { ...place.args, ...args } });
};

/** The variables of a field that something was selected of, by the names of its arguments. */
export const variablesOf = (recorder: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(placeOf(recorder)?.field?.args ?? []);

function inUse<Own extends Place | Part>(own: Own): Own {
  return own.scope === running ? own : misused();
}

function misused(): never {
  throw new DixitError(
    "BAD_SELECTOR",
    "A selector is run once, to see what it asks for: there are no values in it yet. Return fields as they are, from the callback whose recorder they belong to.",
  );
}

/** What a property of a recorder is. */
function go(place: Place, name: string): unknown {
  if (name === "$pick") return (select: Selector) => part(place, below(place, select));
  if (name === "$on") return (types: Readonly<Record<string, Selector>>) => part(place, on(place, types));
  return recorderOf(to(place, name));
}

const to = (parent: Place, name: string): Place => ({
  scope: parent.scope,
  parent,
  name,
  args: NONE,
  group: Number(GROUPS[parent.group]?.[name] ?? 0),
});

const below = (place: Place, select: Selector): Read =>
  run(select, place.scope.notes, selectionsOf(place), place.group);

function list(place: Place, select: Selector): Part {
  const { parent, name, args } = place;
  // `nodes` is not in the schema: it is short for the nodes of edges.
  if (name !== "nodes" || parent === null || args !== NONE) return part(place, listOf(below(place, select)));
  return list(to(parent, "edges"), (edge: never) => {
    const node = to(placeOf(edge) as Place, "node");
    return part(node, below(node, select));
  });
}

function on(place: Place, types: Readonly<Record<string, Selector>>): Read {
  const { notes } = place.scope;
  const selections = selectionsOf(place);
  ask(notes, selections, "__typename", NONE, place.group);
  const cases: Case[] = [];
  let otherwise: Read | null = null;
  for (const [type, select] of Object.entries(types)) {
    if (type === "$else") otherwise = below(place, select);
    else {
      const branch = selections.branches.get(type) ?? newSelections(selections.keys);
      selections.branches.set(type, branch);
      const { group } = to(place, type);
      const mark = INTERFACES.includes(type) ? ask(notes, branch, "__typename", NONE, group).key : null;
      cases.push({ type, mark, read: run(select, notes, branch, group) });
    }
  }
  return oneOf(cases, otherwise);
}

function selectionsOf(place: Place): Selections {
  return place.parent === null ? place.scope.selections : fieldOf(place, place.parent).below;
}

function fieldOf(place: Place, parent: Place): Field {
  place.field ??= ask(place.scope.notes, selectionsOf(parent), place.name, place.args, parent.group);
  return place.field;
}

/** A part read where a place is, seen from the object that the callback is about. */
function part(place: Place, read: Read): Part {
  let whole = read;
  for (let at = place; at.parent !== null; at = at.parent) whole = step(fieldOf(at, at.parent).key, whole);
  return new Part(place.scope, whole);
}

function readerOf(shape: unknown): Read {
  if (shape instanceof Part) return inUse(shape).read;
  if (typeof shape === "function") return leaf(inUse(placeOf(shape) ?? misused()));
  if (typeof shape !== "object" || shape === null) return constant(shape);
  if (Array.isArray(shape)) return tupleOf(shape.map(readerOf));
  return objectOf(Object.entries(shape).map(([key, value]) => [key, readerOf(value)]));
}

function leaf(place: Place): Read {
  if (place.parent === null) place.scope.isScalar = true;
  const decode = Object.values(DECODERS)[-1 - place.group];
  return part(place, decode === undefined ? itself : decodedBy(decode)).read;
}
