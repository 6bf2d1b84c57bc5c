import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { ExtractionWarning } from "../../domain/annotations.js";
import type { Article } from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import { draftFromText } from "../../pipeline/draft.js";
import { ingest, type Ingested, type IngestOutcome } from "../../pipeline/ingest.js";
import type { GraphContext } from "../context.js";
import { makeLoaders } from "../loaders.js";
import { Scopes } from "../scopes.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { attempt, userError, type UserError } from "../userError/userError.js";
import { IngestInput } from "./ingest.input.js";
import { ExtractionWarningType, IngestPayloadType } from "./ingest.type.js";

const MAX_INPUTS = 100;

type PlacedWarning = ExtractionWarning & { readonly article: Article };

interface IngestResult {
  readonly article: Article;
  readonly outcome: IngestOutcome;
  readonly warnings: readonly PlacedWarning[];
}

@Resolver()
export class IngestResolver {
  @Scopes("ingest")
  @Mutation(() => IngestPayloadType, {
    description:
      "Takes in up to 100 articles, each whole or not at all and each on its own: those that are refused do not hold up the others. Safe to repeat.",
  })
  async ingest(
    @Arg("input", () => [IngestInput], { description: "The articles." }) inputs: IngestInput[],
    @Ctx() context: GraphContext,
  ): Promise<{ errors: UserError[]; results: IngestResult[] }> {
    if (inputs.length > MAX_INPUTS) {
      throw new DixitError(
        "TOO_COMPLEX",
        `ingest(input:) was given ${inputs.length} texts; expected at most ${MAX_INPUTS} at a time.`,
      );
    }
    const errors: UserError[] = [];
    const results: IngestResult[] = [];
    for (const [i, input] of inputs.entries()) {
      const outcome = await attempt(() => takeIn(input, context));
      if (outcome instanceof DixitError) errors.push(userError(outcome, "input", String(i)));
      else results.push(asResult(outcome));
    }
    // What this request read before may be old now.
    context.loaders = makeLoaders(context.store);
    return { errors, results };
  }
}

@Resolver(() => ExtractionWarningType)
export class ExtractionWarningResolver {
  @FieldResolver(() => SpanType, { nullable: true, description: "Where, if it concerns a place." })
  span(@Root() warning: PlacedWarning): PlacedSpan | null {
    const { id: articleId, version } = warning.article;
    return warning.span === null ? null : placed({ articleId, version }, warning.span);
  }
}

async function takeIn(input: IngestInput, { store }: GraphContext): Promise<Ingested> {
  const { text, outletName, url, headline, byline, publishedAt, language, topics } = input;
  if (text === null || text === undefined) {
    throw new DixitError("BAD_ARGUMENT", "The input has no `text`; expected the article's text, plain.");
  }
  const draft = draftFromText({
    text,
    url: url ?? null,
    headline: headline ?? null,
    outlet: outletName ?? null,
    byline: byline ?? null,
    publishedAt: publishedAt ?? null,
    language: language ?? null,
    topics: topics ?? null,
  });
  return ingest(store, draft, new Date());
}

const asResult = ({ article, outcome, warnings }: Ingested): IngestResult => ({
  article,
  outcome,
  warnings: warnings.map((warning) => ({ ...warning, article })),
});
