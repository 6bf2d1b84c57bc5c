import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Bucket, Facet, SourcingProfile } from "../../domain/statistics.js";
import { FacetEnum } from "./facet.enum.js";

@ObjectType("StatsRow", { description: "One cell of a cross table, with the quotes behind it.", simpleResolvers: true })
export class StatsRowType {
  @Field(() => [String], {
    nullable: "items",
    description:
      "Its values, in the order of `by`: ids, enum values, codes, 2031-03. Null where a value is missing; empty in the row that holds the rest.",
  })
  keys!: readonly (string | null)[];

  @Field(() => Boolean, {
    description: "Whether this row holds what lies beyond the `top` others; it is the last, and has no keys.",
  })
  rest!: boolean;

  @Field(() => Int, { description: "Its quotes, every printing one." })
  quotes!: number;

  @Field(() => Int, { description: "How many utterances they print: what was said once counts once." })
  utterances!: number;

  @Field(() => Int, {
    description:
      "How many speakers they have. An unnamed source counts once in its article; quotes without a speaker have none.",
  })
  speakers!: number;

  @Field(() => Int, { description: "In how many articles they stand." })
  articles!: number;

  @Field(() => Float, {
    description:
      "Its quotes as a share of all that match the filter, 0 to 1. With ABOUT or TOPIC the shares may add up to more than 1.",
  })
  share!: number;
}

@ObjectType("FacetResult", { description: "How a list of quotes divides by one facet.", simpleResolvers: true })
export class FacetResultType {
  @Field(() => FacetEnum, { description: "What it is divided by." })
  facet!: Facet;

  @Field(() => Int, {
    description: "Quotes of values beyond the `top` ones; a quote with several of those values counts in each.",
  })
  other!: number;

  @Field(() => Int, { description: "Quotes that have no value." })
  missing!: number;
}

@ObjectType("Bucket", { description: "The quotes of a list that share one value.", simpleResolvers: true })
export class BucketType implements Bucket {
  @Field(() => String, { description: "The value: an id, an enum value, a code, 2031-03." })
  key!: string;

  @Field(() => Int, { description: "Its quotes, every printing one." })
  quotes!: number;

  @Field(() => Int, { description: "How many speakers they have; an unnamed source counts once in its article." })
  speakers!: number;

  @Field(() => Int, { description: "In how many articles they stand." })
  articles!: number;
}

@ObjectType("SourcingProfile", {
  description: "How far an article leans on people it does not name.",
  simpleResolvers: true,
})
export class SourcingProfileType implements SourcingProfile {
  @Field(() => Int, { description: "People it quotes by name, each once." })
  named!: number;

  @Field(() => Int, { description: "Sources it quotes and does not name, each once; a group is one." })
  unnamed!: number;

  @Field(() => Int, { description: "Organizations it quotes by name, each once." })
  organizations!: number;

  @Field(() => Int, { description: "Quotes taken from a document: documents have no identity to count." })
  documents!: number;

  @Field(() => Int, { description: "Quotes whose speaker it does not say, or we could not tell." })
  unattributed!: number;

  @Field(() => Int, { description: "Words in all its quotes; l'hiver is one." })
  quotedWords!: number;

  @Field(() => Int, { description: "Of these, the words of sources it does not name." })
  unnamedWords!: number;
}
