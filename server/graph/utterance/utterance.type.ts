import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { UtteranceId } from "../../domain/ids.js";
import type { DiffOp, Utterance, Wording, WordingRelation } from "../../domain/utterance.js";
import { NodeType } from "../node/node.type.js";
import { DateTimeScalar, LocaleScalar } from "../scalar/scalars.js";
import { DiffOpType } from "./diffOp.type.js";
import { WordingRelationEnum } from "./utterance.enum.js";

@ObjectType("Utterance", {
  description:
    "What was said once, however many outlets print it. Words, speakers and times decide which quotes print the same utterance; where they leave a doubt, each quote has one of its own.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class UtteranceType implements Utterance {
  @Field(() => ID, { description: "Opaque, global, and the same as long as any quote prints it." })
  id!: UtteranceId;

  @Field(() => DateTimeScalar, {
    description: "When the first printing was published, or retrieved where its article gives no date.",
  })
  firstSeen!: Date;

  @Field(() => Int, { description: "How many quotes print it." })
  printings!: number;

  @Field(() => Int, { description: "How many articles print it, an article and its reprints counted once." })
  independentPrintings!: number;
}

@ObjectType("Wording", {
  description: "Printings of one utterance in the same words, typography, accents and case aside.",
  simpleResolvers: true,
})
export class WordingType implements Omit<Wording, "first"> {
  @Field(() => String, { description: "As first printed." })
  text!: string;

  @Field(() => LocaleScalar, { description: "The language it is printed in." })
  language!: Wording["language"];

  @Field(() => Int, { description: "How many outlets print it so; printings of unknown outlets count as one." })
  outlets!: number;

  @Field(() => [DiffOpType], { description: "From the utterance's text to this wording, word by word." })
  diff!: readonly DiffOp[];

  @Field(() => WordingRelationEnum, { description: "How it stands to the utterance's text." })
  relation!: WordingRelation;
}
