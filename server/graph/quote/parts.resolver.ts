import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Cue, Quote } from "../../domain/quote.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import type { GraphContext } from "../context.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadAgent } from "../speaker/speaker.js";
import { AboutEdgeType } from "./aboutConnection.type.js";
import type { AboutRow } from "./quote.resolver.js";
import { CueType } from "./quote.type.js";

@Resolver(() => CueType)
export class CueResolver {
  @FieldResolver(() => SpanType, { description: "Where it stands." })
  span(@Root() cue: Cue & { readonly quote: Quote }): PlacedSpan {
    return placed(cue.quote, cue.span);
  }
}

@Resolver(() => AboutEdgeType)
export class AboutEdgeResolver {
  @FieldResolver(() => AgentType, { description: "The person or organization." })
  async agent(@Root() edge: AboutRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, edge.agentId);
  }

  @FieldResolver(() => AgentType, { description: "The same as `agent`: every edge has a node." })
  async node(@Root() edge: AboutRow, @Ctx() context: GraphContext): Promise<ResolvedAgent> {
    return this.agent(edge, context);
  }

  @FieldResolver(() => SpanType, { description: "Where the name stands." })
  span(@Root() edge: AboutRow): PlacedSpan {
    return placed(edge.quote, edge.span);
  }
}
