import { Field, ID, Int, InterfaceType } from "type-graphql";
import { typeNameOf } from "../node/typeName.js";

@InterfaceType("Curated", {
  description: "Anything that people may correct.",
  resolveType: typeNameOf,
})
export abstract class CuratedType {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: string;

  @Field(() => Int, {
    description: "Grows by one with every change: what whoever decides must have read, as `expectedRevision`.",
  })
  revision!: number;
}
