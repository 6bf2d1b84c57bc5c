import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import { highlighted } from "../../search/highlight.js";
import type { GraphContext } from "../context.js";
import type { QuoteEdge } from "./quoteConnection.js";
import { QuoteEdgeType } from "./quoteConnection.type.js";

@Resolver(() => QuoteEdgeType)
export class QuoteEdgeResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "How well the quote matches the words looked for, from 0 to 1; comparable within one list. Null where the filter looks for no words.",
  })
  async score(
    @Root() { node, searched }: Partial<QuoteEdge> & Pick<QuoteEdge, "node">,
    @Ctx() { loaders }: GraphContext,
  ): Promise<number | null> {
    return searched === null || searched === undefined ? null : loaders.quote.score(node.id, searched);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The quote's text as HTML: the words found stand between <mark> and </mark>, everything else is escaped. Null where the filter looks for no words.",
  })
  async highlight(
    @Root() { node, searched }: Partial<QuoteEdge> & Pick<QuoteEdge, "node">,
    @Ctx() { loaders }: GraphContext,
  ): Promise<string | null> {
    if (searched === null || searched === undefined) return null;
    return highlighted(node.text, await loaders.quote.matches(node, searched));
  }
}
