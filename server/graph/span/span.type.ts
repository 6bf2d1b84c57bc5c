import { Field, Int, ObjectType } from "type-graphql";
import type { PlacedSpan } from "./placedSpan.js";

@ObjectType("Span", {
  description:
    "Where words stand: a W3C TextPositionSelector and TextQuoteSelector against one hashed version of an article's text.",
  simpleResolvers: true,
})
export class SpanType implements Pick<PlacedSpan, "version"> {
  @Field(() => Int, { description: "The version of the article's text the offsets count in." })
  version!: number;
}
