/** Decisions to hide an article, and to show it again. */
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Article, ArticleStatus } from "../../domain/article.js";
import type { ArticleId } from "../../domain/ids.js";
import type { Deciding } from "../../pipeline/decisions/decide.js";
import { restoreArticle, withdrawArticle, type Withdrawal } from "../../pipeline/decisions/withdrawal.js";
import { ArticleStatusEnum } from "../article/article.enum.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { Scopes } from "../scopes.js";
import { articleNow } from "./asItIsNow.js";
import { deciding, DryRun, RequiredWhy, type Payload } from "./deciding.js";
import type { WhyInput } from "./why.input.js";
import { WithdrawPayloadType } from "./withdrawal.type.js";

interface WithdrawPayload extends Payload {
  readonly article: Article | null;
  readonly quotesHidden: number;
  readonly utterancesChanged: number;
  readonly agentsLeftEmpty: number;
}

@Resolver()
export class WithdrawalResolver {
  @Scopes("legal")
  @Mutation(() => WithdrawPayloadType, {
    description:
      "Hides an article with all that it prints: its text, quotes, mentions and sources, whom only it names, and its share of every count. Its id, URL, status and the reason stay to be seen. It is not taken in again, at any address it was seen at or with any text it had, until it is restored.",
  })
  async withdrawArticle(
    @Arg("id", () => ID, { description: "The article's id." }) id: string,
    @Arg("status", () => ArticleStatusEnum, { description: "Why it is hidden: WITHHELD, CANCELED or RETRACTED." })
    status: ArticleStatus,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<WithdrawPayload> {
    return answer(id, why, dryRun, context, (article, by) => withdrawArticle(context.store, article, status, by));
  }

  @Scopes("legal")
  @Mutation(() => WithdrawPayloadType, {
    description:
      "Shows a withdrawn article again, with all that it prints: ids, decisions and names are what they were.",
  })
  async restoreArticle(
    @Arg("id", () => ID, { description: "The article's id." }) id: string,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<WithdrawPayload> {
    return answer(id, why, dryRun, context, (article, by) => restoreArticle(context.store, article, by));
  }
}

async function answer(
  id: string,
  why: WhyInput,
  dryRun: boolean | null,
  context: GraphContext,
  work: (article: ArticleId, by: Deciding) => Promise<Withdrawal>,
): Promise<WithdrawPayload> {
  const { done, ...payload } = await deciding(context, { argument: "id", why, dryRun }, async (by) =>
    work(idOf(id, "Article"), by),
  );
  return {
    ...payload,
    article: await articleNow(id, context),
    quotesHidden: done?.quotesHidden ?? 0,
    utterancesChanged: done?.utterancesChanged ?? 0,
    agentsLeftEmpty: done?.agentsLeftEmpty ?? 0,
  };
}
