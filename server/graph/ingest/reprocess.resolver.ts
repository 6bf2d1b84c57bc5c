import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Decision, DecisionOutcome } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import { readAnew } from "../../pipeline/reprocess.js";
import type { ExpectedChange } from "../../storage/store.js";
import type { GraphContext } from "../context.js";
import { decisionsOf } from "../decision/decisionsOf.js";
import { idOf } from "../ids.js";
import { makeLoaders } from "../loaders.js";
import { Scopes } from "../scopes.js";
import { attempt, userError, type UserError } from "../userError/userError.js";
import { ReprocessPayloadType } from "./ingest.type.js";

const MAX_ARTICLES = 100;

interface Reprocessed {
  readonly errors: readonly UserError[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly decisionsKept: number;
  readonly decisionsOrphaned: readonly Decision[];
}

@Resolver()
export class ReprocessResolver {
  @Scopes("ingest")
  @Mutation(() => ReprocessPayloadType, {
    description:
      "Reads stored articles anew, up to 100, as after an update of Dixit: what it finds now replaces what it found then, and what people have decided is applied to it.",
  })
  async reprocess(
    @Arg("articles", () => [ID], { description: "Their ids." }) ids: string[],
    @Arg("dryRun", () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: "Only tell what would change; give false to do it.",
    })
    dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Reprocessed> {
    if (ids.length > MAX_ARTICLES) {
      throw new DixitError(
        "TOO_COMPLEX",
        `reprocess(articles:) was given ${ids.length} ids; expected at most ${MAX_ARTICLES} at a time.`,
      );
    }
    const errors: UserError[] = [];
    const changes: ExpectedChange[] = [];
    const outcomes: DecisionOutcome[] = [];
    for (const [i, id] of ids.entries()) {
      const read = await attempt(async () => readAnew(context.store, idOf(id, "Article"), dryRun ?? true, new Date()));
      if (read instanceof DixitError) {
        errors.push(userError(read, "articles", String(i)));
        continue;
      }
      changes.push(...read.changes);
      outcomes.push(...read.decisions);
    }
    // What this request read before may be old now.
    context.loaders = makeLoaders(context.store);
    const orphaned = outcomes.filter(({ state }) => state === "ORPHANED");
    const count = (...ops: readonly ExpectedChange["op"][]): number =>
      changes.filter(({ op }) => ops.includes(op)).length;
    return {
      errors,
      added: count("CREATED"),
      removed: count("DELETED"),
      changed: count("UPDATED"),
      decisionsKept: outcomes.length - orphaned.length,
      decisionsOrphaned: await decisionsOf(
        orphaned.map(({ decisionId }) => decisionId),
        context.loaders,
      ),
    };
  }
}
