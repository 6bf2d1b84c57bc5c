/** Decisions about what quotes print. */
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Quote } from "../../domain/quote.js";
import { linkUtterance, unlinkUtterance } from "../../pipeline/decisions/quotes.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { Scopes } from "../scopes.js";
import { under } from "../userError/userError.js";
import { quoteNow } from "./asItIsNow.js";
import { deciding, DryRun, OptionalWhy, type Payload } from "./deciding.js";
import { QuotePayloadType } from "./payloads.type.js";
import type { WhyInput } from "./why.input.js";

@Resolver()
export class UtteranceDecisionsResolver {
  @Scopes("curate")
  @Mutation(() => QuotePayloadType, {
    description: "Says that a quote prints what another prints, however different the words: both are one utterance.",
  })
  async linkUtterance(
    @Arg("quote", () => ID, { description: "The quote's id." }) id: string,
    @Arg("to", () => ID, { description: "The id of a quote that prints the same; the utterance is that one's." })
    to: string,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly quote: Quote | null }> {
    const payload = await deciding(context, { argument: "quote", why, dryRun }, async (by) => {
      const other = under(["to"], () => idOf(to, "Quote"));
      return linkUtterance(context.store, idOf(id, "Quote"), other, by);
    });
    return { ...payload, quote: await quoteNow(id, context) };
  }

  @Scopes("curate")
  @Mutation(() => QuotePayloadType, {
    description: "Says that a quote prints something of its own: the words are alike, but were said another time.",
  })
  async unlinkUtterance(
    @Arg("quote", () => ID, { description: "The quote's id." }) id: string,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly quote: Quote | null }> {
    const payload = await deciding(context, { argument: "quote", why, dryRun }, async (by) =>
      unlinkUtterance(context.store, idOf(id, "Quote"), by),
    );
    return { ...payload, quote: await quoteNow(id, context) };
  }
}
