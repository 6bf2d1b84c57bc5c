import type { Identity } from "../../domain/actor.js";
import type { ChangeFeed } from "../../events/changeFeed.js";
import type { Store } from "../../storage/store.js";
import { makeContext, type GraphContext } from "../context.js";

/** What the resolvers of one subscription are given. Its loaders are replaced for every batch of events. */
export interface LiveContext extends GraphContext {
  readonly feed: ChangeFeed;
  /** The cursor a client comes back with that was cut off; it stands before the argument `after`. */
  readonly resumeAfter: string | null;
  /** The cursor of what was told last; before anything was, of where the telling begins. */
  toldUpTo: string | null;
}

export const makeLiveContext = (
  store: Store,
  feed: ChangeFeed,
  actor: Identity | null = null,
  resumeAfter: string | null = null,
): LiveContext => Object.assign(makeContext(store, actor), { feed, resumeAfter, toldUpTo: null });
