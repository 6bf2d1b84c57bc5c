import type { Mutation$, Query$, Subscription$ } from "./generated/recorders.js";
import { makeBatch } from "./runtime/batch.js";
import { compile, compilePages } from "./runtime/compile.js";
import type { Operation, OperationKind, Page, PagesOperation } from "./runtime/operation.js";
import type { CallOptions, TransportOptions } from "./runtime/options.js";
import { pages, stream, type LoadPage, type WalkOptions } from "./runtime/pages.js";
import { request } from "./runtime/request.js";
import type { PartialResult } from "./runtime/result.js";
import type { Connection, Out, Shape } from "./runtime/selection.js";
import { subscribe } from "./runtime/subscribe.js";

export type ClientOptions = TransportOptions;

/** What a call gives: the data, or with `{ partial: true }` what came of it and what failed. */
export type Answered<Result, Options> = Options extends { readonly partial: true } ? PartialResult<Result> : Result;

/**
 * Everything a program can ask of one server. Holds no state but its options: make one, share it.
 *
 * Whatever fails throws a `DixitError`, and what is aborted the signal's reason as it is. A selector runs once, to see
 * what it asks for; what it returns says what the answer is made into.
 */
export interface Client {
  /** Asks one question, in one request. */
  query<R extends Shape, const Options extends CallOptions>(
    select: (root: Query$) => R,
    options?: Options,
  ): Promise<Answered<Out<R>, Options>>;

  /** Changes something. Is only sent again after a failure under an `idempotencyKey`. */
  mutate<R extends Shape, const Options extends CallOptions>(
    select: (root: Mutation$) => R,
    options?: Options,
  ): Promise<Answered<Out<R>, Options>>;

  /**
   * Follows what happens, over server-sent events. A connection that breaks is made anew and goes on after the last
   * event: nothing is lost and nothing repeated. Leave the loop, or abort the signal, and it is closed.
   */
  subscribe<R extends Shape, const Options extends CallOptions>(
    select: (root: Subscription$) => R,
    options?: Options,
  ): AsyncGenerator<Answered<Out<R>, Options>, void, undefined>;

  /**
   * Walks a list to its end, a row at a time, with the next page on its way while this one is read. Empty when what the
   * list belongs to is not there.
   *
   * @param list leads to it; @param pick says what of each row
   */
  stream<Node, R extends Shape>(
    list: (root: Query$) => Connection<Node>,
    pick: (node: Node) => R,
    options?: WalkOptions,
  ): AsyncGenerator<Out<R>, void, undefined>;

  /** The same, a page at a time: keep a page's `cursor`, and a later walk begins `after` it. */
  pages<Node, R extends Shape>(
    list: (root: Query$) => Connection<Node>,
    pick: (node: Node) => R,
    options?: WalkOptions,
  ): AsyncGenerator<Page<Out<R>>, void, undefined>;

  /** Runs an operation that is written as text, which `operation` makes, of `@dixit/client/operations`. */
  run<Result, const Options extends CallOptions>(
    operation: Operation<Result>,
    options?: Options,
  ): Promise<Answered<Result, Options>>;
}

// Results are typed where selectors come in; here they are only passed on, and a compiler has nothing to infer.
type Make = (kind: OperationKind, select: never) => Operation<unknown>;
type MakePages = (list: never, pick: never) => PagesOperation<unknown>;

export function createClient(transport: ClientOptions): Client {
  const batch = makeBatch(transport);
  const run = (operation: Operation<unknown>, options?: CallOptions) => request(transport, batch, operation, options);
  const asking = (kind: OperationKind) => async (select: never, options?: CallOptions) =>
    run((compile as Make)(kind, select), options);
  const walking = (walk: typeof pages | typeof stream) => (list: never, pick: never, options?: WalkOptions) => {
    const walked = (compilePages as MakePages)(list, pick);
    return walk(
      (after, pageSize, signal) =>
        run(walked.page(after, pageSize), { ...options, signal }) as ReturnType<LoadPage<unknown>>,
      options,
    );
  };
  return {
    query: asking("query"),
    mutate: asking("mutation"),
    subscribe: (select: never, options?: CallOptions) =>
      subscribe(transport, (compile as Make)("subscription", select), options),
    stream: walking(stream),
    pages: walking(pages),
    run,
  } as unknown as Client;
}
