/** What decisions about who is who answer. */
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { PayloadType } from "./payload.type.js";

@ObjectType("MergePayload", {
  description: "What became of a decision about who is who.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class MergePayloadType {
  @Field(() => AgentType, {
    nullable: true,
    description:
      "The person or organization as it is now, also where the decision was refused or only tried: the survivor of a merge, whoever was split off, who was renamed, the first of two that are kept apart. Null when there is none.",
  })
  agent!: ResolvedAgent | null;

  @Field(() => Int, { description: "Quotes that are, or in a dry run would be, said by somebody else." })
  quotesMoved!: number;

  @Field(() => [ID], {
    description:
      "Of a split: mentions that move although nobody asked, because their article speaks of the same one there. Empty otherwise.",
  })
  alsoMoved!: readonly string[];
}
