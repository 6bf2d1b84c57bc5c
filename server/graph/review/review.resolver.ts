import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { pageRequest } from "../connection/connection.js";
import type { PageInfo } from "../connection/pageInfo.type.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import { encodeCursor } from "../../search/cursor.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { countWaiting, reviewPage, type ReviewRow } from "./queue.js";
import { REVIEW_KINDS, ReviewConnectionType, ReviewKindEnum, type ReviewKind } from "./review.type.js";

interface ReviewConnection {
  edges(): Promise<readonly (ReviewRow & { readonly cursor: string })[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

@Resolver()
export class ReviewResolver {
  // Every pair that may be one, and every utterance in several mouths, is weighed before the first row is known.
  @Cost(200)
  @Query(() => ReviewConnectionType, {
    description: "What waits for a person, by how much a decision is expected to change.",
  })
  reviewQueue(
    @Arg("kind", () => [ReviewKindEnum], { nullable: true, description: "Only of these kinds." })
    kind: ReviewKind[] | null | undefined,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() context: GraphContext,
  ): ReviewConnection {
    const { store } = context;
    const kinds = REVIEW_KINDS.filter((one) => kind == null || kind.includes(one));
    const page = pageRequest(LISTS.reviewQueue, { first, after });
    let read: ReturnType<typeof reviewPage> | undefined;
    const rows = (): ReturnType<typeof reviewPage> => (read ??= reviewPage(store, kinds, page));
    return {
      edges: async () => {
        const loaded = (await rows()).rows.map(async ({ row, key }) => {
          const edge = await row.load(context);
          // What was withdrawn between two statements waits for nobody.
          return edge === null ? [] : [{ ...edge, cursor: encodeCursor(LISTS.reviewQueue, key) }];
        });
        return (await Promise.all(loaded)).flat();
      },
      pageInfo: async () => {
        const { rows: found, hasNextPage } = await rows();
        const cursor = (at: number): string | null => {
          const row = found.at(at);
          return row === undefined ? null : encodeCursor(LISTS.reviewQueue, row.key);
        };
        return { hasNextPage, hasPreviousPage: page.after !== null, startCursor: cursor(0), endCursor: cursor(-1) };
      },
      totalCount: () => countWaiting(store, kinds),
    };
  }
}
