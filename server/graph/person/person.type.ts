import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { PersonId } from "../../domain/ids.js";
import { AgentType } from "../agent/agent.type.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";

@ObjectType("Person", {
  description: "One person, under every spelling.",
  implements: [NodeType, AgentType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "wikidataId")')
export class PersonType {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: PersonId;

  @Field(() => Int, { description: "Grows by one with every change of the person." })
  revision!: number;
}
