import { Field, ObjectType } from "type-graphql";
import type { LinkRelation } from "../../domain/link.js";
import { graphEnum } from "../enum.js";

export const LinkRelationEnum = graphEnum<LinkRelation>("LinkRelation", "How one agent is linked to another.", {
  SPEAKS_ABOUT: "What `from` said names `to`.",
  SPOKEN_ABOUT_BY: "What `to` said names `from`.",
  HOLDS_POST_IN: "`from` holds, or held, a post in `to`.",
  POST_HELD_BY: "`to` holds, or held, a post in `from`.",
  NAMED_BESIDE: "One article names both.",
});

@ObjectType("PathStep", { description: "One link of a path.", simpleResolvers: true })
export class PathStepType {
  @Field(() => LinkRelationEnum, { description: "How the two are linked." })
  relation!: LinkRelation;
}

@ObjectType("Path", { description: "A chain of links from one agent to another.", simpleResolvers: true })
export class PathType {
  @Field(() => [PathStepType], { description: "In order: each begins where the one before it ends." })
  steps!: PathStepType[];
}
