import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import { highlighted, snippet } from "../../search/highlight.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { ArticleEdgeType } from "./articleConnection.type.js";

/** An article in a list; `searched` is the text looked for, if any. */
export interface ArticleEdge {
  readonly cursor: string;
  readonly node: Article;
  readonly searched?: string | null;
}

@Resolver(() => ArticleEdgeType)
export class ArticleEdgeResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "How well the article matches the text looked for, from 0 to 1, the headline's words counting most; comparable within one list. Null where no text is looked for.",
  })
  async score(@Root() { node, searched }: ArticleEdge, @Ctx() { loaders }: GraphContext): Promise<number | null> {
    return searched === null || searched === undefined ? null : loaders.article.score(node.id, searched);
  }

  @Cost(100)
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The stretch of the text that matches best, as HTML: the words found stand between <mark> and </mark>, everything else is escaped, and … stands for what is left out. Of an article found by its headline alone, the headline. Null where no text is looked for.",
  })
  async highlight(@Root() { node, searched }: ArticleEdge, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    if (searched === null || searched === undefined) return null;
    const text = await loaders.article.text({ articleId: node.id, version: node.version });
    const { inText, inHeadline } = await loaders.article.matches({ article: node, text: text?.text ?? "" }, searched);
    return text === null || (inText.length === 0 && inHeadline.length > 0)
      ? highlighted(node.headline, inHeadline)
      : snippet(text.text, inText);
  }
}
