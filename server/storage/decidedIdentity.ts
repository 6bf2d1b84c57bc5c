/** What decisions about identity need of the database. */
import type { Agent } from "../domain/agent.js";
import type { ArticleDraft } from "../domain/article.js";
import type { AgentId, ArticleId, DecisionId, EntityId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";

/** An entity of an article, and whose it is. */
export interface HeldEntity {
  readonly entityId: EntityId;
  readonly articleId: ArticleId;
  readonly agentId: AgentId;
}

/** Where a decision put an entity; `agentId` had it before, and is `movedTo` where it was left. */
export interface Placement extends HeldEntity {
  readonly movedTo: AgentId;
}

/** An entity with every spelling that its article prints. */
export interface SpeltEntity extends HeldEntity {
  readonly forms: readonly string[];
}

/** What a person wants somebody to be called. */
export interface DecidedName {
  readonly decision: DecisionId;
  readonly name: string;
  /** Their name; their id where none is known. */
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

export interface DecidedIdentityRepository {
  /** Every entity of these agents, of the oldest article first. */
  heldBy(agents: readonly AgentId[]): Promise<HeldEntity[]>;
  /** Every entity of these articles. */
  heldIn(articles: readonly ArticleId[]): Promise<HeldEntity[]>;
  /** What a decision put where. */
  placements(decision: DecisionId): Promise<Placement[]>;
  /** Whose these entities are by what people decided last; no entry where nobody did. */
  decided(entities: readonly EntityId[]): Promise<Map<EntityId, AgentId>>;
  /** What former ids among these mean now. */
  survivors(ids: readonly AgentId[]): Promise<Map<AgentId, AgentId>>;
  /** Every spelling that listed articles print of these agents, in the order of code units. */
  spellings(agents: readonly AgentId[]): Promise<Map<AgentId, string[]>>;
  /** Entities of the agent that are printed in any of these spellings. */
  spelt(agent: AgentId, forms: readonly string[]): Promise<SpeltEntity[]>;
  /** Articles of which somebody decided something that names any of these ids. */
  articlesDeciding(agents: readonly AgentId[]): Promise<ArticleId[]>;
  /** Of these articles, those of which a decision stands. */
  withDecisions(articles: readonly ArticleId[]): Promise<Set<ArticleId>>;
  /** What people want these to be called, by the last decision that stands. */
  names(agents: readonly AgentId[]): Promise<Map<AgentId, DecidedName>>;
  /** As `ArticleRepository.draft`, but of withdrawn articles too: who is named in one must be right when it comes back. */
  draft(article: ArticleId): Promise<ArticleDraft | null>;
  /** How many listed quotes these said. */
  countSaid(agents: readonly AgentId[]): Promise<number>;
}

/** Moves entities between people or organizations; whatever repeats whose they are follows. */
export interface IdentityWriter {
  /** Remembers what a decision puts where. */
  place(decision: DecisionId, placements: readonly Placement[]): Promise<void>;
  /** All that these articles say of `from` is said of `to` from now on. */
  move(from: readonly AgentId[], to: AgentId, articles: readonly ArticleId[]): Promise<void>;
  /** Says whose entities are, and nothing else: their articles are to be read anew. */
  assign(entities: readonly HeldEntity[]): Promise<void>;
  /**
   * Takes agents away that nothing points to any more. Their ids, and those that meant them, mean the survivor from now
   * on, which takes from them what it does not say itself. All of them are remembered as they were.
   */
  retire(decision: DecisionId, agents: readonly AgentId[], survivor: AgentId, at: Date): Promise<void>;
  /** Brings back the agents that a decision retired, with the ids that meant them; the survivor is what it was before. */
  revive(decision: DecisionId, agents: readonly AgentId[], survivor: AgentId): Promise<void>;
  /** Adds an agent that is split off another; where its id means that other since an earlier time, it is its own again. */
  splitOff(agent: Agent, from: AgentId): Promise<void>;
  /** Adds what a decision says of entities. */
  judge(judgements: readonly Judgement[]): Promise<void>;
}
