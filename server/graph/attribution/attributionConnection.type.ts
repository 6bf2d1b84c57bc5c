import { Field, Int, ObjectType } from "type-graphql";
import type { Attribution } from "../../domain/quote.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { AttributionType } from "./attribution.type.js";

@ObjectType("AttributionEdge", { description: "An attribution in a list.", simpleResolvers: true })
export class AttributionEdgeType {
  @Field(() => String, { description: "Where the attribution stands in the list." })
  cursor!: string;

  @Field(() => AttributionType, { description: "The attribution." })
  node!: Attribution;
}

@ObjectType("AttributionConnection", { description: "A page of attributions.", simpleResolvers: true })
export class AttributionConnectionType {
  @Field(() => [AttributionEdgeType], { description: "The attributions of this page, in order." })
  edges!: AttributionEdgeType[];

  @Field(() => Int, { description: "How many attributions the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
