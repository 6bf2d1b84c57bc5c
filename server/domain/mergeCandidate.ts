import type { AgentId } from "./ids.js";
import type { Judgement } from "./judgement.js";

/** Two agents that may be one: what a person is asked to decide. */
export interface MergeCandidate {
  readonly left: AgentId;
  readonly right: AgentId;
  /** 0 to 1: the highest score of the judgements. */
  readonly score: number;
  /** What left it open, newest first, at most 10; only of listed articles. */
  readonly judgements: readonly Judgement[];
  /** How many listed articles name both. */
  readonly sharedArticles: number;
  /** How many quotes and mentions a decision would move: those of the smaller of the two, counted to 10,000. */
  readonly gain: number;
}

/** What was judged of an agent: one of its entities beside one of another agent, or two of its own. */
export interface AgentJudgement extends Judgement {
  /** Whom the other entity belongs to now; the agent itself where both are its own. */
  readonly otherAgentId: AgentId;
}
