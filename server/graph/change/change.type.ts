import { Field, ID, ObjectType } from "type-graphql";
import type { ChangeOp } from "../../domain/change.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { DateTimeScalar } from "../scalar/scalars.js";
import { ChangeOpEnum } from "./change.enum.js";

@ObjectType("ChangeEdge", {
  description:
    "One thing that happened to one node. A node changes when what it says does; places in an article whose text was edited shift without a change of their own, which the change of the article tells.",
  simpleResolvers: true,
})
export class ChangeEdgeType {
  @Field(() => String, { description: "Where the change stands in the log: to go on after it." })
  cursor!: string;

  @Field(() => ChangeOpEnum, { description: "What happened." })
  op!: ChangeOp;

  @Field(() => ID, { description: "Of the node it happened to, which may be gone." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  at!: Date;
}

@ObjectType("ChangeConnection", { description: "A page of the log of changes.", simpleResolvers: true })
export class ChangeConnectionType {
  @Field(() => [ChangeEdgeType], { description: "The changes of this page, in the order in which they happened." })
  edges!: ChangeEdgeType[];

  @Field(() => PageInfoType, {
    description:
      "Where this page stands in the log. `endCursor` is never null here: on an empty page it is where the next change will follow, so that it can always be passed as `since`.",
  })
  pageInfo!: PageInfoType;
}
