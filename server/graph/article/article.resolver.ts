import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  isListed,
  type Article,
  type ArticleStatus,
  type ArticleVersion,
  type ExcludedSpan,
  type Reprint,
} from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import type { Mention } from "../../domain/quote.js";
import { canonicalUrl } from "../../pipeline/draft.js";
import { requiredText } from "../../storage/articleSearch.js";
import type { ArticleFilter, ArticleOrder } from "../../storage/store.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { connection, connectionOf, pageRequest, type Connection, type Edge } from "../connection/connection.js";
import { articleList, LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { found } from "../found.js";
import { idOf, idsOf } from "../ids.js";
import { MentionConnectionType } from "../mention/mention.type.js";
import { OrganizationType } from "../organization/organization.type.js";
import { QuoteFilterInput, quoteFilter } from "../quote/quote.input.js";
import { quoteConnection, type QuoteEdge } from "../quote/quoteConnection.js";
import { searchText } from "../searchText.js";
import { QuoteConnectionType } from "../quote/quoteConnection.type.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { UrlScalar } from "../scalar/scalars.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadOrganization } from "../speaker/speaker.js";
import { ArticleOrderEnum, ArticleStatusEnum } from "./article.enum.js";
import { ArticleType, ArticleVersionType, ExcludedSpanType } from "./article.type.js";
import type { ArticleEdge } from "./articleEdge.resolver.js";
import { ArticleConnectionType } from "./articleConnection.type.js";
import { ReprintEdgeType } from "./reprint.type.js";

