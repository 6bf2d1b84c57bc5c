import type { ActorKind } from "../../domain/actor.js";
import type { DecisionKind, DecisionOutcome } from "../../domain/decision.js";
import { graphEnum } from "../enum.js";

export const DecisionKindEnum = graphEnum<DecisionKind>("DecisionKind", "What somebody decided.", {
  CONFIRM: "Whoever a machine took for the speaker is the speaker.",
  REATTRIBUTE: "Somebody else said it, or nobody that can be told.",
  NOT_A_QUOTE: "Nobody said it: it is a title, a term, a bio …",
  EDIT_SPAN: "The words begin and end elsewhere.",
  IDENTIFY_UNNAMED: "A source that an article does not name is this person or organization.",
  LINK_UTTERANCE: "Two quotes print what was said once.",
  UNLINK_UTTERANCE: "A quote prints something of its own.",
  MERGE: "Several people, or several organizations, are one.",
  SPLIT: "What was taken for one is several.",
  DISTINCT: "Two that look alike are not the same.",
  RENAME: "The preferred name is another.",
  WITHDRAW: "An article, and all that it prints, may not be shown.",
  RESTORE: "An article that was withdrawn may be shown again.",
  UNDO: "An earlier decision does not hold.",
});

export const DecisionStateEnum = graphEnum<DecisionOutcome["state"]>(
  "DecisionState",
  "What became of a decision that stands, when its article was last read.",
  {
    APPLIED: "It is in what the graph shows.",
    ORPHANED:
      "Its words are gone from the article's text or no longer stand there just once. It waits for a person, is tried again with every reading, and never moves to a lookalike.",
  },
);

export const ActorKindEnum = graphEnum<ActorKind>("ActorKind", "What an actor is.", {
  PERSON: "A human being who answers for what they decide.",
  SERVICE: "A program that acts by itself.",
});
