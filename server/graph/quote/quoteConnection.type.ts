import { Field, Int, ObjectType } from "type-graphql";
import type { Quote } from "../../domain/quote.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { QuoteType } from "./quote.type.js";

@ObjectType("QuoteEdge", { description: "A quote in a list.", simpleResolvers: true })
export class QuoteEdgeType {
  @Field(() => String, { description: "Where the quote stands in the list." })
  cursor!: string;

  @Field(() => QuoteType, { description: "The quote." })
  node!: Quote;
}

@ObjectType("QuoteConnection", {
  description: "A page of quotes, and counts over the whole list.",
  simpleResolvers: true,
})
export class QuoteConnectionType {
  @Field(() => [QuoteEdgeType], { description: "The quotes of this page, in order." })
  edges!: QuoteEdgeType[];

  @Field(() => Int, { description: "How many quotes match, whatever the order they are listed in." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
