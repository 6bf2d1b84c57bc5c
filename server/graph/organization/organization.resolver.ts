import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Organization, OrganizationKind } from "../../domain/agent.js";
import type { Article } from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import type { Attribution } from "../../domain/quote.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { ArticleConnectionType } from "../article/articleConnection.type.js";
import { AttributionConnectionType } from "../attribution/attributionConnection.type.js";
import { connection, pageRequest, type Connection, type Edge } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { agentByWikidataId } from "../declared/byWikidataId.js";
import { idOf } from "../ids.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { OrganizationKindEnum } from "./organization.enum.js";
import { OrganizationType } from "./organization.type.js";

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, {
    nullable: true,
    description: "One organization, by any id that ever meant it, or by the Wikidata id declared for it.",
  })
  async organization(
    @Arg("id", () => ID, { nullable: true, description: "Any id that ever meant it." }) id: string | null | undefined,
    @Arg("wikidataId", () => ID, { nullable: true, description: "Its Wikidata id: Q and digits." })
    wikidataId: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Promise<ResolvedAgent | null> {
    const byId = id !== null && id !== undefined;
    const byWikidataId = wikidataId !== null && wikidataId !== undefined;
    if (byId && !byWikidataId) return loaders.agent.byId(idOf(id, "Organization"));
    if (byWikidataId && !byId) return agentByWikidataId(wikidataId, "organization", { loaders });
    throw new DixitError(
      "BAD_ARGUMENT",
      `organization(id:, wikidataId:) was given ${byId ? "both" : "neither"}; expected exactly one of the two.`,
    );
  }

  @FieldResolver(() => OrganizationKindEnum, { description: "What kind of organization it is." })
  kind(@Root() organization: Organization): OrganizationKind {
    return organization.organizationKind;
  }

  @FieldResolver(() => ArticleConnectionType, { description: "Articles it published, newest first." })
  published(
    @Root() organization: Organization,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Arg("range", () => DateRangeInput, { nullable: true, description: "Published between these dates." })
    range: DateRangeInput | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Article>> {
    const page = pageRequest(LISTS.published, { first, after });
    const inRange = { range: rangeOf(range) };
    return connection({
      list: LISTS.published,
      page,
      rows: () => loaders.article.publishedBy(organization.id, { ...inRange, page }),
      count: () => loaders.article.countPublishedBy(organization.id, inRange),
    });
  }

  @FieldResolver(() => AttributionConnectionType, {
    description: "Who spoke in its name, newest first, those the articles do not name included.",
  })
  spokenForBy(
    @Root() organization: Organization,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Attribution>> {
    const page = pageRequest(LISTS.spokenForBy, { first, after });
    return connection({
      list: LISTS.spokenForBy,
      page,
      rows: () => loaders.attribution.speakingFor(organization.id, page),
      count: () => loaders.attribution.countSpeakingFor(organization.id),
    });
  }
}
