import { Field, ObjectType } from "type-graphql";
import type { DiffOp } from "../../domain/utterance.js";
import { DiffOpKindEnum } from "./utterance.enum.js";

@ObjectType("DiffOp", {
  description:
    "A step of a word diff from a first wording to a second one. All EQUAL and INSERT texts together are the second wording to the letter; words that differ only in accents, case or typography are EQUAL.",
  simpleResolvers: true,
})
export class DiffOpType implements DiffOp {
  @Field(() => DiffOpKindEnum, { description: "What became of the words." })
  op!: DiffOp["op"];

  @Field(() => String, { description: "The words in their printed spelling, with the marks and spaces after them." })
  text!: string;
}