@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, { nullable: true, description: "One article, by its id or by any URL it was seen under." })
  async article(
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id: string | null | undefined,
    @Arg("url", () => UrlScalar, { nullable: true, description: "Any URL it was seen under." })
    url: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Article | null> {
    const byId = id !== null && id !== undefined;
    const byUrl = url !== null && url !== undefined;
    if (byId && !byUrl) return loaders.article.byId(idOf(id, "Article"));
    if (byUrl && !byId) return articleByUrl(url, { loaders });
    throw new DixitError(
      "BAD_ARGUMENT",
      `article(id:, url:) was given ${byId ? "both" : "neither"}; expected exactly one of the two.`,
    );
  }

  @Query(() => ArticleConnectionType, {
    description:
      "Articles of the whole archive; none that is withheld, canceled or retracted, but for whoever has the scope legal and asks for them by `status`.",
  })
  articles(
    @Arg("text", () => String, {
      nullable: true,
      description:
        'Whose headline or current text has all these words, in any order, "words in this order", and none with - before it. Accents, case and endings do not matter. At most 1,000 characters.',
    })
    text: string | null | undefined,
    @Arg("outlet", () => [ID], { nullable: true, description: "Published by any of these organizations." })
    outlet: string[] | null | undefined,
    @Arg("range", () => DateRangeInput, { nullable: true, description: "Published between these dates." })
    range: DateRangeInput | null | undefined,
    @Arg("status", () => [ArticleStatusEnum], { nullable: true, description: "With any of these statuses." })
    status: ArticleStatus[] | null | undefined,
    @Arg("orderBy", () => ArticleOrderEnum, { nullable: true, defaultValue: "NEWEST", description: "In which order." })
    orderBy: ArticleOrder | null,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { store, actor }: GraphContext,
  ): Connection<ArticleEdge> {
    const filter: ArticleFilter = {
      ...(outlet === null || outlet === undefined ? {} : { outlet: idsOf(outlet, "Organization") }),
      ...(range === null || range === undefined ? {} : { published: rangeOf(range) }),
      ...(status === null || status === undefined ? {} : { status: [...new Set(status)].sort() }),
      ...(asksForHidden(status) && actor?.scopes.includes("legal") === true ? { withHidden: true } : {}),
      ...(text === null || text === undefined ? {} : { text: searchText("text", text) }),
    };
    const order = orderBy ?? "NEWEST";
    if (order === "RELEVANCE") requiredText(filter);
    const list = articleList(order);
    const page = pageRequest(list, { first, after });
    return connectionOf(
      {
        list,
        page,
        rows: () => store.articles.page(filter, page, order),
        count: () => store.articles.count(filter),
      },
      (node) => ({ node, searched: filter.text ?? null }),
    );
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: "The outlet, if the article names it. Null of one that is hidden.",
  })
  async publisher(@Root() article: Article, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent | null> {
    return loadOrganization(loaders, article.publisherId);
  }

  @Cost(100)
  @FieldResolver(() => String, {
    nullable: true,
    description: "The current text, plain. Null when the article is withheld, canceled or retracted.",
  })
  async text(@Root() article: Article, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    const text = await loaders.article.text({ articleId: article.id, version: article.version });
    return text?.text ?? null;
  }

  @FieldResolver(() => [ArticleVersionType], {
    description: "Every text it has had, oldest first; none of one that is hidden.",
  })
  async versions(
    @Root() article: Article,
    @Ctx() { loaders }: GraphContext,
  ): Promise<readonly Omit<ArticleVersion, "text">[]> {
    return loaders.article.versions(article.id);
  }

  @FieldResolver(() => [ExcludedSpanType], {
    description: "Parts the extractor set aside, by position: boilerplate, bios, link lists, terms. Never quotes.",
  })
  async excluded(@Root() article: Article, @Ctx() { loaders }: GraphContext): Promise<readonly ExcludedSpan[]> {
    return loaders.article.excluded(article.id);
  }

  @FieldResolver(() => ReprintEdgeType, {
    nullable: true,
    description: "Of wire copy: the earliest published article with this text. Null for an article of its own.",
  })
  reprintOf(@Root() article: Article): Reprint | null {
    return article.reprintOf;
  }

  @FieldResolver(() => ArticleConnectionType, { description: "Wire copy of it, newest first." })
  reprints(
    @Root() article: Article,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Article>> {
    const page = pageRequest(LISTS.reprints, { first, after });
    return connection({
      list: LISTS.reprints,
      page,
      rows: () => loaders.article.reprints(article.id, page),
      count: () => loaders.article.countReprints(article.id),
    });
  }

  @FieldResolver(() => QuoteConnectionType, { description: "Its quotes, by position in the text." })
  quotes(
    @Root() article: Article,
    @Arg("filter", () => QuoteFilterInput, { nullable: true, description: "Only these quotes." })
    filter: QuoteFilterInput | null | undefined,
    @First(50) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<QuoteEdge> {
    const page = pageRequest(LISTS.articleQuotes, { first, after });
    const filtered = { filter: quoteFilter(filter) };
    return quoteConnection({
      of: { of: "ARTICLE" },
      parent: article.id,
      ...filtered,
      list: LISTS.articleQuotes,
      page,
      rows: () => loaders.quote.ofArticle(article.id, { ...filtered, page }),
      count: () => loaders.quote.countOfArticle(article.id, filtered),
    });
  }

  @FieldResolver(() => MentionConnectionType, {
    description: "Where it names or describes people and organizations, by position in the text.",
  })
  mentions(
    @Root() article: Article,
    @First(100) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Mention>> {
    const page = pageRequest(LISTS.mentions, { first, after });
    return connection({
      list: LISTS.mentions,
      page,
      rows: () => loaders.mention.ofArticle(article.id, page),
      count: () => loaders.mention.countOfArticle(article.id),
    });
  }
}

@Resolver(() => ExcludedSpanType)
export class ExcludedSpanResolver {
  @FieldResolver(() => SpanType, { description: "Where it stands." })
  span(@Root() excluded: ExcludedSpan): PlacedSpan {
    return placed(excluded, excluded.span);
  }
}

@Resolver(() => ReprintEdgeType)
export class ReprintEdgeResolver {
  @FieldResolver(() => ArticleType, { description: "The article it reprints." })
  async node(@Root() { articleId }: Reprint, @Ctx() { loaders }: GraphContext): Promise<Article> {
    return found(await loaders.article.byId(articleId), "original", articleId);
  }
}

/** Whether any of the statuses is one of hidden articles. */
export const asksForHidden = (status: readonly ArticleStatus[] | null | undefined): boolean =>
  status?.some((one) => !isListed(one)) === true;

/** What an article is looked for under, in order: as given; then as an address that differs only in what says nothing about it. */
export const addressesOf = (url: string): readonly string[] =>
  /^https?:/i.test(url) ? [url, canonicalUrl(url)] : [url];

/**
 * Both are looked up at once, so that what is asked of many articles goes in one statement however their addresses are
 * written.
 */
export async function articleByUrl(url: string, { loaders }: Pick<GraphContext, "loaders">): Promise<Article | null> {
  const [asGiven, ...others] = await Promise.all(addressesOf(url).map((address) => loaders.article.byUrl(address)));
  return asGiven ?? others[0] ?? null;
}
