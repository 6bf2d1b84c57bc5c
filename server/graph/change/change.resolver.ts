import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Change } from "../../domain/change.js";
import { DixitError } from "../../domain/errors.js";
import { pageSize } from "../connection/connection.js";
import type { PageInfo } from "../connection/pageInfo.type.js";
import type { GraphContext } from "../context.js";
import { loadNode, type LoadedNode } from "../node/loadNode.js";
import { NodeType } from "../node/node.type.js";
import { ChangeConnectionType, ChangeEdgeType } from "./change.type.js";
import { changeCursor, MAX_CHANGES, positionOf } from "./changeCursor.js";

const DEFAULT_CHANGES = 100;

export type ChangeEdge = Change & {
  readonly cursor: string;
  /** Loads the nodes of all changes that are told one after the other, so that each finds its own loaded. */
  readonly loadTogether?: () => Promise<unknown>;
};

export const changeEdge = (change: Change): ChangeEdge => ({ ...change, cursor: changeCursor(change.position) });

function onlyOne(since: string | null, after: string | null): string | null {
  if (since !== null && after !== null) {
    throw new DixitError("BAD_ARGUMENT", "`since` and `after` mean the same, and both were given; expected one.");
  }
  return since ?? after;
}

@Resolver(() => ChangeEdgeType)
export class ChangeResolver {
  @Query(() => ChangeConnectionType, {
    description:
      "What changed in the archive, from the beginning or since a cursor: nothing is missed, nothing repeats. Ask again with `pageInfo.endCursor` for ever.",
  })
  async changes(
    @Arg("since", () => String, {
      nullable: true,
      description: "The cursor of a change, to go on after it; null for the beginning.",
    })
    since: string | null | undefined,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_CHANGES,
      description: `How many changes, 0 to ${MAX_CHANGES}.`,
    })
    first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The same as `since`, for clients that turn pages by themselves. Give one of the two.",
    })
    after: string | null | undefined,
    @Ctx() { store }: GraphContext,
  ): Promise<{ edges: ChangeEdge[]; pageInfo: PageInfo }> {
    const size = pageSize(first, DEFAULT_CHANGES, MAX_CHANGES);
    const cursor = onlyOne(since ?? null, after ?? null);
    const from = cursor === null ? 0 : await positionOf(cursor, store);
    const found = await store.changes.after(from, size + 1);
    const edges = found.slice(0, size).map(changeEdge);
    return {
      edges,
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: from > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? changeCursor(from),
      },
    };
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: "The node as it is now; null when it is gone or hidden. An article is given whatever its status.",
  })
  async node(@Root() change: ChangeEdge, @Ctx() { loaders }: GraphContext): Promise<LoadedNode | null> {
    await change.loadTogether?.();
    return loadNode(loaders, change.id);
  }
}
