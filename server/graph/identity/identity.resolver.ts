import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Agent } from "../../domain/agent.js";
import type { Article } from "../../domain/article.js";
import type { Decision } from "../../domain/decision.js";
import type { AgentId } from "../../domain/ids.js";
import type { Judgement } from "../../domain/judgement.js";
import type { AgentJudgement, MergeCandidate } from "../../domain/mergeCandidate.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { ArticleType } from "../article/article.type.js";
import {
  connection,
  MAX_PAGE_SIZE,
  pageRequest,
  pageSize,
  type Connection,
  type Edge,
} from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { DecisionType } from "../decision/decision.type.js";
import { loadAgent } from "../speaker/speaker.js";
import { JudgementConnectionType, JudgementType } from "./judgement.type.js";
import { MergeCandidateType } from "./mergeCandidate.type.js";

const FEW = 10;

/** A candidate as one of its two agents shows it. */
type CandidateOf = MergeCandidate & { readonly otherAgentId: AgentId };

@Resolver(() => AgentType)
export class AgentIdentityResolver {
  @FieldResolver(() => [MergeCandidateType], {
    description:
      "Others that may be the same: those that judgements left open and no decision keeps apart, first those of which a decision would move most.",
  })
  async mergeCandidates(
    @Root() agent: Agent,
    @Arg("first", () => Int, { nullable: true, defaultValue: FEW, description: "How many, 0 to 100." })
    first: number | null,
    @Ctx() { loaders }: GraphContext,
  ): Promise<CandidateOf[]> {
    const candidates = await loaders.identity.mergeCandidates(agent.id, pageSize(first, FEW, MAX_PAGE_SIZE));
    return candidates.map((one) => ({ ...one, otherAgentId: one.left === agent.id ? one.right : one.left }));
  }

  @FieldResolver(() => JudgementConnectionType, {
    description:
      "All that was judged of whom the articles name, newest first: why they are this one, and why others are not. Undone decisions and withdrawn articles are left out.",
  })
  judgements(
    @Root() agent: Agent,
    @First(20) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Connection<Edge<AgentJudgement>> {
    const page = pageRequest(LISTS.judgements, { first, after });
    return connection({
      list: LISTS.judgements,
      page,
      rows: () => loaders.identity.judgements(agent.id, page),
      count: () => loaders.identity.countJudgements(agent.id),
    });
  }
}

@Resolver(() => MergeCandidateType)
export class MergeCandidateResolver {
  @FieldResolver(() => AgentType, { description: "The other one." })
  async agent(@Root() { otherAgentId }: CandidateOf, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, otherAgentId);
  }

  @FieldResolver(() => [String], { description: "What the judgements say, newest first, each sentence once." })
  reasons(@Root() { judgements }: CandidateOf): readonly string[] {
    return [...new Set(judgements.map(({ reason }) => reason))];
  }

  @FieldResolver(() => [JudgementType], { description: "The judgements that left it open, newest first, at most 10." })
  judgements(@Root() { judgements, otherAgentId }: CandidateOf): AgentJudgement[] {
    return judgements.map((one) => ({ ...one, otherAgentId }));
  }
}

@Resolver(() => JudgementType)
export class JudgementResolver {
  @FieldResolver(() => AgentType, {
    description: "Whom the other of the two belongs to now; the agent itself where both of them are it.",
  })
  async agent(@Root() { otherAgentId }: AgentJudgement, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, otherAgentId);
  }

  @FieldResolver(() => [ArticleType], { description: "The articles that name the two; one where it names both." })
  async articles(@Root() { left, right }: Judgement, @Ctx() { loaders }: GraphContext): Promise<Article[]> {
    const ids = await Promise.all([left, right].map((entity) => loaders.identity.articleOf(entity)));
    const named = [...new Set(ids.filter((id) => id !== null))];
    const found = await Promise.all(named.map((id) => loaders.article.byId(id)));
    return found.filter((article) => article !== null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The version of the scorer that judged; null where a person decided.",
  })
  scorerVersion(@Root() { scorerVersion, decidedBy }: Judgement): string | null {
    return decidedBy === null ? scorerVersion : null;
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: "The decision it stands for; null for a score." })
  async decision(@Root() { decidedBy }: Judgement, @Ctx() { loaders }: GraphContext): Promise<Decision | null> {
    return decidedBy === null ? null : loaders.decision.byId(decidedBy);
  }
}
