import type { Store } from "../storage/store.js";
import { makeLoaders, type Loaders } from "./loaders.js";

/** What every resolver of one request is given. */
export interface GraphContext {
  readonly store: Store;
  /** Replaced after a mutation has written, so that what follows reads what was written. */
  loaders: Loaders;
}

export const makeContext = (store: Store): GraphContext => new LazyContext(store);

/**
 * Makes the loaders when somebody first asks for them: an operation that is planned needs none. Apollo Server copies
 * what a request is given, so nothing in it may be private to the first copy.
 */
class LazyContext implements GraphContext {
  made: Loaders | null = null;

  constructor(readonly store: Store) {}

  get loaders(): Loaders {
    return (this.made ??= makeLoaders(this.store));
  }

  set loaders(loaders: Loaders) {
    this.made = loaders;
  }
}
