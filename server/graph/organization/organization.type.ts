import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { OrganizationId } from "../../domain/ids.js";
import { AgentType } from "../agent/agent.type.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";
import { CountryCodeScalar } from "../scalar/scalars.js";

@ObjectType("Organization", {
  description: "One organization, under every spelling: a ministry, a company, an outlet.",
  implements: [NodeType, AgentType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "wikidataId")')
export class OrganizationType {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: OrganizationId;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: "Its country, where the text, a gazetteer or a declaration says so.",
  })
  country!: string | null;

  @Field(() => Int, { description: "Grows by one with every change of the organization." })
  revision!: number;
}
