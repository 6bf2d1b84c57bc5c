import { Field, Int, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import { ArticleType } from "../article/article.type.js";
import { PayloadType } from "./payload.type.js";

@ObjectType("WithdrawPayload", {
  description: "What became of withdrawing an article, or of restoring it.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class WithdrawPayloadType {
  @Field(() => ArticleType, {
    nullable: true,
    description: "The article as it is now, also where the decision was refused; null when there is none.",
  })
  article!: Article | null;

  @Field(() => Int, {
    description: "How many of its quotes nobody can reach now; of a dry run, would. None once it is restored.",
  })
  quotesHidden!: number;

  @Field(() => Int, {
    description: "How many utterances have a printing less, or have it again: as many as its quotes print.",
  })
  utterancesChanged!: number;

  @Field(() => Int, {
    description:
      "How many people and organizations are hidden now, because only withdrawn articles name them; of a dry run, would be.",
  })
  agentsLeftEmpty!: number;
}
