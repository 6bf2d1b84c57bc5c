import { Field, ID, InterfaceType } from "type-graphql";
import { typeNameOf } from "./typeName.js";

@InterfaceType("Node", {
  description: "Anything with an id of its own that can be asked for again.",
  resolveType: typeNameOf,
})
export abstract class NodeType {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: string;
}
