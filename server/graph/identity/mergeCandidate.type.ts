import { Field, Float, Int, ObjectType } from "type-graphql";
import type { MergeCandidate } from "../../domain/mergeCandidate.js";

@ObjectType("MergeCandidate", {
  description:
    "Another person or organization that may be the same one: what was judged left it open, and a person should decide.",
  simpleResolvers: true,
})
export class MergeCandidateType implements Pick<MergeCandidate, "score" | "sharedArticles" | "gain"> {
  @Field(() => Float, { description: "How much speaks for one, from 0 to 1: the highest score of the judgements." })
  score!: number;

  @Field(() => Int, { description: "How many articles name both." })
  sharedArticles!: number;

  @Field(() => Int, {
    description:
      "How many quotes and mentions a decision would move: those of the one of the two that has fewer, counted to 10,000.",
  })
  gain!: number;
}
