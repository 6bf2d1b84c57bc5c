import { Field, Int, ObjectType } from "type-graphql";
import type { SpeaksAbout } from "../../storage/store.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { PartialDateScalar } from "../scalar/scalars.js";

@ObjectType("SpeaksAboutEdge", {
  description: "How one person or organization speaks about another, over all that one said and that names the other.",
  simpleResolvers: true,
})
export class SpeaksAboutEdgeType implements Omit<SpeaksAbout, "from" | "to" | "quotes"> {
  @Field(() => String, { description: "Where the edge stands in the list." })
  cursor!: string;

  @Field(() => Int, {
    description: "How many different things were said; the same words in several outlets count once.",
  })
  utterances!: number;

  @Field(() => Int, { description: "In how many outlets they were printed." })
  outlets!: number;

  @Field(() => PartialDateScalar, { description: "Date of the earliest article that prints one." })
  firstSeen!: Date;

  @Field(() => PartialDateScalar, { description: "Date of the latest article that prints one." })
  lastSeen!: Date;
}

@ObjectType("SpeaksAboutConnection", {
  description: "A page of who speaks about whom.",
  simpleResolvers: true,
})
export class SpeaksAboutConnectionType {
  @Field(() => [SpeaksAboutEdgeType], { description: "Those with the most utterances first." })
  edges!: SpeaksAboutEdgeType[];

  @Field(() => Int, { description: "How many people and organizations the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
