import { Field, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "../connection/pageInfo.type.js";

@ObjectType("AuthorshipEdge", {
  description: "An article and somebody its byline names: a person, or an agency.",
  simpleResolvers: true,
})
export class AuthorshipEdgeType {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;
}

@ObjectType("AuthorshipConnection", { description: "A page of who wrote what.", simpleResolvers: true })
export class AuthorshipConnectionType {
  @Field(() => [AuthorshipEdgeType], {
    description: "An article's authors in the order of its byline; what somebody wrote, newest first.",
  })
  edges!: AuthorshipEdgeType[];

  @Field(() => Int, { description: "How many the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
