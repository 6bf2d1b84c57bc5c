import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Actor } from "../../domain/actor.js";
import { isListed, type Article } from "../../domain/article.js";
import { stands, type Decision, type DecisionOutcome, type QuotedWords } from "../../domain/decision.js";
import type { ArticleId } from "../../domain/ids.js";
import { ArticleType } from "../article/article.type.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import type { Loaders } from "../loaders.js";
import { loadNode, type LoadedNode } from "../node/loadNode.js";
import { NodeType } from "../node/node.type.js";
import { JsonScalar } from "../scalar/scalars.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { ActorType, DecidedWordsType, DecisionOutcomeType, DecisionType } from "./decision.type.js";

type PlacedWords = QuotedWords & { readonly articleId: ArticleId };

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => ActorType, { description: "Who decided." })
  async by(@Root() { id, actor }: Decision, @Ctx() { loaders }: GraphContext): Promise<Actor> {
    return found(await loaders.decision.actor(actor), "actor", id);
  }

  @FieldResolver(() => NodeType, {
    nullable: true,
    description: "What was decided about, as it is now; null when it is gone, as a quote is that was rejected.",
  })
  async targetNode(@Root() { target }: Decision, @Ctx() { loaders }: GraphContext): Promise<LoadedNode | null> {
    return loadNode(loaders, target);
  }

  @FieldResolver(() => ArticleType, {
    nullable: true,
    description: "The article it is about, or in which its words stand; null for a decision about agents.",
  })
  async article(@Root() { articleId }: Decision, @Ctx() { loaders }: GraphContext): Promise<Article | null> {
    return articleId === null ? null : loaders.article.byId(articleId);
  }

  @FieldResolver(() => DecidedWordsType, {
    nullable: true,
    description:
      "The words it is keyed to; null for a decision about agents or a whole article, and, for whoever has not the scope legal, while the article is withdrawn.",
  })
  async words(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<PlacedWords | null> {
    const { words, articleId } = decision;
    if (words === null || articleId === null || (await isHidden(decision, context))) return null;
    return { ...words, articleId };
  }

  @FieldResolver(() => JsonScalar, {
    description:
      "What was there before, by kind of decision. Offsets in it are UTF-16 code units. Empty, for whoever has not the scope legal, while the article it quotes is withdrawn, or names somebody as only withdrawn articles do.",
  })
  async before(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<object> {
    return (await isHidden(decision, context)) ? {} : decision.before;
  }

  @FieldResolver(() => JsonScalar, {
    description:
      "What was decided, by kind of decision. Offsets in it are UTF-16 code units. Empty, for whoever has not the scope legal, while the article it quotes is withdrawn, or names somebody as only withdrawn articles do.",
  })
  async after(@Root() decision: Decision, @Ctx() context: GraphContext): Promise<object> {
    return (await isHidden(decision, context)) ? {} : decision.after;
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "The decision that took it back." })
  async undoneBy(@Root() { undoneBy }: Decision, @Ctx() { loaders }: GraphContext): Promise<Decision | null> {
    return undoneBy === null ? null : loaders.decision.byId(undoneBy);
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "The decision it takes back." })
  async undoes(@Root() { undoes }: Decision, @Ctx() { loaders }: GraphContext): Promise<Decision | null> {
    return undoes === null ? null : loaders.decision.byId(undoes);
  }

  @FieldResolver(() => DecisionOutcomeType, {
    nullable: true,
    description:
      "What became of it when the article was last read; null when it was taken back, or is not about an article's words.",
  })
  async outcome(@Root() decision: Decision, @Ctx() { loaders }: GraphContext): Promise<DecisionOutcome | null> {
    return stands(decision) ? loaders.decision.outcome(decision.id) : null;
  }
}

@Resolver(() => DecidedWordsType)
export class DecidedWordsResolver {
  @FieldResolver(() => [SpanType], {
    description:
      "Where they stood in the text they were read in; each says in `anchor` what became of it since. None while the article is withdrawn.",
  })
  async spans(
    @Root() { articleId, textSha256, parts }: PlacedWords,
    @Ctx() { loaders }: GraphContext,
  ): Promise<PlacedSpan[]> {
    if (!(await isShown(articleId, loaders))) return [];
    const versions = await loaders.article.versions(articleId);
    const read = found(versions.find((one) => one.textSha256 === textSha256) ?? null, "version", textSha256);
    return parts.map((part) => placed({ articleId, version: read.number }, part));
  }
}

/**
 * What is withdrawn is not to be read in what was decided about it either, nor a name that only withdrawn articles
 * print. Whoever may withdraw articles reads all of it.
 */
async function isHidden(decision: Decision, { loaders, actor }: GraphContext): Promise<boolean> {
  if (actor?.scopes.includes("legal") === true) return false;
  const { words, articleId } = decision;
  if (words !== null && articleId !== null && !(await isShown(articleId, loaders))) return true;
  return loaders.decision.saysHiddenName(decision);
}

async function isShown(articleId: ArticleId, loaders: Loaders): Promise<boolean> {
  const article = await loaders.article.byId(articleId);
  return article !== null && isListed(article.status);
}
