import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { OffsetUnit } from "../../domain/span.js";
import { ArticleType } from "../article/article.type.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { anchorInNewerText, type AnchorState } from "./anchor.js";
import type { IndexedText } from "./indexedText.js";
import type { PlacedSpan } from "./placedSpan.js";
import { AnchorStateEnum, OffsetUnitEnum } from "./span.enum.js";
import { SpanType } from "./span.type.js";

/** Characters of context either side, as annotation tools expect them. */
export const SPAN_CONTEXT = 32;

const Unit = () =>
  Arg("unit", () => OffsetUnitEnum, {
    nullable: true,
    defaultValue: "CODE_POINT",
    description: "What to count in.",
  });

@Resolver(() => SpanType)
export class SpanResolver {
  @FieldResolver(() => ArticleType, { description: "The article whose text it is." })
  async article(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<Article> {
    return articleOf(span, context);
  }

  @FieldResolver(() => String, {
    description: "SHA-256 of that version's text in UTF-8, in hexadecimal: the proof that the offsets fit.",
  })
  async textSha256(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<string> {
    return (await textOf(span, context)).sha256;
  }

  @FieldResolver(() => Int, { description: "Where it begins, from 0." })
  async start(
    @Root() span: PlacedSpan,
    @Unit() unit: OffsetUnit | null,
    @Ctx() context: GraphContext,
  ): Promise<number> {
    return offset(span, span.start, unit, context);
  }

  @FieldResolver(() => Int, { description: "Where it ends: the offset after its last character." })
  async end(@Root() span: PlacedSpan, @Unit() unit: OffsetUnit | null, @Ctx() context: GraphContext): Promise<number> {
    return offset(span, span.end, unit, context);
  }

  @FieldResolver(() => String, { description: "The exact words." })
  async exact(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<string> {
    return (await textOf(span, context)).wordsOf(span);
  }

  @FieldResolver(() => String, { description: "Up to 32 characters before the words." })
  async prefix(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<string> {
    return (await textOf(span, context)).before(span.start, SPAN_CONTEXT);
  }

  @FieldResolver(() => String, { description: "Up to 32 characters after the words." })
  async suffix(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<string> {
    return (await textOf(span, context)).after(span.end, SPAN_CONTEXT);
  }

  @FieldResolver(() => AnchorStateEnum, { description: "Whether the words stand in the article's current text." })
  async anchor(@Root() span: PlacedSpan, @Ctx() context: GraphContext): Promise<AnchorState> {
    const article = await articleOf(span, context);
    if (span.version === article.version) return "ANCHORED";
    const [then, current] = await Promise.all([
      textOf(span, context),
      textOf({ ...span, version: article.version }, context),
    ]);
    return anchorInNewerText(then.wordsOf(span), current.text);
  }
}

/** UTF-16 is what rows hold, so that unit alone needs no text. */
async function offset(span: PlacedSpan, at: number, unit: OffsetUnit | null, context: GraphContext): Promise<number> {
  return unit === "UTF16" ? at : (await textOf(span, context)).offsetIn(unit ?? "CODE_POINT", at);
}

const textOf = async (span: PlacedSpan, { loaders }: GraphContext): Promise<IndexedText> =>
  found(await loaders.article.text(span), "text", `${span.articleId} version ${span.version}`);

const articleOf = async (span: PlacedSpan, { loaders }: GraphContext): Promise<Article> =>
  found(await loaders.article.byId(span.articleId), "article", span.articleId);
