import { Field, Float, Int, ObjectType } from "type-graphql";
import type { About } from "../../domain/quote.js";
import { PageInfoType } from "../connection/pageInfo.type.js";

@ObjectType("AboutEdge", { description: "Someone a quote names.", simpleResolvers: true })
export class AboutEdgeType implements Pick<About, "surface" | "confidence"> {
  @Field(() => String, { description: "Where the name stands in the list." })
  cursor!: string;

  @Field(() => String, { description: "The name as printed in the quote." })
  surface!: string;

  @Field(() => Float, { description: "How sure we are of whom it means, from 0 to 1." })
  confidence!: number;
}

@ObjectType("AboutConnection", { description: "A page of those a quote names.", simpleResolvers: true })
export class AboutConnectionType {
  @Field(() => [AboutEdgeType], { description: "By position in the quote." })
  edges!: AboutEdgeType[];

  @Field(() => Int, { description: "How many the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
