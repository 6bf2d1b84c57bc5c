import type { Store } from "../storage/store.js";
import { makeLoaders, type Loaders } from "./loaders.js";

/** What every resolver of one request is given. */
export interface GraphContext {
  readonly store: Store;
  /** Replaced after a mutation has written, so that what follows reads what was written. */
  loaders: Loaders;
}

export const makeContext = (store: Store): GraphContext => ({ store, loaders: makeLoaders(store) });
