/**
 * Runs selectors on recorders, which note what is asked of them.
 *
 * A recorder is a Proxy. It cannot know whether `q.article` will be returned or gone on from, so it only remembers the
 * way there; fields are noted where something is returned or selected.
 */
import { decodedBy, itself, listOf, objectOf, step, type Read } from "./decoder.js";
import { DixitError } from "./errors.js";
import { ask, groupOf, isTypeName, type Args, type Hoisted, type Note } from "./notes.js";
import { DECODERS } from "./scalars.js";

export type Selector = (recorder: never) => unknown;

/** One running callback. Its recorders are of use until it returns, and not in callbacks inside of it. */
interface Scope {
  readonly hoisted: Hoisted;
  /** Whether it is about a scalar, which cannot be asked for anything. */
  isScalar?: boolean;
}

/** What a recorder stands for: the object that a callback is about, or what a way from there leads to. */
interface Place {
  readonly scope: Scope;
  /** Where the facts about its fields stand; of a scalar that is decoded, its name. */
  readonly group: string;
  /** What was asked to come here; asks for it when it has not been. */
  readonly note: () => Note;
  /** Makes a reader of what is here a reader of the object that the callback is about. */
  readonly from: (read: Read) => Read;
  /** The same way with more arguments. None leads to the object itself. */
  readonly again?: (args: Args) => Place;
  /** The connection, when this may be short for the nodes of its edges. */
  readonly connection?: Place | false;
}

/** Where recorders, and what was selected with them, keep the place they stand for. */
const PLACE = Symbol();

let running: Scope | undefined;

/** Runs a callback on the object that a note is about; gives what reads the callback's result out of that object. */
export function run(select: Selector, hoisted: Hoisted, note: Note, group: string): Read {
  const outer = running;
  const scope: Scope = { hoisted };
  running = scope;
  try {
    const read = readerOf(select(recorderOf({ scope, group, note: () => note, from: (own) => own }) as never));
    // An object must be asked for something, even when nothing of it is wanted.
    if (!note.below[0] && !scope.isScalar) ask(hoisted, note, "__typename", {}, group);
    return read;
  } finally {
    running = outer;
  }
}

/** Asks for the same field with some arguments in the place of whatever a selector gave. */
export function withArgs(recorder: unknown, args: Args): [recorder: unknown, note: Note] {
  const place = inUse(placeOf(recorder)).again?.(args) ?? misused();
  return [recorderOf(place), place.note()];
}

/** The place that a recorder, or what was selected with it, stands for. */
const placeOf = (value: unknown): Place | undefined => (value as { [PLACE]?: Place } | null | undefined)?.[PLACE];

const inUse = (place: Place | undefined): Place => (place?.scope === running ? (place ?? misused()) : misused());

function misused(): never {
  throw new DixitError("BAD_SELECTOR", "Expected what this callback was given, as it is.");
}

const recorderOf = (place: Place): unknown =>
  new Proxy(() => place, {
    get: (_, name) => (name === PLACE ? place : typeof name === "string" ? member(inUse(place), name) : misused()),
    apply: (_, __, [given]: [Selector | Args | undefined]) =>
      typeof given === "function"
        ? list(inUse(place), given)
        : recorderOf(inUse(place).again?.(given ?? {}) ?? misused()),
  });

function member(place: Place, name: string): unknown {
  if (name === "$pick") return (select: Selector) => part(place, below(place, select));
  if (name === "$on") return (types: Readonly<Record<string, Selector>>) => part(place, on(place, types));
  return recorderOf(to(place, name));
}

/** The place that a field leads to. */
function to(parent: Place, name: string, args?: Args): Place {
  let asked: Note | undefined;
  const note = (): Note => (asked ??= ask(parent.scope.hoisted, parent.note(), name, args ?? {}, parent.group));
  return {
    scope: parent.scope,
    group: groupOf(parent.group, name),
    note,
    from: (read) => parent.from(step(note().key, read)),
    again: (more) => to(parent, name, { ...args, ...more }),
    connection: name === "nodes" && args === undefined && parent,
  };
}

/** What has been selected at a place: there is nothing to do with it but to return it. */
const part = (place: Place, read: Read): unknown => ({ [PLACE]: { scope: place.scope, from: () => place.from(read) } });

const below = ({ scope, note, group }: Place, select: Selector): Read => run(select, scope.hoisted, note(), group);

function list(place: Place, select: Selector): unknown {
  if (!place.connection) return part(place, listOf(below(place, select)));
  return list(to(place.connection, "edges"), (edge) => {
    const node = to(inUse(placeOf(edge)), "node");
    return part(node, below(node, select));
  });
}

/** Reads by the type of what has come, which shows by what was asked of that type alone. */
function on(place: Place, types: Readonly<Record<string, Selector>>): Read {
  const { hoisted } = place.scope;
  const note = place.note();
  ask(hoisted, note, "__typename");
  const cases: [mark: string, read: Read][] = [];
  let otherwise: Read = ({ __typename }: { readonly __typename: string }) => {
    throw new DixitError("BAD_RESPONSE", `Expected a type with a case; got ${__typename}: add $else.`);
  };
  for (const [type, select] of Object.entries(types)) {
    if (type === "$else") otherwise = below(place, select);
    else {
      const branch = ask(hoisted, note, `...on ${type}`);
      const read = run(select, hoisted, branch, to(place, type).group);
      const mark = branch.below.find(({ name }) => !isTypeName(name)) ?? ask(hoisted, branch, "__typename");
      cases.push([mark.key, read]);
    }
  }
  return (data: object) => (cases.find(([mark]) => mark in data)?.[1] ?? otherwise)(data);
}

function readerOf(shape: unknown): Read {
  const place = placeOf(shape);
  if (place !== undefined) {
    if (place.again === undefined) place.scope.isScalar = true;
    const decode = DECODERS[place.group];
    return inUse(place).from(decode ? decodedBy(decode) : itself);
  }
  if (typeof shape !== "object" || shape === null) return () => shape;
  return objectOf(
    shape,
    Object.entries(shape).map(([key, value]) => [key, readerOf(value)]),
  );
}
