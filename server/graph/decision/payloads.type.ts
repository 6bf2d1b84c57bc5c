/** What decisions about an article's words answer. */
import { Field, ObjectType } from "type-graphql";
import type { Attribution, Quote, UnnamedSource } from "../../domain/quote.js";
import { AttributionType } from "../attribution/attribution.type.js";
import type { LoadedNode } from "../node/loadNode.js";
import { NodeType } from "../node/node.type.js";
import { QuoteType } from "../quote/quote.type.js";
import { UnnamedSourceType } from "../unnamedSource/unnamedSource.type.js";
import { PayloadType } from "./payload.type.js";

@ObjectType("AttributionPayload", {
  description: "What became of a decision about who said something.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class AttributionPayloadType {
  @Field(() => AttributionType, {
    nullable: true,
    description: "The attribution as it is now, also where the decision was refused; null when there is none.",
  })
  attribution!: Attribution | null;
}

@ObjectType("QuotePayload", {
  description: "What became of a decision about a quote.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class QuotePayloadType {
  @Field(() => QuoteType, {
    nullable: true,
    description: "The quote as it is now, also where the decision was refused; null when there is none any more.",
  })
  quote!: Quote | null;
}

@ObjectType("UnnamedSourcePayload", {
  description: "What became of a decision about who an unnamed source is.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class UnnamedSourcePayloadType {
  @Field(() => UnnamedSourceType, {
    nullable: true,
    description: "The source as it is now, also where the decision was refused; null when there is none.",
  })
  unnamedSource!: UnnamedSource | null;
}

@ObjectType("UndoPayload", {
  description: "What became of taking a decision back.",
  implements: PayloadType,
  simpleResolvers: true,
})
export class UndoPayloadType {
  @Field(() => [NodeType], {
    description:
      "Everything the decision concerned that is there now, as it is now; empty when nothing was taken back.",
  })
  restored!: readonly LoadedNode[];
}
