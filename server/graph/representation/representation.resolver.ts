import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Quote } from "../../domain/quote.js";
import { quotesAsCsv } from "../../representation/csv.js";
import type { ArticleRecord, QuoteRecord } from "../../representation/record.js";
import { articleAsSchemaOrg, quoteAsSchemaOrg } from "../../representation/schemaOrg.js";
import { articleAsWebAnnotations, quoteAsWebAnnotation } from "../../representation/webAnnotation.js";
import { ArticleType } from "../article/article.type.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { QuoteType } from "../quote/quote.type.js";
import { articleRecord, quoteRecord, quoteRecords } from "./records.js";
import { ArticleFormatEnum, QuoteFormatEnum, type ArticleFormat, type QuoteFormat } from "./representation.enum.js";

const QUOTE_WRITERS: Record<QuoteFormat, (record: QuoteRecord) => string> = {
  SCHEMA_ORG_JSONLD: quoteAsSchemaOrg,
  WEB_ANNOTATION: quoteAsWebAnnotation,
  CSV: (record) => quotesAsCsv([record]),
};

const ARTICLE_WRITERS: Record<ArticleFormat, (record: ArticleRecord, quotes: readonly QuoteRecord[]) => string> = {
  SCHEMA_ORG_JSONLD: articleAsSchemaOrg,
  WEB_ANNOTATIONS: articleAsWebAnnotations,
  CSV: (_, quotes) => quotesAsCsv(quotes),
};

@Resolver(() => QuoteType)
export class QuoteRepresentationResolver {
  @Cost(20)
  @FieldResolver(() => String, {
    description: "The quote with its speaker, its place and its article, in an open format.",
  })
  async representation(
    @Root() quote: Quote,
    @Arg("format", () => QuoteFormatEnum, { description: "The format." }) format: QuoteFormat,
    @Ctx() { loaders }: GraphContext,
  ): Promise<string> {
    return QUOTE_WRITERS[format](await quoteRecord(loaders, quote));
  }
}

@Resolver(() => ArticleType)
export class ArticleRepresentationResolver {
  @Cost(100)
  @FieldResolver(() => String, {
    description:
      "The article with all its quotes, in an open format. Never its text, and no quotes once it is withheld.",
  })
  async representation(
    @Root() article: Article,
    @Arg("format", () => ArticleFormatEnum, { description: "The format." }) format: ArticleFormat,
    @Ctx() { loaders }: GraphContext,
  ): Promise<string> {
    const [record, quotes] = await Promise.all([articleRecord(loaders, article), quoteRecords(loaders, article)]);
    return ARTICLE_WRITERS[format](record, quotes);
  }
}
