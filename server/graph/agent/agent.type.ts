import { Directive, Field, ID, InterfaceType } from "type-graphql";
import type { AgentId } from "../../domain/ids.js";
import { typeNameOf } from "../node/typeName.js";

@InterfaceType("Agent", {
  description: "A person or an organization: an identity that spans articles. Never an unnamed source.",
  resolveType: typeNameOf,
})
@Directive('@key(fields: "id")')
export abstract class AgentType {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: AgentId;
}
