/** What all mutations that decide something have in common. */
import { Arg } from "type-graphql";
import type { Decision } from "../../domain/decision.js";
import { DixitError } from "../../domain/errors.js";
import { DecidedOtherwise } from "../../pipeline/decisions/agentsDecided.js";
import type { Deciding, Outcome } from "../../pipeline/decisions/decide.js";
import type { ExpectedChange } from "../../storage/store.js";
import type { GraphContext } from "../context.js";
import { makeLoaders } from "../loaders.js";
import { attempt, userError, type UserError } from "../userError/userError.js";
import { WhyInput, whyOf } from "./why.input.js";

/** The fields that every payload has (`PayloadType`). */
export interface Payload {
  readonly decision: Decision | null;
  readonly errors: readonly UserError[];
  readonly conflicts: readonly Decision[];
  readonly preview: readonly ExpectedChange[] | null;
}

interface Asked {
  /** The argument that most refusals are about; those that are about another say so. */
  readonly argument: string;
  readonly why: WhyInput | null | undefined;
  readonly dryRun?: boolean | null;
}

/**
 * Decides in the name of whoever asks. A refusal is part of the answer, under the argument it is about.
 * @param work reads the other arguments too, so that what is wrong with them is a refusal like any other
 * @returns the payload's common fields, and what `work` gave beside them; null when it was refused
 */
export async function deciding<Done extends Outcome>(
  context: GraphContext,
  { argument, why, dryRun }: Asked,
  work: (by: Deciding) => Promise<Done>,
): Promise<Payload & { readonly done: Done | null }> {
  const { actor } = context;
  if (actor === null) throw new Error("A mutation without @Scopes was reached by somebody who showed no token.");
  const done = await attempt(async () =>
    work({ actor: actor.id, now: new Date(), why: whyOf(why), dryRun: dryRun ?? false, begin: context.begin }),
  );
  // What this request read before may be old now.
  context.loaders = makeLoaders(context.store);
  if (done instanceof DixitError) {
    const conflicts = done instanceof DecidedOtherwise ? done.decisions : [];
    return { decision: null, errors: [userError(done, argument)], conflicts, preview: null, done: null };
  }
  const { decision, conflicts, changes } = done;
  return { decision, errors: [], conflicts, preview: changes, done };
}

/** The `why` argument of a decision that can be made without a reason. */
export const OptionalWhy = () => Arg("why", () => WhyInput, { nullable: true, description: "Why." });

/** The `why` argument of a decision that needs a reason. */
export const RequiredWhy = () =>
  Arg("why", () => WhyInput, { description: "Why. `reason` must be given: the decision harms if it is wrong." });

/** The `dryRun` argument. */
export const DryRun = () =>
  Arg("dryRun", () => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Only try it: `preview` then says what would change, and nothing does.",
  });
