import { Field, Int, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import type { IngestOutcome } from "../../pipeline/ingest.js";
import { ArticleType } from "../article/article.type.js";
import { DecisionType } from "../decision/decision.type.js";
import { UserErrorType } from "../userError/userError.type.js";
import { IngestOutcomeEnum } from "./ingest.enum.js";

@ObjectType("ExtractionWarning", {
  description: "Something to know about how a text was read: a mark repaired, a language guessed on little.",
  simpleResolvers: true,
})
export class ExtractionWarningType {
  @Field(() => String, { description: "What kind of warning it is: UNBALANCED_MARK, LANGUAGE_UNCERTAIN …" })
  code!: string;

  @Field(() => String, { description: "In a sentence." })
  message!: string;
}

@ObjectType("IngestResult", { description: "What became of one text that was taken in.", simpleResolvers: true })
export class IngestResultType {
  @Field(() => ArticleType, { description: "The article it is." })
  article!: Article;

  @Field(() => IngestOutcomeEnum, { description: "What was done." })
  outcome!: IngestOutcome;

  @Field(() => Int, { description: "How many decisions of people hold in it: they are applied to every reading." })
  decisionsReapplied!: number;

  @Field(() => [DecisionType], {
    description: "Decisions whose words are gone or no longer stand there just once. They wait for a person.",
  })
  decisionsOrphaned!: Decision[];

  @Field(() => [ExtractionWarningType], { description: "What to know about how the text was read." })
  warnings!: ExtractionWarningType[];
}

@ObjectType("IngestPayload", { description: "What became of everything given.", simpleResolvers: true })
export class IngestPayloadType {
  @Field(() => [UserErrorType], { description: "One for each text that was refused; the others went in." })
  errors!: UserErrorType[];

  @Field(() => [IngestResultType], { description: "One for each text that was taken in, in the order given." })
  results!: IngestResultType[];
}

@ObjectType("ReprocessPayload", {
  description: "What reading articles anew has changed, or would. Each is read whole or not at all, and on its own.",
  simpleResolvers: true,
})
export class ReprocessPayloadType {
  @Field(() => [UserErrorType], { description: "One for each article that could not be read; the others were." })
  errors!: UserErrorType[];

  @Field(() => Int, { description: "Quotes, attributions, mentions and sources that are new." })
  added!: number;

  @Field(() => Int, { description: "Quotes, attributions, mentions and sources that are gone." })
  removed!: number;

  @Field(() => Int, { description: "Nodes of the articles, they themselves included, that say something else." })
  changed!: number;

  @Field(() => Int, { description: "Decisions of people that hold in the new reading too." })
  decisionsKept!: number;

  @Field(() => [DecisionType], { description: "Decisions that could not be applied to it, and wait for a person." })
  decisionsOrphaned!: Decision[];
}
