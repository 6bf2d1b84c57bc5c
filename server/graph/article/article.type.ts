import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { Article, ArticleStatus, ArticleVersion, ExcludedSpan } from "../../domain/article.js";
import type { ArticleId } from "../../domain/ids.js";
import type { ExclusionReason } from "../../domain/quote.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";
import { ExclusionReasonEnum } from "../quote/quote.enum.js";
import { DateTimeScalar, LocaleScalar, UrlScalar } from "../scalar/scalars.js";
import { ArticleStatusEnum } from "./article.enum.js";

@ObjectType("Article", {
  description:
    "One article, whatever number of times it was fetched and whatever URLs lead to it. Of one that is withheld, cancelled or retracted only its id, URL, status, the reason, its language, its revision, when it was read here and what was decided about it are left: everything else is null, empty or says so.",
  implements: [NodeType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "url")')
export class ArticleType implements Omit<Article, "publisherId" | "byline" | "textLength" | "language" | "reprintOf"> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: ArticleId;

  @Field(() => UrlScalar, { description: "Canonical URL; every other URL seen resolves to it." })
  url!: string;

  @Field(() => String, {
    description: "The headline as printed; of a text without one, its beginning. `[withdrawn]` of one that is hidden.",
  })
  headline!: string;

  @Field(() => LocaleScalar, { description: "The language it is written in." })
  language!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was published, if it says. Null of one that is hidden.",
  })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: "When it was first read here." })
  retrievedAt!: Date;

  @Field(() => ArticleStatusEnum, { description: "Whether it may be used." })
  status!: ArticleStatus;

  @Field(() => String, { nullable: true, description: "Why it has this status; null while it is usable." })
  statusReason!: string | null;

  @Field(() => String, {
    description: "SHA-256 of the current text in UTF-8, in hexadecimal; empty of one that is hidden.",
  })
  textSha256!: string;

  @Field(() => Int, { description: "Number of the current version, from 1." })
  version!: number;

  @Field(() => Int, { description: "Grows by one with every change of the article." })
  revision!: number;
}

@ObjectType("ArticleVersion", { description: "One text an article has had.", simpleResolvers: true })
export class ArticleVersionType implements Omit<ArticleVersion, "articleId" | "text"> {
  @Field(() => Int, { description: "From 1, without gaps." })
  number!: number;

  @Field(() => DateTimeScalar, { description: "When this text was first read here." })
  seenAt!: Date;

  @Field(() => String, { description: "SHA-256 of the text in UTF-8, in hexadecimal." })
  textSha256!: string;
}

@ObjectType("ExcludedSpan", {
  description: "A stretch the extractor set aside: never a quote, never lost.",
  simpleResolvers: true,
})
export class ExcludedSpanType implements Pick<ExcludedSpan, "reason"> {
  @Field(() => ExclusionReasonEnum, { description: "Why it was set aside." })
  reason!: ExclusionReason;
}
