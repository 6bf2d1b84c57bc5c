import type { DiffOp, WordingRelation } from "../../domain/utterance.js";
import { graphEnum } from "../enum.js";

export const WordingRelationEnum = graphEnum<WordingRelation>(
  "WordingRelation",
  "How a wording of an utterance stands to its text. Typography, accents, case and quotation marks make no difference.",
  {
    IDENTICAL: "The same words.",
    TRUNCATED: "The text with parts left out, or a part of it.",
    REWORDED: "Most words are the same, and some are others.",
    TRANSLATED: "In another language.",
    CONTRADICTORY:
      "Most words are the same, but a negation, a number, a day or an opposite makes it say something else.",
  },
);

export const DiffOpKindEnum = graphEnum<DiffOp["op"]>("DiffOpKind", "What became of a stretch of words.", {
  EQUAL: "Both wordings have it.",
  INSERT: "Only the second wording has it.",
  DELETE: "Only the first wording has it.",
});
