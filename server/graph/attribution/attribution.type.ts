import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { ActivityId, AttributionId } from "../../domain/ids.js";
import type { Attribution, Channel, ReviewState } from "../../domain/quote.js";
import type { Naming, SpeakerRole } from "../../domain/speaker.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";
import { DateTimeScalar } from "../scalar/scalars.js";
import { ChannelEnum, NamingEnum, ReviewStateEnum, SpeakerRoleEnum } from "./attribution.enum.js";

@ObjectType("Attribution", {
  description: "Who a quote is attributed to, and how we know.",
  implements: [NodeType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class AttributionType implements Pick<
  Attribution,
  "id" | "titleAsPrinted" | "role" | "naming" | "channel" | "confidence" | "review" | "revision"
> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: AttributionId;

  @Field(() => String, { nullable: true, description: "The speaker's title as printed: ministre des Armées." })
  titleAsPrinted!: string | null;

  @Field(() => SpeakerRoleEnum, { description: "As what the speaker speaks." })
  role!: SpeakerRole;

  @Field(() => NamingEnum, { description: "Whether the article names the speaker." })
  naming!: Naming;

  @Field(() => ChannelEnum, { description: "How the words reached the outlet." })
  channel!: Channel;

  @Field(() => Float, {
    description: "How sure it is that the speaker given is the right one, from 0 to 1; 0 where none is given.",
  })
  confidence!: number;

  @Field(() => ReviewStateEnum, { description: "What people have decided of it." })
  review!: ReviewState;

  @Field(() => Int, { description: "Grows by one with every change of the attribution." })
  revision!: number;
}

@ObjectType("Activity", {
  description: "What made an assertion: one run of a tool over one version of an article (a PROV-O Activity).",
  simpleResolvers: true,
})
export class ActivityType {
  @Field(() => ID, { description: "The same for every assertion of one run." })
  id!: ActivityId;

  @Field(() => String, { description: "The tool's name." })
  tool!: string;

  @Field(() => String, { description: "The tool's version." })
  toolVersion!: string;

  @Field(() => String, { nullable: true, description: "The rule that fired." })
  rule!: string | null;

  @Field(() => DateTimeScalar, { description: "When the run began." })
  startedAt!: Date;
}
