import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { About, Attribution, Cue, Quote } from "../../domain/quote.js";
import type { Utterance } from "../../domain/utterance.js";
import type { QuoteOrder } from "../../storage/store.js";
import { ArticleType } from "../article/article.type.js";
import { AttributionType } from "../attribution/attribution.type.js";
import { connectionOf, pageRequest, type Connection } from "../connection/connection.js";
import { LISTS, quoteList } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import { pageOfList } from "../connection/pageOfList.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { idOf } from "../ids.js";
import type { PartialDate } from "../../domain/partialDate.js";
import { PartialDateScalar } from "../scalar/scalars.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { UtteranceType } from "../utterance/utterance.type.js";
import { AboutConnectionType } from "./aboutConnection.type.js";
import { contextOf, sideLength, type QuoteContext } from "./context.js";
import { QuoteOrderEnum } from "./quote.enum.js";
import { QuoteFilterInput, quoteFilter } from "./quote.input.js";
import { CueType, QuoteContextType, QuoteType } from "./quote.type.js";
import { orderOf, quoteConnection, type QuoteEdge } from "./quoteConnection.js";
import { QuoteConnectionType } from "./quoteConnection.type.js";

/** An edge of `about`, with the quote, whose text its span counts in. */
export type AboutRow = About & { readonly cursor: string; readonly quote: Quote };

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Query(() => QuoteType, { nullable: true, description: "One quote." })
  async quote(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Quote | null> {
    return loaders.quote.byId(idOf(id, "Quote"));
  }

  @Query(() => QuoteConnectionType, { description: "Quotes of the whole archive." })
  quotes(
    @Arg("filter", () => QuoteFilterInput, { description: "Which quotes." }) input: QuoteFilterInput,
    @Arg("orderBy", () => QuoteOrderEnum, { nullable: true, defaultValue: "NEWEST", description: "In which order." })
    orderBy: QuoteOrder | null,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { store }: GraphContext,
  ): Connection<QuoteEdge> {
    const filter = quoteFilter(input);
    const order = orderOf(orderBy, filter);
    const list = quoteList("quotes", order);
    const page = pageRequest(list, { first, after });
    return quoteConnection({
      of: { of: "ALL" },
      parent: "",
      filter,
      list,
      page,
      rows: () => store.quotes.page(filter, order, page),
      count: () => store.quotes.count(filter),
    });
  }

  @FieldResolver(() => [SpanType], { description: "Its real fragments, in order: « a », said X, « b » has two." })
  parts(@Root() quote: Quote): PlacedSpan[] {
    return quote.parts.map((span) => placed(quote, span));
  }

  @FieldResolver(() => ArticleType, { description: "The article that prints it." })
  async article(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<Article> {
    return found(await loaders.article.byId(quote.articleId), "article", quote.id);
  }

  @FieldResolver(() => AttributionType, { description: "Who said it, and how we know." })
  async attribution(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<Attribution> {
    return found(await loaders.attribution.ofQuote(quote.id), "attribution", quote.id);
  }

  @FieldResolver(() => UtteranceType, { description: "What was said once, which this prints." })
  async utterance(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<Utterance> {
    return found(await loaders.utterance.byId(quote.utteranceId), "utterance", quote.id);
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description:
      "When the words were said, if the clause that reports them says so: said on Tuesday, a déclaré hier. As precise as the text; never after the article. Null when it does not say, or not clearly.",
  })
  async saidAt(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<PartialDate | null> {
    return found(await loaders.attribution.ofQuote(quote.id), "attribution", quote.id).saidAt;
  }

  @FieldResolver(() => AboutConnectionType, {
    description: "The people and organizations its words name, by position.",
  })
  about(
    @Root() quote: Quote,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<AboutRow> {
    const page = pageRequest(LISTS.about, { first, after });
    const all = (): Promise<readonly About[]> => loaders.quote.about(quote.id);
    return connectionOf(
      {
        list: LISTS.about,
        page,
        rows: async () => pageOfList(await all(), page),
        count: async () => (await all()).length,
      },
      (about) => ({ ...about, quote }),
    );
  }

  @FieldResolver(() => CueType, { nullable: true, description: "The word that reports it, if there is one." })
  cue(@Root() quote: Quote): (Cue & { readonly quote: Quote }) | null {
    return quote.cue === null ? null : { ...quote.cue, quote };
  }

  @FieldResolver(() => QuoteContextType, { description: "The text around it." })
  async context(
    @Root() quote: Quote,
    @Arg("before", () => Int, { nullable: true, defaultValue: 300, description: "Characters before it, 0 to 5,000." })
    before: number | null,
    @Arg("after", () => Int, { nullable: true, defaultValue: 300, description: "Characters after it, 0 to 5,000." })
    after: number | null,
    @Ctx() { loaders }: GraphContext,
  ): Promise<QuoteContext> {
    const sides = { before: sideLength("before", before), after: sideLength("after", after) };
    return contextOf(quote, found(await loaders.article.text(quote), "text", quote.id), sides);
  }
}
