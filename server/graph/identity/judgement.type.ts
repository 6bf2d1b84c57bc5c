import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { JudgementId } from "../../domain/ids.js";
import type { Judgement, Verdict } from "../../domain/judgement.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { DateTimeScalar } from "../scalar/scalars.js";
import { JudgementVerdictEnum } from "./identity.enum.js";

@ObjectType("Judgement", {
  description:
    "Whether one whom an article names and one whom another, or the same, names are one: what identities are computed from. Judgements are added and never changed. What a person decided outweighs every score, and DIFFERENT outweighs SAME.",
  simpleResolvers: true,
})
export class JudgementType implements Pick<Judgement, "id" | "verdict" | "score" | "rule" | "reason"> {
  @Field(() => ID, { description: "The same for ever, so that a judgement can be pointed at." })
  id!: JudgementId;

  @Field(() => JudgementVerdictEnum, { description: "What was judged." })
  verdict!: Verdict;

  @Field(() => Float, { description: "How much speaks for one, from 0 to 1." })
  score!: number;

  @Field(() => String, { description: "The rule that judged, or the kind of decision." })
  rule!: string;

  @Field(() => String, { description: "Why, in a sentence that can be checked." })
  reason!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  judgedAt!: Date;
}

@ObjectType("JudgementEdge", { description: "A judgement in a list.", simpleResolvers: true })
export class JudgementEdgeType {
  @Field(() => String, { description: "Where the judgement stands in the list." })
  cursor!: string;

  @Field(() => JudgementType, { description: "The judgement." })
  node!: Judgement;
}

@ObjectType("JudgementConnection", { description: "A page of judgements.", simpleResolvers: true })
export class JudgementConnectionType {
  @Field(() => [JudgementEdgeType], { description: "The judgements of this page, newest first." })
  edges!: JudgementEdgeType[];

  @Field(() => Int, { description: "How many judgements the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
