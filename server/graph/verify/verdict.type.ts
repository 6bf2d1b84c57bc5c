import { Field, Float, ObjectType } from "type-graphql";
import type { DiffOp } from "../../domain/utterance.js";
import type { QuoteMatch, Verdict } from "../../domain/verdict.js";
import { graphEnum } from "../enum.js";
import { DiffOpType } from "../utterance/diffOp.type.js";

export const VerdictEnum = graphEnum<Verdict>(
  "Verdict",
  "Whether somebody is quoted with given words. Typography, accents, case and quotation marks make no difference.",
  {
    EXACT: "They are quoted with these words, all of them and no others.",
    PARTIAL: "Their quote holds these words among others, or a part of these words.",
    REWORDED:
      "They are quoted with most of these words, none of the differences being a negation, a number, a day or an opposite; or these words are reported of them without quotation marks.",
    OTHER_SPEAKER: "They are not quoted with these words, and somebody else who is named is.",
    DISPUTED: "They are quoted with these words, and other printings of the same utterance name somebody else.",
    NOT_FOUND:
      "No quote of theirs has these words. Matches may still show who is quoted with words that contradict them, or with these words and no name.",
  },
);

@ObjectType("QuoteMatch", { description: "A quote that has words that were asked about.", simpleResolvers: true })
export class QuoteMatchType implements Omit<QuoteMatch, "quoteId"> {
  @Field(() => Float, {
    description:
      "0 to 1: twice the words in common, in order, over the words of both. 1 only where all words are the same.",
  })
  similarity!: number;

  @Field(() => [DiffOpType], { description: "From the words asked about to those printed, word by word." })
  diff!: readonly DiffOp[];
}

@ObjectType("QuoteVerdict", { description: "Whether somebody said something.", simpleResolvers: true })
export class QuoteVerdictType {
  @Field(() => VerdictEnum, { description: "The answer, of the asked speaker; of anybody where none was asked." })
  verdict!: Verdict;

  @Field(() => [QuoteMatchType], {
    description:
      "The quotes it rests on and those nearest to them, best first, at most 20; those of other speakers too.",
  })
  matches!: readonly QuoteMatch[];
}
