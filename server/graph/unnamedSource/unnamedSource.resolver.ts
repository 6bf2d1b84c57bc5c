import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Attribution, UnnamedSource } from "../../domain/quote.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { ArticleType } from "../article/article.type.js";
import { AttributionConnectionType } from "../attribution/attributionConnection.type.js";
import { connection, pageRequest, type Connection, type Edge } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { OrganizationType } from "../organization/organization.type.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadOrganization } from "../speaker/speaker.js";
import { UnnamedSourceType } from "./unnamedSource.type.js";

@Resolver(() => UnnamedSourceType)
export class UnnamedSourceResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "The organization it speaks for, if printed." })
  async speaksFor(@Root() source: UnnamedSource, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent | null> {
    return loadOrganization(loaders, source.speaksFor);
  }

  @FieldResolver(() => ArticleType, { description: "The only article it lives in." })
  async article(@Root() source: UnnamedSource, @Ctx() { loaders }: GraphContext): Promise<Article> {
    return found(await loaders.article.byId(source.articleId), "article", source.id);
  }

  @FieldResolver(() => [SpanType], { description: "Every place that means this source, the description first." })
  coreferences(@Root() source: UnnamedSource): PlacedSpan[] {
    return source.coreferences.map((span) => placed(source, span));
  }

  @FieldResolver(() => AttributionConnectionType, { description: "What it said, by position in the article." })
  attributions(
    @Root() source: UnnamedSource,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Attribution>> {
    const page = pageRequest(LISTS.sourceAttributions, { first, after });
    return connection({
      list: LISTS.sourceAttributions,
      page,
      rows: () => loaders.attribution.ofSource(source.id, page),
      count: () => loaders.attribution.countOfSource(source.id),
    });
  }
}
