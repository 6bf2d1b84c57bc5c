/** Takes decisions back. */
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Scope } from "../../domain/actor.js";
import type { Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import { undo } from "../../pipeline/decisions/undo.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { loadNode, type LoadedNode } from "../node/loadNode.js";
import { Scopes } from "../scopes.js";
import { deciding, DryRun, OptionalWhy, type Payload } from "./deciding.js";
import { UndoPayloadType } from "./payloads.type.js";
import type { WhyInput } from "./why.input.js";

@Resolver()
export class UndoResolver {
  @Scopes("curate", "legal")
  @Mutation(() => UndoPayloadType, {
    description:
      "Takes a decision back: what it changed is as if it had never been decided. Decisions that stand on it are undone first. Needs the scope of what it takes back: legal for WITHDRAW and RESTORE, curate for all others.",
  })
  async undo(
    @Arg("decision", () => ID, { description: "The decision's id." }) id: string,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly restored: readonly LoadedNode[] }> {
    const { done, ...payload } = await deciding(context, { argument: "decision", why, dryRun }, async (by) => {
      const decision = idOf(id, "Decision");
      const known = await context.loaders.decision.byId(decision);
      if (known !== null) demandScope(known, context);
      return { ...(await undo(context.store, decision, by)), concerned: known?.targets ?? [] };
    });
    return { ...payload, restored: done?.decision ? await thoseThere(done.concerned, context) : [] };
  }
}

/** Throws FORBIDDEN. */
function demandScope({ id, kind }: Decision, { actor }: GraphContext): void {
  const scope: Scope = kind === "WITHDRAW" || kind === "RESTORE" ? "legal" : "curate";
  if (actor?.scopes.includes(scope) === true) return;
  throw new DixitError(
    "FORBIDDEN",
    `Decision ${id} is of the kind ${kind}, and undoing it needs the scope ${scope}, which your token has not.`,
  );
}

async function thoseThere(ids: readonly string[], { loaders }: GraphContext): Promise<readonly LoadedNode[]> {
  const nodes = await Promise.all(ids.map((id) => loadNode(loaders, id)));
  return nodes.flatMap((node) => node ?? []);
}
