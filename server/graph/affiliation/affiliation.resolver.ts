import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Post } from "../../domain/affiliation.js";
import type { Organization, Person } from "../../domain/agent.js";
import type { AgentId } from "../../domain/ids.js";
import type { PartialDate } from "../../domain/partialDate.js";
import type { InstantRange } from "../../storage/store.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { connectionOf, pageRequest, type Connection } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { OrganizationType } from "../organization/organization.type.js";
import { PersonType } from "../person/person.type.js";
import { PartialDateScalar } from "../scalar/scalars.js";
import { evidenceSize } from "../span/evidenceSize.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadAgent } from "../speaker/speaker.js";
import { AffiliationConnectionType, AffiliationEdgeType } from "./affiliation.type.js";

/** An edge as a list shows it: whom the list leads to. */
type AffiliationRow = Post & { readonly cursor: string; readonly leadsTo: AgentId };

const At = () =>
  Arg("at", () => PartialDateScalar, {
    nullable: true,
    description:
      "Only posts held at some moment of that time, as far as the articles show: begun by then, by a stated `since` or by the first article that prints the post as held; and not called a former one by then. The day of the article that first calls it so is no longer part of it. A post that is only ever called former is held at no time, and one whose end no article tells is held to this day.",
  });

/** Null for any time. The year after 9999 has no four digits, and nothing was printed in it. */
export const heldAt = (at: PartialDate | null | undefined): InstantRange | null =>
  at === null || at === undefined ? null : { from: at.from, to: at.to.getUTCFullYear() > 9999 ? null : at.to };

@Resolver(() => PersonType)
export class PersonAffiliationsResolver {
  @FieldResolver(() => AffiliationConnectionType, {
    description: "The posts they hold or held, where an article prints name, title and organization together.",
  })
  affiliations(
    @Root() person: Person,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @At() at: PartialDate | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<AffiliationRow> {
    const page = pageRequest(LISTS.affiliations, { first, after });
    const held = { at: heldAt(at) };
    return connectionOf(
      {
        list: LISTS.affiliations,
        page,
        rows: () => loaders.affiliation.ofPerson(person.id, { ...held, page }),
        count: () => loaders.affiliation.countOfPerson(person.id, held),
      },
      (post) => ({ ...post, leadsTo: post.organizationId }),
    );
  }
}

@Resolver(() => OrganizationType)
export class MembersResolver {
  @FieldResolver(() => AffiliationConnectionType, {
    description: "Who holds or held a post in it, where an article prints name, title and organization together.",
  })
  members(
    @Root() organization: Organization,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @At() at: PartialDate | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<AffiliationRow> {
    const page = pageRequest(LISTS.members, { first, after });
    const held = { at: heldAt(at) };
    return connectionOf(
      {
        list: LISTS.members,
        page,
        rows: () => loaders.affiliation.inOrganization(organization.id, { ...held, page }),
        count: () => loaders.affiliation.countInOrganization(organization.id, held),
      },
      (post) => ({ ...post, leadsTo: post.personId }),
    );
  }
}

@Resolver(() => AffiliationEdgeType)
export class AffiliationEdgeResolver {
  @FieldResolver(() => PersonType, { description: "Who holds or held it." })
  async person(@Root() { personId }: AffiliationRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, personId);
  }

  @FieldResolver(() => OrganizationType, { description: "Where it is or was held." })
  async organization(
    @Root() { organizationId }: AffiliationRow,
    @Ctx() { loaders }: GraphContext,
  ): Promise<ResolvedAgent> {
    return loadAgent(loaders, organizationId);
  }

  @FieldResolver(() => AgentType, {
    description: "Whom the list leads to: the organization in a person's affiliations, the person in its members.",
  })
  async node(@Root() { leadsTo }: AffiliationRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, leadsTo);
  }

  @FieldResolver(() => [SpanType], {
    description: "Places that print name, title and organization together, those of the newest article first.",
  })
  async evidence(
    @Root() post: AffiliationRow,
    @Arg("first", () => Int, { nullable: true, defaultValue: 3, description: "How many places, 0 to 20." })
    first: number | null,
    @Ctx() { loaders }: GraphContext,
  ): Promise<PlacedSpan[]> {
    const limit = evidenceSize(first);
    const places = await loaders.affiliation.evidence(post, limit);
    return places.map((place) => placed(place, place.span));
  }
}
