/** From what the graph shows to the decision that it follows. */
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ExcludedSpan } from "../../domain/article.js";
import type { Decision, DecisionOf } from "../../domain/decision.js";
import type { Attribution, UnnamedSource } from "../../domain/quote.js";
import type { DecisionId } from "../../domain/ids.js";
import { AgentType } from "../agent/agent.type.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { ExcludedSpanType } from "../article/article.type.js";
import { AttributionType } from "../attribution/attribution.type.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { canonical, loadSpeaker, type LoadedSpeaker } from "../speaker/speaker.js";
import { UnnamedSourceType } from "../unnamedSource/unnamedSource.type.js";
import { DecisionType } from "./decision.type.js";

@Resolver(() => AttributionType)
export class AttributionDecidedByResolver {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision it follows, which survives every reading; null where a machine made it.",
  })
  async decidedBy(@Root() attribution: Attribution, @Ctx() context: GraphContext): Promise<Decision | null> {
    return decisionOf(attribution.decidedBy, context);
  }

  @FieldResolver(() => UnnamedSourceType, {
    nullable: true,
    description:
      "The unnamed source in whose mouth the article puts the words: the speaker, or, once somebody has said who the source is, the one through whom they came. Null for all others.",
  })
  async source(@Root() { source }: Attribution, @Ctx() { loaders }: GraphContext): Promise<LoadedSpeaker | null> {
    return source === null ? null : loadSpeaker(loaders, { kind: "unnamed", id: source });
  }
}

@Resolver(() => ExcludedSpanType)
export class ExcludedSpanDecidedByResolver {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description:
      "The decision that took it for no quote; to have the quote back, undo it. Null where a machine set it aside.",
  })
  async decidedBy(@Root() excluded: ExcludedSpan, @Ctx() context: GraphContext): Promise<Decision | null> {
    return decisionOf(excluded.decidedBy, context);
  }
}

@Resolver(() => UnnamedSourceType)
export class IdentifiedAsResolver {
  @FieldResolver(() => AgentType, {
    nullable: true,
    description: "Who the source is, where somebody has found out; the article still does not name them.",
  })
  async identifiedAs(@Root() source: UnnamedSource, @Ctx() context: GraphContext): Promise<ResolvedAgent | null> {
    const decision = await identificationOf(source, context);
    if (decision?.after.speaker.kind !== "agent") return null;
    return canonical(await context.loaders.agent.byId(decision.after.speaker.id));
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "The decision that says who the source is." })
  async identifiedBy(@Root() source: UnnamedSource, @Ctx() context: GraphContext): Promise<Decision | null> {
    return identificationOf(source, context);
  }
}

const decisionOf = async (id: DecisionId | null, { loaders }: GraphContext): Promise<Decision | null> =>
  id === null ? null : found(await loaders.decision.byId(id), "decision", id);

/** The newest that stands and was applied. */
async function identificationOf(
  { id }: UnnamedSource,
  { loaders }: GraphContext,
): Promise<DecisionOf<"IDENTIFY_UNNAMED"> | null> {
  const applied = await loaders.decision.applied(id);
  return (
    (applied.filter((decision) => decision.kind === "IDENTIFY_UNNAMED" && decision.target === id).at(-1) as
      DecisionOf<"IDENTIFY_UNNAMED"> | undefined) ?? null
  );
}
