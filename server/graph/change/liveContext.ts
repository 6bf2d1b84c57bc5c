import type { Identity } from "../../domain/actor.js";
import type { ChangeFeed } from "../../events/changeFeed.js";
import type { Store } from "../../storage/store.js";
import { makeContext, type GraphContext } from "../context.js";

/** What the resolvers of one subscription are given. Its loaders are replaced for every batch of events. */
export interface LiveContext extends GraphContext {
  readonly feed: ChangeFeed;
}

export const makeLiveContext = (store: Store, feed: ChangeFeed, actor: Identity | null = null): LiveContext =>
  Object.assign(makeContext(store, actor), { feed });
