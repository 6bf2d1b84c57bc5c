import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { Actor, ActorKind } from "../../domain/actor.js";
import type { Decision, DecisionKind, DecisionOutcome } from "../../domain/decision.js";
import type { ActorId, DecisionId } from "../../domain/ids.js";
import type { QuoteKind } from "../../domain/quote.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { NodeType } from "../node/node.type.js";
import { QuoteKindEnum } from "../quote/quote.enum.js";
import { DateTimeScalar, UrlScalar } from "../scalar/scalars.js";
import { ActorKindEnum, DecisionKindEnum, DecisionStateEnum } from "./decision.enum.js";

@ObjectType("Decision", {
  description:
    "What a person decided about what a machine found (a PROV-O human assertion): signed, dated, never changed. It is applied to every later reading of the article, until another decision takes it back.",
  implements: NodeType,
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class DecisionType implements Pick<
  Decision,
  "id" | "kind" | "at" | "reason" | "sourceUrl" | "target" | "position"
> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: DecisionId;

  @Field(() => DecisionKindEnum, { description: "What was decided." })
  kind!: DecisionKind;

  @Field(() => Int, {
    description: "1 for the first decision of the archive, and so on: later ones stand on earlier ones.",
  })
  position!: number;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: Date;

  @Field(() => String, { nullable: true, description: "Why, in the words of whoever decided." })
  reason!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "What shows it, if they gave it." })
  sourceUrl!: string | null;

  @Field(() => ID, {
    description:
      "What was decided about, which may be gone by now: an agent, an article, an unnamed source, or a quote, under which its attribution counts.",
  })
  target!: string;
}

@ObjectType("DecisionOutcome", {
  description: "What became of a decision when its article was last read.",
  simpleResolvers: true,
})
export class DecisionOutcomeType implements Pick<DecisionOutcome, "state" | "reason" | "version" | "at"> {
  @Field(() => DecisionStateEnum, { description: "Whether it could be applied." })
  state!: DecisionOutcome["state"];

  @Field(() => String, { nullable: true, description: "Why it could not, in a sentence; null when it could." })
  reason!: string | null;

  @Field(() => Int, { description: "The version of the article that was read." })
  version!: number;

  @Field(() => DateTimeScalar, { description: "When it was read." })
  at!: Date;
}

@ObjectType("DecidedWords", {
  description: "The words that a decision is keyed to: they find it again in every later text of the article.",
  simpleResolvers: true,
})
export class DecidedWordsType {
  @Field(() => [String], { description: "The exact words, one entry for each part of the quote." })
  exact!: readonly string[];

  @Field(() => String, { description: "SHA-256 of the text they were read in." })
  textSha256!: string;

  @Field(() => QuoteKindEnum, { nullable: true, description: "Of the quote they are; null for words that are none." })
  kind!: QuoteKind | null;
}

@ObjectType("Actor", { description: "Who decides: a person, or a program.", simpleResolvers: true })
export class ActorType implements Actor {
  @Field(() => ID, { description: "Opaque, and the same whatever token they use." })
  id!: ActorId;

  @Field(() => String, { description: "Who they are, as whoever made their token wrote it." })
  name!: string;

  @Field(() => ActorKindEnum, { description: "A person or a program." })
  kind!: ActorKind;

  @Field(() => String, { nullable: true, description: "Their ORCID, if given: 0000-0002-1825-0097." })
  orcid!: string | null;
}

@ObjectType("DecisionEdge", { description: "A decision in a list.", simpleResolvers: true })
export class DecisionEdgeType {
  @Field(() => String, { description: "Where the decision stands in the list." })
  cursor!: string;

  @Field(() => DecisionType, { description: "The decision." })
  node!: Decision;
}

@ObjectType("DecisionConnection", { description: "A page of decisions.", simpleResolvers: true })
export class DecisionConnectionType {
  @Field(() => [DecisionEdgeType], { description: "The decisions of this page, newest first." })
  edges!: DecisionEdgeType[];

  @Field(() => Int, { description: "How many decisions the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
