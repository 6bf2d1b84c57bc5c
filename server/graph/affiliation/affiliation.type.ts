import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Post } from "../../domain/affiliation.js";
import type { PartialDate } from "../../domain/partialDate.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import { SpeakerRoleEnum } from "../attribution/attribution.enum.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { PartialDateScalar } from "../scalar/scalars.js";

@ObjectType("AffiliationEdge", {
  description:
    "A post that a person holds or held in an organization, over all the articles that print the three together. One edge a person, organization and title; titles in two languages are two.",
  simpleResolvers: true,
})
export class AffiliationEdgeType implements Omit<Post, "personId" | "organizationId" | "titleKey"> {
  @Field(() => String, { description: "Where the post stands in the list." })
  cursor!: string;

  @Field(() => String, {
    description: "The post as most of the articles print it, without the organization: secrétaire générale.",
  })
  title!: string;

  @Field(() => SpeakerRoleEnum, { description: "What kind of post it is." })
  role!: SpeakerRole;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "Since when it is held, as stated by the latest article that says so: minister since March 2030. Null when none says.",
  })
  since!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      "Date of the article that first calls it a former post, after all that print it as held. When it ended before that is not said. Null while no article calls it so.",
  })
  until!: Date | null;

  @Field(() => PartialDateScalar, { description: "Date of the earliest article that prints it, as held or as former." })
  firstSeen!: Date;

  @Field(() => PartialDateScalar, { description: "Date of the latest article that prints it, as held or as former." })
  lastSeen!: Date;

  @Field(() => Int, { description: "How many articles print it." })
  articles!: number;

  @Field(() => Float, {
    description:
      "How sure it is, from 0 to 1: how often the surest of the rules that read it is right, and each further outlet that prints it takes half of the doubt that is left. Wire copy adds nothing.",
  })
  confidence!: number;
}

@ObjectType("AffiliationConnection", { description: "A page of posts in organizations.", simpleResolvers: true })
export class AffiliationConnectionType {
  @Field(() => [AffiliationEdgeType], { description: "Those printed last first." })
  edges!: AffiliationEdgeType[];

  @Field(() => Int, { description: "How many posts the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
