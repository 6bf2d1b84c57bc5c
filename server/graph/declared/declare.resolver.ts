import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Change } from "../../domain/declared.js";
import { DixitError } from "../../domain/errors.js";
import type { Quote } from "../../domain/quote.js";
import { addFactCheck, declareAgent, declareTopics } from "../../pipeline/declare.js";
import { resolved, type ResolvedAgent } from "../agent/agent.loader.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { makeLoaders } from "../loaders.js";
import { Scopes } from "../scopes.js";
import { attempt, userError, type UserError } from "../userError/userError.js";
import { AgentFactsInput, ArticleFactsInput, FactCheckInput } from "./declare.input.js";
import { AddFactCheckPayloadType, DeclareAgentPayloadType, DeclareArticlePayloadType } from "./declare.type.js";

interface Declared {
  readonly changes: readonly Change[];
}

interface Outcome<Done> {
  readonly errors: UserError[];
  readonly changes: readonly Change[];
  readonly done: Done | null;
}

/** A refusal is part of the answer, and stands under the argument it is about. */
async function declare<Done extends Declared>(
  context: GraphContext,
  argument: string,
  work: () => Promise<Done>,
): Promise<Outcome<Done>> {
  const done = await attempt(work);
  // What this request read before may be old now.
  context.loaders = makeLoaders(context.store);
  if (done instanceof DixitError) return { errors: [userError(done, argument)], changes: [], done: null };
  return { errors: [], changes: done.changes, done };
}

@Resolver()
export class DeclareResolver {
  @Scopes("ingest")
  @Mutation(() => DeclareAgentPayloadType, {
    description:
      "Declares facts of a person or an organization, all or none. Safe to repeat; a new value replaces the old.",
  })
  async declareAgent(
    @Arg("agent", () => ID, { description: "Any id that ever meant it." }) id: string,
    @Arg("facts", () => AgentFactsInput, { description: "The facts." }) facts: AgentFactsInput,
    @Ctx() context: GraphContext,
  ): Promise<{ errors: UserError[]; changes: readonly Change[]; agent: ResolvedAgent | null }> {
    const { done, ...outcome } = await declare(context, "facts", async () =>
      declareAgent(context.store, idOf(id, "Person", "Organization"), facts, new Date()),
    );
    return { ...outcome, agent: done === null ? null : resolved(done.agent, id) };
  }

  @Scopes("ingest")
  @Mutation(() => DeclareArticlePayloadType, {
    description: "Declares what an article is about. Safe to repeat; new topics replace the old.",
  })
  async declareArticle(
    @Arg("article", () => ID, { description: "The article's id." }) id: string,
    @Arg("facts", () => ArticleFactsInput, { description: "The facts." }) { topics }: ArticleFactsInput,
    @Ctx() context: GraphContext,
  ): Promise<{ errors: UserError[]; changes: readonly Change[]; article: Article | null }> {
    const { done, ...outcome } = await declare(context, "facts", async () =>
      declareTopics(context.store, idOf(id, "Article"), topics ?? null, new Date()),
    );
    return { ...outcome, article: done?.article ?? null };
  }

  @Scopes("ingest")
  @Mutation(() => AddFactCheckPayloadType, {
    description: "Adds what a fact-checker found of a quote's words. Safe to repeat; the same URL replaces.",
  })
  async addFactCheck(
    @Arg("quote", () => ID, { description: "The quote's id: any printing of the words." }) id: string,
    @Arg("factCheck", () => FactCheckInput, { description: "What was found." }) given: FactCheckInput,
    @Ctx() context: GraphContext,
  ): Promise<{ errors: UserError[]; changes: readonly Change[]; quote: Quote | null }> {
    const { done, ...outcome } = await declare(context, "factCheck", async () => {
      const { publisher, ...check } = given;
      const publisherId = publisher == null ? null : idOf(publisher, "Organization");
      return addFactCheck(context.store, idOf(id, "Quote"), { ...check, publisher: publisherId }, new Date());
    });
    return { ...outcome, quote: done?.quote ?? null };
  }
}
