import { Field, ObjectType } from "type-graphql";

@ObjectType("QuoteEvent", { description: "Something that happened to a quote.", simpleResolvers: true })
export class QuoteEventType {
  @Field(() => String, { description: "Where the event stands in the log: to go on after it, when following again." })
  cursor!: string;
}
