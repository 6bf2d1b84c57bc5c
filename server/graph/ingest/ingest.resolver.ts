import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { ExtractionWarning } from "../../domain/annotations.js";
import type { Article } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import { draftFromText } from "../../pipeline/draft.js";
import { ingest, type Ingested, type IngestOutcome } from "../../pipeline/ingest.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { makeLoaders } from "../loaders.js";
import { Scopes } from "../scopes.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { attempt, userError, type UserError } from "../userError/userError.js";
import { decisionsOf } from "../decision/decisionsOf.js";
import { onceFor, type KeptAnswer } from "./idempotency.js";
import { IngestInput } from "./ingest.input.js";
import { ExtractionWarningType, IngestPayloadType } from "./ingest.type.js";

const MAX_INPUTS = 100;

type PlacedWarning = ExtractionWarning & { readonly article: Article };

interface IngestResult {
  readonly article: Article;
  readonly outcome: IngestOutcome;
  readonly decisionsReapplied: number;
  readonly decisionsOrphaned: readonly Decision[];
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
    @Arg("idempotencyKey", () => String, {
      nullable: true,
      description:
        "Made up by you, at most 200 characters: the same input under the same key answers within 7 days what it answered the first time, and does nothing. Other input under that key is refused. Each actor has keys of their own.",
    })
    key: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<{ errors: readonly UserError[]; results: readonly IngestResult[] }> {
    if (inputs.length > MAX_INPUTS) {
      throw new DixitError(
        "TOO_COMPLEX",
        `ingest(input:) was given ${inputs.length} texts; expected at most ${MAX_INPUTS} at a time.`,
      );
    }
    const kept = await attempt(() => onceFor(key, inputs, context, () => takeAllIn(inputs, context)));
    // What this request read before may be old now.
    context.loaders = makeLoaders(context.store);
    if (kept instanceof DixitError) return { errors: [userError(kept, "idempotencyKey")], results: [] };
    return { errors: kept.errors, results: await Promise.all(kept.results.map((result) => asResult(result, context))) };
  }
}

async function takeAllIn(inputs: readonly IngestInput[], context: GraphContext): Promise<KeptAnswer> {
  const errors: UserError[] = [];
  const results: KeptAnswer["results"][number][] = [];
  for (const [i, input] of inputs.entries()) {
    const outcome = await attempt(() => takeIn(input, context));
    if (outcome instanceof DixitError) errors.push(userError(outcome, "input", String(i)));
    else results.push(asKept(outcome));
  }
  return { errors, results };
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

const asKept = ({ article, outcome, warnings, decisions }: Ingested): KeptAnswer["results"][number] => ({
  article: article.id,
  outcome,
  warnings,
  decisionsReapplied: decisions.filter(({ state }) => state === "APPLIED").length,
  decisionsOrphaned: decisions.flatMap(({ state, decisionId }) => (state === "ORPHANED" ? [decisionId] : [])),
});

async function asResult(
  { article: id, warnings, decisionsOrphaned, ...kept }: KeptAnswer["results"][number],
  { loaders }: GraphContext,
): Promise<IngestResult> {
  const article = found(await loaders.article.byId(id), "article", id);
  return {
    ...kept,
    article,
    warnings: warnings.map((warning) => ({ ...warning, article })),
    decisionsOrphaned: await decisionsOf(decisionsOrphaned, loaders),
  };
}
