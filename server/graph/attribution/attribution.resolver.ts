import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Activity } from "../../domain/article.js";
import type { Attribution, Quote } from "../../domain/quote.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { OrganizationType } from "../organization/organization.type.js";
import { QuoteType } from "../quote/quote.type.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadCandidates, loadOrganization, loadSpeaker, type LoadedSpeaker } from "../speaker/speaker.js";
import { CandidateType, SpeakerUnion } from "../speaker/speaker.type.js";
import { ActivityType, AttributionType } from "./attribution.type.js";

@Resolver(() => AttributionType)
export class AttributionResolver {
  @FieldResolver(() => QuoteType, { description: "The quote." })
  async quote(@Root() attribution: Attribution, @Ctx() { loaders }: GraphContext): Promise<Quote> {
    return found(await loaders.quote.byId(attribution.quoteId), "quote", attribution.id);
  }

  @FieldResolver(() => SpeakerUnion, {
    nullable: true,
    description: "Who said it; null when the article does not say, or we could not tell.",
  })
  async speaker(@Root() attribution: Attribution, @Ctx() { loaders }: GraphContext): Promise<LoadedSpeaker | null> {
    return loadSpeaker(loaders, attribution.speaker);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The speaker's words as printed beside the quote: le responsable, Mr. Blinken. Null when none are.",
  })
  async asPrinted(@Root() attribution: Attribution, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    if (attribution.asPrinted === null) return null;
    const text = found(await loaders.article.text(attribution), "text", attribution.id);
    return text.wordsOf(attribution.asPrinted);
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: "The organization in whose name it was said, if printed.",
  })
  async speaksFor(@Root() attribution: Attribution, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent | null> {
    return loadOrganization(loaders, attribution.speaksFor);
  }

  @FieldResolver(() => [CandidateType], { description: "Other speakers the text allows, best first." })
  async alternatives(
    @Root() attribution: Attribution,
    @Ctx() { loaders }: GraphContext,
  ): Promise<{ speaker: LoadedSpeaker; confidence: number }[]> {
    return loadCandidates(loaders, attribution.alternatives);
  }

  @FieldResolver(() => [SpanType], {
    description: "What shows it: the cue, the speaker's words, and for a pronoun the place it points back to.",
  })
  evidence(@Root() attribution: Attribution): PlacedSpan[] {
    return attribution.evidence.map((span) => placed(attribution, span));
  }

  @FieldResolver(() => ActivityType, {
    description: "The run of the extractor that found it, and the rule that fired.",
  })
  async derivedBy(
    @Root() attribution: Attribution,
    @Ctx() { loaders }: GraphContext,
  ): Promise<Activity & { readonly rule: string }> {
    const activity = found(await loaders.attribution.activity(attribution.derivedBy), "activity", attribution.id);
    return { ...activity, rule: attribution.rule };
  }
}
