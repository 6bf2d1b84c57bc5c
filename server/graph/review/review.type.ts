import { Field, Float, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { CuratedType } from "../decision/curated.type.js";
import { DecisionType } from "../decision/decision.type.js";
import type { Decision } from "../../domain/decision.js";
import { graphEnum } from "../enum.js";
import type { LoadedNode } from "../node/loadNode.js";

/** In the order in which rows of equal gain are listed, the last first. */
export const REVIEW_KINDS = ["ATTRIBUTION", "UTTERANCE", "MERGE", "ORPHANED_DECISION"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const ReviewKindEnum = graphEnum<ReviewKind>("ReviewKind", "What a person is asked to decide.", {
  ATTRIBUTION: "Who said a quote: the extractor is not sure, or the text allows others. The node is the attribution.",
  UTTERANCE:
    "Who said what several outlets print: they name different people. The node is the earliest printing that nobody has decided about.",
  MERGE: "Whether two people, or two organizations, are one. The node is one of the two; `why` names the other.",
  ORPHANED_DECISION:
    "What to do with a decision whose words are gone. The node is what it was about, or the article where that is gone; `decision` is the decision.",
});

@ObjectType("ReviewEdge", { description: "Something that waits for a person.", simpleResolvers: true })
export class ReviewEdgeType {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;

  @Field(() => CuratedType, { description: "What is to be decided about." })
  node!: LoadedNode;

  @Field(() => ReviewKindEnum, { description: "What is asked." })
  kind!: ReviewKind;

  @Field(() => String, { description: "Why a machine leaves it to a person, in a sentence." })
  why!: string;

  @Field(() => Float, {
    description:
      "How many quotes, or mentions, a decision is expected to change: of a doubtful attribution, the chance that the speaker is another.",
  })
  gain!: number;

  @Field(() => DecisionType, { nullable: true, description: "The decision that could not be applied, if it is one." })
  decision!: Decision | null;
}

@ObjectType("ReviewConnection", { description: "A page of what waits for a person.", simpleResolvers: true })
export class ReviewConnectionType {
  @Field(() => [ReviewEdgeType], { description: "What decisions are expected to change most, first." })
  edges!: ReviewEdgeType[];

  @Field(() => Int, { description: "How many rows the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
