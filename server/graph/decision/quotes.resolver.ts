/** Decisions about what is a quote, and where it begins and ends. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import { offsetFromUnit, type OffsetUnit, type Span } from "../../domain/span.js";
import type { ArticleId } from "../../domain/ids.js";
import type { ExclusionReason, Quote, QuoteKind } from "../../domain/quote.js";
import { editSpan, rejectQuote } from "../../pipeline/decisions/quotes.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { ExclusionReasonEnum, QuoteKindEnum } from "../quote/quote.enum.js";
import { Scopes } from "../scopes.js";
import { OffsetUnitEnum } from "../span/span.enum.js";
import { quoteNow } from "./asItIsNow.js";
import { deciding, DryRun, OptionalWhy, type Payload } from "./deciding.js";
import { QuotePayloadType } from "./payloads.type.js";
import type { WhyInput } from "./why.input.js";

@InputType("SpanInput", { description: "A stretch of an article's text." })
class SpanInput {
  @Field(() => Int, { description: "Where it begins, from 0." })
  start!: number;

  @Field(() => Int, { description: "Where it ends: the offset after its last character." })
  end!: number;
}

const Revision = () =>
  Arg("expectedRevision", () => Int, { description: "The quote's `revision` as you have read it." });

@Resolver()
export class QuoteDecisionsResolver {
  @Scopes("curate")
  @Mutation(() => QuotePayloadType, {
    description:
      "Says that nobody said these words, and what they are instead. The quote is gone then; its decision is found under the article's `excluded` spans and in the article's history.",
  })
  async rejectQuote(
    @Arg("quote", () => ID, { description: "The quote's id." }) id: string,
    @Arg("as", () => ExclusionReasonEnum, { description: "What the words are instead." }) as: ExclusionReason,
    @Revision() expectedRevision: number,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly quote: Quote | null }> {
    const payload = await deciding(context, { argument: "quote", why, dryRun }, async (by) =>
      rejectQuote(context.store, idOf(id, "Quote"), as, expectedRevision, by),
    );
    return { ...payload, quote: await quoteNow(id, context) };
  }

  @Scopes("curate")
  @Mutation(() => QuotePayloadType, {
    description: "Says where a quote's words begin and end. It keeps its id, and what is said of its speaker.",
  })
  async editSpan(
    @Arg("quote", () => ID, { description: "The quote's id." }) id: string,
    @Arg("parts", () => [SpanInput], {
      description:
        "Its fragments, in order, without their quotation marks. At least one must have words of the quote as it is now.",
    })
    parts: SpanInput[],
    @Arg("unit", () => OffsetUnitEnum, {
      nullable: true,
      defaultValue: "CODE_POINT",
      description: "What the offsets count in.",
    })
    unit: OffsetUnit | null,
    @Arg("version", () => Int, {
      description: "The version of the article's text that they count in; it must be the current one.",
    })
    version: number,
    @Arg("kind", () => QuoteKindEnum, { nullable: true, description: "How the words are given, if that changes too." })
    kind: QuoteKind | null | undefined,
    @Revision() expectedRevision: number,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly quote: Quote | null }> {
    const payload = await deciding(context, { argument: "quote", why, dryRun }, async (by) => {
      const quote = idOf(id, "Quote");
      const known = await context.loaders.quote.byId(quote);
      const spans = known === null ? [] : await counted(parts, unit ?? "CODE_POINT", known.articleId, version, context);
      return editSpan(context.store, quote, spans, kind ?? null, expectedRevision, by, version);
    });
    return { ...payload, quote: await quoteNow(id, context) };
  }
}

/** UTF-16 code units. Throws BAD_ARGUMENT for offsets that are none of that text's, and NOT_FOUND for a version. */
async function counted(
  parts: readonly SpanInput[],
  unit: OffsetUnit,
  articleId: ArticleId,
  version: number,
  { loaders }: GraphContext,
): Promise<Span[]> {
  const text = await loaders.article.text({ articleId, version });
  if (text === null) {
    throw new DixitError("NOT_FOUND", `Article ${articleId} has no version ${version}.`, { path: ["version"] });
  }
  const at = (offset: number, path: readonly string[]): number => {
    const found = offsetFromUnit(text.text, offset, unit);
    if (found !== null) return found;
    throw new DixitError(
      "BAD_ARGUMENT",
      `The offset ${offset}, counted in ${unit}, lies beyond the text or inside a character; expected 0 to ${text.offsetIn(unit, text.text.length)}.`,
      { path },
    );
  };
  return parts.map(({ start, end }, i) => ({
    start: at(start, ["parts", String(i), "start"]),
    end: at(end, ["parts", String(i), "end"]),
  }));
}
