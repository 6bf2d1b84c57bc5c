import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import { DixitError } from "../../domain/errors.js";
import type { Bucket, Cell, Facet, FacetCounts, Measure, SourcingProfile } from "../../domain/statistics.js";
import { cellKey, REST, type CellsOf } from "../../storage/store.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { ArticleType } from "../article/article.type.js";
import { pageRequest } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { QuoteFilterInput, quoteFilter } from "../quote/quote.input.js";
import { quoteConnection, type Faceted, type QuoteConnection } from "../quote/quoteConnection.js";
import { QuoteConnectionType } from "../quote/quoteConnection.type.js";
import { MAX_BUCKETS, MAX_DIMENSIONS, MAX_ROWS } from "./bounds.js";
import { FacetEnum } from "./facet.enum.js";
import { agentOf, labelOf, REST_LABEL } from "./labels.js";
import { selectedBelow } from "./selected.js";
import { BucketType, FacetResultType, SourcingProfileType, StatsRowType } from "./statistics.type.js";

const MEASURES: readonly Measure[] = ["utterances", "speakers", "articles"];

type StatsRow = Omit<Cell, "keys"> & {
  readonly keys: readonly (string | null)[];
  readonly rest: boolean;
  readonly share: number;
  readonly table: CellsOf;
  readonly cell: string;
};

type FacetBucket = Bucket & { readonly facet: Facet };

@Resolver(() => StatsRowType)
export class StatisticsResolver {
  // Every quote that matches is counted, however few rows are given.
  @Cost(5_000)
  @Query(() => [StatsRowType], {
    description:
      "A cross table: the quotes that match, counted by one to four facets, most quotes first, each cell opening the quotes behind it. What lies beyond `top` cells is counted in one last row.",
  })
  @Directive(`@listSize(slicingArguments: ["top"], requireOneSlicingArgument: false)`)
  async quoteStats(
    @Arg("filter", () => QuoteFilterInput, { description: "Which quotes to count." }) input: QuoteFilterInput,
    @Arg("by", () => [FacetEnum], { description: "One to four, each once." }) by: Facet[],
    @Arg("top", () => Int, { nullable: true, defaultValue: 50, description: "How many cells, 1 to 1,000." })
    top: number | null,
    @Ctx() { store }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StatsRow[]> {
    checkFacets("quoteStats", by, MAX_DIMENSIONS);
    const most = checkTop("quoteStats", top ?? 50, MAX_ROWS);
    const filter = quoteFilter(input);
    const { cells, total } = await store.statistics.crossTable(filter, by, most, measuresSelected(info));
    const table = { filter, by, top: cells.flatMap(({ keys }) => (keys === null ? [] : [cellKey(keys)])) };
    return cells.map((cell) => ({
      ...cell,
      keys: cell.keys ?? [],
      rest: cell.keys === null,
      share: cell.quotes / total,
      table,
      cell: cell.keys === null ? REST : cellKey(cell.keys),
    }));
  }

  @FieldResolver(() => [String], {
    description: "The keys in words, in the same order: names, descriptions; (missing) and (rest) for what has none.",
  })
  async labels(@Root() { keys, rest, table }: StatsRow, @Ctx() { loaders }: GraphContext): Promise<string[]> {
    if (rest) return [REST_LABEL];
    return Promise.all(table.by.map((facet, i) => labelOf(facet, keys[i] ?? null, loaders)));
  }

  @FieldResolver(() => QuoteConnectionType, { description: "Exactly the quotes it counts, newest first." })
  behind(
    @Root() { table, cell, quotes }: StatsRow,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): QuoteConnection {
    const page = pageRequest(LISTS.behind, { first, after });
    return quoteConnection({
      of: { of: "CELL", table },
      parent: cell,
      filter: table.filter,
      list: LISTS.behind,
      page,
      rows: () => loaders.statistics.behind(cell, { table, page }),
      count: () => Promise.resolve(quotes),
    });
  }
}

@Resolver(() => QuoteConnectionType)
export class FacetsResolver {
  // Counts the whole list, once a facet.
  @Cost(500)
  @FieldResolver(() => [FacetResultType], {
    description: "How the whole list divides, not only this page: one result a facet, in the order asked.",
  })
  async facets(
    @Root() { faceted }: { readonly faceted: Faceted },
    @Arg("by", () => [FacetEnum], { description: "Each once." }) by: Facet[],
    @Arg("top", () => Int, { nullable: true, defaultValue: 10, description: "Buckets of each facet, 0 to 100." })
    top: number | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly FacetCounts[]> {
    checkFacets("facets", by, Infinity);
    const most = checkTop("facets", top ?? 10, MAX_BUCKETS, 0);
    const { list, parent, filter } = faceted;
    return loaders.statistics.facets(parent, { list, filter, by, top: most, measures: measuresSelected(info) });
  }
}

@Resolver(() => FacetResultType)
export class FacetResultResolver {
  @FieldResolver(() => [BucketType], {
    description:
      "The values with most quotes, most first. One quote may stand in several of ABOUT and of TOPIC, and counts in each.",
  })
  @Directive("@listSize(assumedSize: 10)")
  buckets(@Root() { facet, buckets }: FacetCounts): FacetBucket[] {
    return buckets.map((bucket) => ({ ...bucket, facet }));
  }
}

@Resolver(() => BucketType)
export class BucketResolver {
  @FieldResolver(() => String, { description: "The key in words: a name, a description." })
  async label(@Root() { facet, key }: FacetBucket, @Ctx() { loaders }: GraphContext): Promise<string> {
    return labelOf(facet, key, loaders);
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: "The person or organization it is; null for unnamed sources and for what is nobody.",
  })
  async agent(@Root() { key }: FacetBucket, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent | null> {
    return agentOf(key, loaders);
  }
}

@Resolver(() => ArticleType)
export class SourcingResolver {
  @FieldResolver(() => SourcingProfileType, { description: "How far it leans on people it does not name." })
  async sourcing(@Root() article: Article, @Ctx() { loaders }: GraphContext): Promise<SourcingProfile> {
    return loaders.statistics.sourcing(article.id);
  }
}

function measuresSelected(info: GraphQLResolveInfo): readonly Measure[] {
  const selected = selectedBelow(info);
  return MEASURES.filter((measure) => selected.has(measure));
}

function checkFacets(field: string, by: readonly Facet[], most: number): void {
  const twice = by.find((facet, i) => by.indexOf(facet) !== i);
  if (by.length > 0 && by.length <= most && twice === undefined) return;
  const expected = most === Infinity ? "at least one, each once" : `1 to ${most}, each once`;
  throw new DixitError(
    "BAD_ARGUMENT",
    twice === undefined
      ? `${field}(by:) names ${by.length} facets; expected ${expected}.`
      : `${field}(by:) names ${twice} twice; expected ${expected}.`,
  );
}

function checkTop(field: string, top: number, most: number, least = 1): number {
  if (top >= least && top <= most) return top;
  throw new DixitError("BAD_ARGUMENT", `${field}(top:) is ${top}; expected ${least} to ${most}.`);
}
