import { Field, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { IngestOutcome } from "../../pipeline/ingest.js";
import { ArticleType } from "../article/article.type.js";
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
