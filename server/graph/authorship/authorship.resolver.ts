import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Authorship } from "../../domain/affiliation.js";
import type { Agent } from "../../domain/agent.js";
import type { Article } from "../../domain/article.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { ArticleType } from "../article/article.type.js";
import { connectionOf, pageRequest, type Connection } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import { pageOfList } from "../connection/pageOfList.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { loadAgent } from "../speaker/speaker.js";
import { AuthorshipConnectionType, AuthorshipEdgeType } from "./authorship.type.js";

type AuthorshipRow = Authorship & { readonly cursor: string };

@Resolver(() => ArticleType)
export class AuthorsResolver {
  @FieldResolver(() => AuthorshipConnectionType, {
    description:
      "Whom its byline names, in that order: people, and agencies that sign. A desk, a place and a single name name nobody.",
  })
  authors(
    @Root() article: Article,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<AuthorshipRow> {
    const page = pageRequest(LISTS.authors, { first, after });
    const all = (): Promise<readonly Authorship[]> => loaders.authorship.ofArticle(article.id);
    return connectionOf(
      {
        list: LISTS.authors,
        page,
        rows: async () => pageOfList(await all(), page),
        count: async () => (await all()).length,
      },
      (authorship) => authorship,
    );
  }
}

@Resolver(() => AgentType)
export class WroteResolver {
  @FieldResolver(() => AuthorshipConnectionType, {
    description: "Articles whose byline names them, newest first. What they are quoted in is not among them for that.",
  })
  wrote(
    @Root() agent: Agent,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<AuthorshipRow> {
    const page = pageRequest(LISTS.wrote, { first, after });
    return connectionOf(
      {
        list: LISTS.wrote,
        page,
        rows: () => loaders.authorship.byAgent(agent.id, { page }),
        count: () => loaders.authorship.countByAgent(agent.id),
      },
      (authorship) => authorship,
    );
  }
}

@Resolver(() => AuthorshipEdgeType)
export class AuthorshipEdgeResolver {
  @FieldResolver(() => ArticleType, { description: "The article." })
  async node(@Root() { articleId }: AuthorshipRow, @Ctx() { loaders }: GraphContext): Promise<Article> {
    return found(await loaders.article.byId(articleId), "article", articleId);
  }

  @FieldResolver(() => AgentType, { description: "The person or agency the byline names." })
  async author(@Root() { agentId }: AuthorshipRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, agentId);
  }

  @FieldResolver(() => String, { description: "The whole byline, as printed: Par Jeanne Morvan et Loïc Trévidal." })
  async bylineAsPrinted(@Root() { articleId }: AuthorshipRow, @Ctx() { loaders }: GraphContext): Promise<string> {
    const article = found(await loaders.article.byId(articleId), "article", articleId);
    return found(article.byline, "byline", articleId);
  }
}
