import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { AgentId } from "../../domain/ids.js";
import type { GraphContext } from "../context.js";
import { evidenceSize } from "../span/evidenceSize.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { NameEdgeType } from "./nameConnection.type.js";

@Resolver(() => NameEdgeType)
export class NameEdgeResolver {
  @FieldResolver(() => [SpanType], { description: "Places where it is printed exactly so, newest article first." })
  async evidence(
    @Root() edge: { readonly agentId: AgentId; readonly node: string },
    @Arg("first", () => Int, { nullable: true, defaultValue: 3, description: "How many places, 0 to 20." })
    first: number | null,
    @Ctx() { loaders }: GraphContext,
  ): Promise<PlacedSpan[]> {
    const limit = evidenceSize(first);
    const mentions = await loaders.name.evidence({ agentId: edge.agentId, name: edge.node }, limit);
    return mentions.map((mention) => placed(mention, mention.span));
  }
}
