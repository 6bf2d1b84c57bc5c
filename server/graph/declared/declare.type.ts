import { Field, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Change } from "../../domain/declared.js";
import type { Quote } from "../../domain/quote.js";
import { AgentType } from "../agent/agent.type.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { ArticleType } from "../article/article.type.js";
import { QuoteType } from "../quote/quote.type.js";
import type { UserError } from "../userError/userError.js";
import { UserErrorType } from "../userError/userError.type.js";
import { FactChangeType } from "./declared.type.js";

const ERRORS = { description: "Why nothing was declared; empty when all of it was." };
const CHANGES = { description: "What it changed, with what was there before; nothing when all was declared already." };

@ObjectType("DeclareAgentPayload", { description: "What became of a declaration.", simpleResolvers: true })
export class DeclareAgentPayloadType {
  @Field(() => [UserErrorType], ERRORS)
  errors!: UserError[];

  @Field(() => AgentType, { nullable: true, description: "The person or organization, as it is now." })
  agent!: ResolvedAgent | null;

  @Field(() => [FactChangeType], CHANGES)
  changes!: readonly Change[];
}

@ObjectType("DeclareArticlePayload", { description: "What became of a declaration.", simpleResolvers: true })
export class DeclareArticlePayloadType {
  @Field(() => [UserErrorType], ERRORS)
  errors!: UserError[];

  @Field(() => ArticleType, { nullable: true, description: "The article, as it is now." })
  article!: Article | null;

  @Field(() => [FactChangeType], CHANGES)
  changes!: readonly Change[];
}

@ObjectType("AddFactCheckPayload", { description: "What became of a declaration.", simpleResolvers: true })
export class AddFactCheckPayloadType {
  @Field(() => [UserErrorType], ERRORS)
  errors!: UserError[];

  @Field(() => QuoteType, { nullable: true, description: "The quote, as it is now." })
  quote!: Quote | null;

  @Field(() => [FactChangeType], CHANGES)
  changes!: readonly Change[];
}
