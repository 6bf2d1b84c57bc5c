import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { QuoteId } from "../../domain/ids.js";
import type { Cue, CueStance, Quote, QuoteKind } from "../../domain/quote.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";
import { LocaleScalar } from "../scalar/scalars.js";
import { CueStanceEnum, QuoteKindEnum } from "./quote.enum.js";

@ObjectType("Quote", {
  description: "Words one article puts in someone's mouth, where it does so. Who said them is in `attribution`.",
  implements: [NodeType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class QuoteType implements Pick<Quote, "id" | "text" | "kind" | "revision"> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: QuoteId;

  @Field(() => String, { description: "The words, without their quotation marks; the parts joined by one space." })
  text!: string;

  @Field(() => QuoteKindEnum, { description: "How the words are given." })
  kind!: QuoteKind;

  @Field(() => LocaleScalar, { description: "The language the words are printed in." })
  language!: string;

  @Field(() => Int, { description: "Grows by one with every change of the quote." })
  revision!: number;
}

@ObjectType("Cue", { description: "The word that reports: said, a déclaré, according to.", simpleResolvers: true })
export class CueType implements Omit<Cue, "span"> {
  @Field(() => String, { description: "As printed: a déclaré." })
  text!: string;

  @Field(() => String, { description: "As in a dictionary: déclarer." })
  lemma!: string;

  @Field(() => CueStanceEnum, { description: "What it says about the words." })
  stance!: CueStance;
}

@ObjectType("QuoteContext", { description: "The text around a quote.", simpleResolvers: true })
export class QuoteContextType {
  @Field(() => String, { description: "What stands before the quote." })
  before!: string;

  @Field(() => String, {
    description: "From the first word of the quote to the last, with whatever stands between its parts.",
  })
  quote!: string;

  @Field(() => String, { description: "What stands after the quote." })
  after!: string;

  @Field(() => String, {
    description: "The paragraph or paragraphs the quote stands in, at most 5,000 characters to either side of it.",
  })
  paragraph!: string;
}
