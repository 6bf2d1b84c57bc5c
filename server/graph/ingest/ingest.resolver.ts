import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { ExtractionWarning } from "../../domain/annotations.js";
import type { Article } from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import { draftFromText } from "../../pipeline/draft.js";
import { ingest, type Ingested, type IngestOutcome } from "../../pipeline/ingest.js";
import type { GraphContext } from "../context.js";
import { makeLoaders } from "../loaders.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import type { UserErrorCode } from "./ingest.enum.js";
import { IngestInput } from "./ingest.input.js";
import { ExtractionWarningType, IngestPayloadType } from "./ingest.type.js";

const MAX_INPUTS = 100;

interface UserError {
  readonly code: UserErrorCode;
  readonly reason: string;
  readonly message: string;
  readonly path: readonly string[];
}

type PlacedWarning = ExtractionWarning & { readonly article: Article };

interface IngestResult {
  readonly article: Article;
  readonly outcome: IngestOutcome;
  readonly warnings: readonly PlacedWarning[];
}

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestPayloadType, {
    description:
      "Takes in up to 100 articles, each whole or not at all and each on its own: those that are refused do not hold up the others. Safe to repeat.",
  })
  async ingest(
    @Arg("input", () => [IngestInput]) inputs: IngestInput[],
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
      if (outcome instanceof DixitError) errors.push(userError(outcome, i));
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

/** Refusals are answers; anything else is a fault, and fails the request. */
async function attempt(work: () => Promise<Ingested>): Promise<Ingested | DixitError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DixitError) return error;
    throw error;
  }
}

async function takeIn(input: IngestInput, { store }: GraphContext): Promise<Ingested> {
  const { text, outletName, url, headline, byline, publishedAt, language } = input;
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
  });
  return ingest(store, draft, new Date());
}

const userError = (error: DixitError, position: number): UserError => ({
  code: "INVALID",
  reason: error.code,
  message: error.message,
  path: ["input", String(position)],
});

const asResult = ({ article, outcome, warnings }: Ingested): IngestResult => ({
  article,
  outcome,
  warnings: warnings.map((warning) => ({ ...warning, article })),
});
