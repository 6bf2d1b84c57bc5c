/**
 * The types that selectors are written in. Nothing here exists when a program runs.
 *
 * Recorders are generated interfaces, one for each type of the graph, called like it with a `$`. Their parameter `N` is
 * `null` behind something that may be missing, so that whatever is read there may be null too, and `never` elsewhere.
 */
declare const selected: unique symbol;
declare const node: unique symbol;

/** A value that will be there when the answer is: what a selector returns, alone, in an object or in a tuple. */
export interface Selected<T> {
  readonly [selected]: T;
}

/** A list with arguments: called with a selector of its items. */
export type SelectList<Item, Element, N> = <R extends Shape>(
  select: (item: Item) => R,
) => Selected<readonly (Out<R> | Element)[] | N>;

/** What every connection has: a list that comes a page at a time. */
export interface Connection<Node> {
  /** Never there: it only carries the type. */
  readonly [node]: Node;
}

/** What a selector may return. Recorders of objects are not among it: they need a selection of their own, `$pick`. */
export type Shape = Part | readonly Part[];

/** A tuple holds no tuples, so that a compiler that comes by any shape at all comes to an end. */
type Part = Selected<unknown> | string | number | boolean | null | undefined | { readonly [key: string]: Shape };

/**
 * The value that a selector's return value stands for: `Out<ReturnType<typeof card>>`.
 *
 * What is plain already stays as it is, which is what a mapped type makes of it. Asking first whether it is an object, or
 * inferring what is selected, costs a compiler half as much again.
 */
export type Out<S> = S extends Selected<unknown> ? S[typeof selected] : { readonly [K in keyof S]: Out<S[K]> };
