import { Field, Float, ObjectType } from "type-graphql";
import type { Reprint } from "../../domain/article.js";

@ObjectType("ReprintEdge", { description: "What wire copy reprints.", simpleResolvers: true })
export class ReprintEdgeType implements Pick<Reprint, "similarity"> {
  @Field(() => Float, {
    description: "0 to 1: how many of the shorter text's runs of five words stand in the other one.",
  })
  similarity!: number;
}
