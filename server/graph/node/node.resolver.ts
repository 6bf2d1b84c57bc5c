import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { GraphContext } from "../context.js";
import { AssumedSize } from "../cost.js";
import { loadNode, type LoadedNode } from "./loadNode.js";
import { NodeType } from "./node.type.js";

const MAX_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: "Anything that has an id; null when nothing has this one." })
  async node(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<LoadedNode | null> {
    return loadNode(loaders, id);
  }

  @AssumedSize(MAX_IDS)
  @Query(() => [NodeType], {
    nullable: "items",
    description: "Several at once, at most 100: in the order asked, null for an id that nothing has.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Their ids." }) ids: string[],
    @Ctx() { loaders }: GraphContext,
  ): Promise<LoadedNode | null>[] {
    checkNumberOfIds(ids);
    // Each on its own, so that one malformed id gives one error and the others still resolve.
    return ids.map((id) => loadNode(loaders, id));
  }
}

/** Throws TOO_COMPLEX. */
export function checkNumberOfIds(ids: readonly string[]): void {
  if (ids.length > MAX_IDS) {
    throw new DixitError("TOO_COMPLEX", `nodes(ids:) was given ${ids.length} ids; expected at most ${MAX_IDS}.`);
  }
}
