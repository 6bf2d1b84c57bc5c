import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Mention } from "../../domain/quote.js";
import type { GraphContext } from "../context.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadSpeaker, type LoadedSpeaker } from "../speaker/speaker.js";
import { SpeakerUnion } from "../speaker/speaker.type.js";
import { MentionType } from "./mention.type.js";

@Resolver(() => MentionType)
export class MentionResolver {
  @FieldResolver(() => SpanType, { description: "Where it stands." })
  span(@Root() mention: Mention): PlacedSpan {
    return placed(mention, mention.span);
  }

  @FieldResolver(() => SpeakerUnion, {
    nullable: true,
    description: "Whom the words mean; null when we could not tell.",
  })
  async refersTo(@Root() mention: Mention, @Ctx() { loaders }: GraphContext): Promise<LoadedSpeaker | null> {
    return loadSpeaker(loaders, mention.refersTo);
  }
}
