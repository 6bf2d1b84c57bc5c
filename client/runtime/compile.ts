import type { Roots$ } from "../generated/recorders.js";
import { groupOf, noteOf, print, type Hoisted, type Note } from "./notes.js";
import type { Operation, OperationKind, Page, PagesOperation } from "./operation.js";
import { run, withArgs } from "./recorder.js";
import type { Connection, Out, Selected, Shape } from "./selection.js";

/** Says what to ask for, and what to make of it. Runs once, on recorders, never on data. */
export type Select<Kind extends OperationKind, R extends Shape> = (root: Roots$[Kind]) => R;

/** An operation with what its document was printed from. */
export interface Compiled<Result> extends Operation<Result>, Hoisted {
  readonly root: Note;
  readonly variables: Hoisted["variables"];
}

/**
 * Runs a selector, once, and makes an operation of what it asked for.
 *
 * @throws DixitError BAD_SELECTOR when it uses a recorder outside the recorder's own callback, or as a value
 */
export function compile<Kind extends OperationKind, R extends Shape>(
  kind: Kind,
  select: Select<Kind, R>,
): Compiled<Out<R>> {
  const hoisted: Hoisted = { variables: {}, types: {} };
  const root = noteOf();
  const decode = run(select, hoisted, root, groupOf("0", kind)) as Compiled<Out<R>>["decode"];
  return { kind, document: print(kind, root, hoisted), decode, root, ...hoisted };
}

/** What a walk asks of a list. `Connection` says less, so that a compiler has less to compare. */
interface Walked {
  $pick(select: (list: Walked) => unknown): Selected<Page<never>>;
  nodes(select: unknown): unknown;
  readonly pageInfo: { readonly endCursor: unknown; readonly hasNextPage: unknown };
}

/**
 * Makes the walk over a list out of a selector that leads to it and one for its rows.
 *
 * @param select leads to a connection; how many rows it asks for is said by whoever walks
 */
export function compilePages<Node, R extends Shape>(
  select: (root: Roots$["query"]) => Connection<Node>,
  pick: (node: Node) => R,
): PagesOperation<Out<R>> {
  let names: Note["args"];
  const { variables, ...operation } = compile("query", (root) => {
    const [list, note] = withArgs(select(root), { first: 0, after: null });
    names = note.args;
    return (list as Walked).$pick((it) => ({
      items: it.nodes(pick),
      cursor: it.pageInfo.endCursor,
      hasNextPage: it.pageInfo.hasNextPage,
    }));
  });
  return {
    page: (cursor, pageSize) => ({
      ...operation,
      variables: { ...variables, [names["first"] as string]: pageSize, [names["after"] as string]: cursor },
    }),
  };
}
