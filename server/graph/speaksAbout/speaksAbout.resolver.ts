import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Agent } from "../../domain/agent.js";
import type { AgentId } from "../../domain/ids.js";
import { pairKey, type InstantRange, type SpeaksAbout } from "../../storage/store.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { connectionOf, pageRequest, type Connection } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { quoteConnection, type QuoteConnection } from "../quote/quoteConnection.js";
import { QuoteConnectionType } from "../quote/quoteConnection.type.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { loadAgent } from "../speaker/speaker.js";
import { SpeaksAboutConnectionType, SpeaksAboutEdgeType } from "./speaksAbout.type.js";

/** An edge as a list shows it: which end the list leads to, and the dates it was counted within, which its quotes keep to. */
type SpeaksAboutRow = SpeaksAbout & {
  readonly cursor: string;
  readonly leadsTo: AgentId;
  readonly range: InstantRange;
};

const Range = () =>
  Arg("range", () => DateRangeInput, {
    nullable: true,
    description: "Counting articles published between these dates.",
  });

@Resolver(() => AgentType)
export class SpeaksAboutResolver {
  @FieldResolver(() => SpeaksAboutConnectionType, {
    description: "Whom they speak about, most utterances first. What they say of themselves is left out.",
  })
  speaksAbout(
    @Root() agent: Agent,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Range() input: DateRangeInput | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<SpeaksAboutRow> {
    const page = pageRequest(LISTS.speaksAbout, { first, after });
    const range = rangeOf(input);
    return connectionOf(
      {
        list: LISTS.speaksAbout,
        page,
        rows: () => loaders.speaksAbout.by(agent.id, { range, page }),
        count: () => loaders.speaksAbout.countBy(agent.id, { range }),
      },
      (edge) => ({ ...edge, leadsTo: edge.to, range }),
    );
  }

  @FieldResolver(() => SpeaksAboutConnectionType, {
    description: "Who speaks about them, most utterances first. What they say of themselves is left out.",
  })
  spokenAboutBy(
    @Root() agent: Agent,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Range() input: DateRangeInput | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<SpeaksAboutRow> {
    const page = pageRequest(LISTS.spokenAboutBy, { first, after });
    const range = rangeOf(input);
    return connectionOf(
      {
        list: LISTS.spokenAboutBy,
        page,
        rows: () => loaders.speaksAbout.about(agent.id, { range, page }),
        count: () => loaders.speaksAbout.countAbout(agent.id, { range }),
      },
      (edge) => ({ ...edge, leadsTo: edge.from, range }),
    );
  }
}

@Resolver(() => SpeaksAboutEdgeType)
export class SpeaksAboutEdgeResolver {
  @FieldResolver(() => AgentType, { description: "Who speaks." })
  async from(@Root() { from }: SpeaksAboutRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, from);
  }

  @FieldResolver(() => AgentType, { description: "Who is spoken about." })
  async to(@Root() { to }: SpeaksAboutRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, to);
  }

  @FieldResolver(() => AgentType, {
    description: "Whom the list leads to: `to` in speaksAbout, `from` in spokenAboutBy.",
  })
  async node(@Root() { leadsTo }: SpeaksAboutRow, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, leadsTo);
  }

  @FieldResolver(() => QuoteConnectionType, {
    description: "The quotes it is counted from, newest first; every printing is one.",
  })
  quotes(
    @Root() edge: SpeaksAboutRow,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): QuoteConnection {
    const page = pageRequest(LISTS.speaksAboutQuotes, { first, after });
    return quoteConnection({
      of: { of: "PAIR" },
      parent: pairKey(edge),
      filter: { published: edge.range },
      list: LISTS.speaksAboutQuotes,
      page,
      rows: () => loaders.speaksAbout.quotes(edge, { range: edge.range, page }),
      count: () => Promise.resolve(edge.quotes),
    });
  }
}
