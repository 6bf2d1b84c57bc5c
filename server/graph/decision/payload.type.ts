import { Field, ID, InterfaceType, ObjectType } from "type-graphql";
import type { ChangeOp } from "../../domain/change.js";
import type { Decision } from "../../domain/decision.js";
import type { ExpectedChange } from "../../storage/store.js";
import { ChangeOpEnum } from "../change/change.enum.js";
import type { UserError } from "../userError/userError.js";
import { UserErrorType } from "../userError/userError.type.js";
import { DecisionType } from "./decision.type.js";

@ObjectType("ExpectedChange", {
  description: "What a decision would do to one node, as followers of the archive would be told.",
  simpleResolvers: true,
})
export class ExpectedChangeType implements Omit<ExpectedChange, "articleId"> {
  @Field(() => ChangeOpEnum, { description: "What would happen." })
  op!: ChangeOp;

  @Field(() => String, { description: "The node's type: Quote, Attribution, Person …" })
  kind!: ExpectedChange["kind"];

  @Field(() => ID, { description: "Of the node, which may not exist yet." })
  id!: string;
}

/** What every decision answers; the payload of each adds the node as it is now. */
@InterfaceType("Payload", {
  description: "What became of a decision: it is stored whole, or refused with errors and nothing is changed.",
  // Which mutation answers says which payload it is; nothing returns the interface itself.
  resolveType: () => {
    throw new Error("No field is of the type Payload.");
  },
})
export abstract class PayloadType {
  @Field(() => DecisionType, {
    nullable: true,
    description:
      "The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands.",
  })
  decision!: Decision | null;

  @Field(() => [UserErrorType], { description: "Why nothing was decided; empty when it was." })
  errors!: readonly UserError[];

  @Field(() => [DecisionType], {
    description:
      "Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those.",
  })
  conflicts!: readonly Decision[];

  @Field(() => [ExpectedChangeType], {
    nullable: true,
    description: "Of a dry run: what would change, and nothing more. Null when it was done, or refused.",
  })
  preview!: readonly ExpectedChange[] | null;
}
