import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { MentionId } from "../../domain/ids.js";
import type { Mention } from "../../domain/quote.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";

@ObjectType("Mention", {
  description: "A place where an article names or describes someone.",
  implements: [NodeType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class MentionType implements Pick<Mention, "id" | "surface" | "confidence" | "revision"> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: MentionId;

  @Field(() => String, { description: "The words as printed." })
  surface!: string;

  @Field(() => Float, { description: "How sure the extractor is of whom they mean, from 0 to 1." })
  confidence!: number;

  @Field(() => Int, { description: "Grows by one with every change of the mention." })
  revision!: number;
}

@ObjectType("MentionEdge", { description: "A mention in a list.", simpleResolvers: true })
export class MentionEdgeType {
  @Field(() => String, { description: "Where the mention stands in the list." })
  cursor!: string;

  @Field(() => MentionType, { description: "The mention." })
  node!: Mention;
}

@ObjectType("MentionConnection", { description: "A page of mentions.", simpleResolvers: true })
export class MentionConnectionType {
  @Field(() => [MentionEdgeType], { description: "The mentions of this page, by position in the text." })
  edges!: MentionEdgeType[];

  @Field(() => Int, { description: "How many mentions the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
