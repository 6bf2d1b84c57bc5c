import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Decision } from "../../domain/decision.js";
import type { ReviewState } from "../../domain/quote.js";
import { ReviewStateEnum } from "../attribution/attribution.enum.js";
import { connection, pageRequest, type Connection, type Edge } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { CuratedType } from "./curated.type.js";
import { DecisionConnectionType } from "./decision.type.js";

interface Curated {
  readonly id: string;
}

/** What all that people may correct has in common. */
@Resolver(() => CuratedType)
export class CuratedResolver {
  @FieldResolver(() => ReviewStateEnum, {
    description:
      "What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither.",
  })
  async review(@Root() { id }: Curated, @Ctx() { loaders }: GraphContext): Promise<ReviewState> {
    return loaders.decision.review(id);
  }

  @FieldResolver(() => DecisionConnectionType, {
    description:
      "All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints.",
  })
  history(
    @Root() { id }: Curated,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<Decision>> {
    const page = pageRequest(LISTS.history, { first, after });
    return connection({
      list: LISTS.history,
      page,
      rows: () => loaders.decision.history(id, page),
      count: () => loaders.decision.countHistory(id),
    });
  }
}
