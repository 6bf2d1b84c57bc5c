import type { Identity } from "../domain/actor.js";
import type { Store, Writer } from "../storage/store.js";
import { makeLoaders, type Loaders } from "./loaders.js";

/** What every resolver of one request is given. */
export interface GraphContext {
  readonly store: Store;
  /** Who asks; null when the request came without a token. */
  readonly actor: Identity | null;
  /** The first act of a decision's transaction, which keeps it from being made twice under one key; null without a key. */
  readonly begin: ((writer: Writer) => Promise<void>) | null;
  /** Replaced after a mutation has written, so that what follows reads what was written. */
  loaders: Loaders;
}

export const makeContext = (
  store: Store,
  actor: Identity | null = null,
  begin: GraphContext["begin"] = null,
): GraphContext => new LazyContext(store, actor, begin);

/**
 * Makes the loaders when somebody first asks for them: an operation that is planned needs none. Apollo Server copies
 * what a request is given, so nothing in it may be private to the first copy.
 */
class LazyContext implements GraphContext {
  made: Loaders | null = null;

  constructor(
    readonly store: Store,
    readonly actor: Identity | null,
    readonly begin: GraphContext["begin"],
  ) {}

  get loaders(): Loaders {
    return (this.made ??= makeLoaders(this.store));
  }

  set loaders(loaders: Loaders) {
    this.made = loaders;
  }
}
