/** Sees what a transaction changes, and appends it to the log as its last act. */
import { CHANGED_KINDS, type ChangeOp } from "../domain/change.js";
import type { AgentId, ArticleId } from "../domain/ids.js";
import { snapshot, type NodeState } from "./changeSnapshot.js";
import { statement, type Sql } from "./sql.js";
import type { IdentityWriter } from "./decidedIdentity.js";
import type { DeclarationWriter, ExpectedChange, WithdrawalWriter, Writer } from "./store.js";
import { countRevisions } from "./revisions.js";

/** What other processes listen for. */
export const CHANGES_CHANNEL = "dixit_changes";

interface Found {
  readonly op: ChangeOp;
  readonly node: NodeState;
  readonly before: NodeState | null;
}

/**
 * Stands before a writer. What is about to be touched is read first; at the end it is read again, and the difference is
 * what happened, however many steps it took: an agent that one step founds and another removes makes no change at all.
 */
export class ChangeRecorder {
  readonly #articles = new Set<ArticleId>();
  readonly #agents = new Set<AgentId>();
  readonly #before = new Map<string, NodeState>();
  /** What is to be told of agents that are there, whatever they say: what is said of them went elsewhere or came. */
  readonly #told = new Map<string, ChangeOp>();

  constructor(private readonly sql: Sql) {}

  /** The writer, observed. A method that changes nodes says here whose. */
  observe(writer: Writer): Writer {
    return {
      ...writer,
      saveArticle: async (graph) => {
        const named = [...graph.founded.map(({ id }) => id), ...graph.entities.map(({ agentId }) => agentId)];
        await this.touch([graph.article.id], named);
        return writer.saveArticle(graph);
      },
      saveReprints: async (changes) => {
        await this.touch(
          changes.map(({ articleId }) => articleId),
          [],
        );
        return writer.saveReprints(changes);
      },
      declarations: this.observeDeclarations(writer.declarations),
      withdrawn: this.observeWithdrawals(writer.withdrawn),
      identity: this.observeIdentity(writer.identity),
      saveNames: async (agent, names, blockingKeys) => {
        await this.touch([], [agent]);
        return writer.saveNames(agent, names, blockingKeys);
      },
      removeOrphans: async (ids) => {
        await this.touch([], ids);
        return writer.removeOrphans(ids);
      },
    };
  }

  private observeWithdrawals(writer: WithdrawalWriter): WithdrawalWriter {
    return {
      ...writer,
      setStatus: async (article, status, reason) => {
        await this.touch([article], []);
        return writer.setStatus(article, status, reason);
      },
      showAgents: async (ids) => {
        await this.touch([], ids);
        return writer.showAgents(ids);
      },
    };
  }

  private observeDeclarations(writer: DeclarationWriter): DeclarationWriter {
    return {
      ...writer,
      saveExternalId: async (id) => {
        await this.touch([], [id.agentId]);
        return writer.saveExternalId(id);
      },
      removeExternalIds: async (agent, scheme) => {
        await this.touch([], [agent]);
        return writer.removeExternalIds(agent, scheme);
      },
      saveFact: async (fact) => {
        await this.touch([], [fact.agentId]);
        return writer.saveFact(fact);
      },
      removeFact: async (agent, fact) => {
        await this.touch([], [agent]);
        return writer.removeFact(agent, fact);
      },
      saveTopics: async (article, topics, declaredAt) => {
        await this.touch([article.id], []);
        return writer.saveTopics(article, topics, declaredAt);
      },
      saveFactCheck: async (article, check) => {
        await this.touch([article], []);
        return writer.saveFactCheck(article, check);
      },
    };
  }

  private observeIdentity(writer: IdentityWriter): IdentityWriter {
    return {
      ...writer,
      move: async (from, to, articles) => {
        await this.touch(articles, [...from, to]);
        return writer.move(from, to, articles);
      },
      assign: async (entities) => {
        await this.touch(
          entities.map(({ articleId }) => articleId),
          entities.map(({ agentId }) => agentId),
        );
        return writer.assign(entities);
      },
      retire: async (decision, agents, survivor, at) => {
        await this.touch([], [...agents, survivor]);
        this.#told.set(survivor, "UPDATED");
        return writer.retire(decision, agents, survivor, at);
      },
      revive: async (decision, agents, survivor) => {
        await this.touch([], [...agents, survivor]);
        for (const agent of agents) this.#told.set(agent, "RESTORED");
        this.#told.set(survivor, "SPLIT");
        return writer.revive(decision, agents, survivor);
      },
      splitOff: async (agent, from) => {
        await this.touch([], [agent.id, from]);
        if ((await this.former([agent.id])).size > 0) this.#told.set(agent.id, "RESTORED");
        this.#told.set(from, "SPLIT");
        return writer.splitOff(agent, from);
      },
    };
  }

  /** Remembers how these are before they are changed; the agents that the articles name belong to them. */
  async touch(articles: readonly ArticleId[], agents: readonly AgentId[]): Promise<void> {
    const newArticles = articles.filter((id) => !this.#articles.has(id));
    const newAgents = agents.filter((id) => !this.#agents.has(id));
    if (newArticles.length === 0 && newAgents.length === 0) return;
    const states = await snapshot(this.sql, newArticles, newAgents);
    // An agent met before is known as it was then, or was not there at all; by now it may have been changed.
    for (const state of states.filter(({ id }) => !this.#agents.has(id as AgentId))) {
      this.#before.set(state.id, state);
      if (isAgent(state)) this.#agents.add(state.id as AgentId);
    }
    for (const id of newArticles) this.#articles.add(id);
    for (const id of newAgents) this.#agents.add(id);
  }

  /** @returns how many changes there were */
  async append(): Promise<number> {
    const after = await this.after();
    const found = await this.compareWith(after);
    await countRevisions(this.sql, this.#before, after);
    if (found.length > 0) await this.sql.rows(statement("changes.append", APPEND, columnsOf(found)));
    return found.length;
  }

  /** What `append` would tell of, in the same order. */
  async expected(): Promise<ExpectedChange[]> {
    const found = await this.compareWith(await this.after());
    return found.map(({ op, node: { kind, id, articleId } }) => ({ op, kind, id, articleId }));
  }

  private async after(): Promise<NodeState[]> {
    if (this.#articles.size === 0 && this.#agents.size === 0) return [];
    const states = await snapshot(this.sql, [...this.#articles], [...this.#agents]);
    return states.filter((state) => !isAgent(state) || this.#agents.has(state.id as AgentId));
  }

  private async compareWith(after: readonly NodeState[]): Promise<Found[]> {
    return compare(this.#before, after, await this.mergedAway(after), this.#told);
  }

  /** Of the agents that are gone, those whose ids mean another one now. */
  private async mergedAway(after: readonly NodeState[]): Promise<ReadonlySet<string>> {
    const present = new Set(after.map(({ id }) => id));
    const gone = [...this.#before.values()].filter((state) => isAgent(state) && !present.has(state.id));
    return gone.length === 0 ? new Set() : this.former(gone.map(({ id }) => id));
  }

  /** Of these ids, those that mean another agent. */
  private async former(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.sql.rows(
      statement<{ former_id: string }>(
        "changes.merged",
        "select former_id from agent_redirects where former_id = any($1::text[])",
        [ids],
      ),
    );
    return new Set(rows.map((row) => row.former_id));
  }
}

const isAgent = ({ kind }: NodeState): boolean => kind === "Person" || kind === "Organization";

/** What is there before what refers to it; what goes after what referred to it. */
function compare(
  before: ReadonlyMap<string, NodeState>,
  after: readonly NodeState[],
  mergedAway: ReadonlySet<string>,
  told: ReadonlyMap<string, ChangeOp>,
): Found[] {
  const present = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((node): Found[] => {
    const old = before.get(node.id) ?? null;
    const op = (node.listed ? told.get(node.id) : undefined) ?? opOf(old, node);
    return op === null ? [] : [{ op, node, before: old }];
  });
  const gone = [...before.values()].flatMap((node): Found[] =>
    present.has(node.id) || !node.listed
      ? []
      : [{ op: mergedAway.has(node.id) ? "MERGED" : "DELETED", node, before: node }],
  );
  return [...changed.sort(inOrder), ...gone.sort((a, b) => inOrder(b, a))];
}

/**
 * Null where followers see no difference; what is hidden and stays so is none of their business, but for why an article
 * is hidden.
 */
function opOf(old: NodeState | null, node: NodeState): ChangeOp | null {
  if (old === null) return node.listed ? "CREATED" : null;
  if (old.listed !== node.listed) return node.listed ? "RESTORED" : "WITHDRAWN";
  const seen = node.listed || node.kind === "Article";
  return seen && old.content !== node.content ? "UPDATED" : null;
}

function inOrder({ node: a }: Found, { node: b }: Found): number {
  return (
    CHANGED_KINDS.indexOf(a.kind) - CHANGED_KINDS.indexOf(b.kind) ||
    compareText(a.articleId ?? "", b.articleId ?? "") ||
    a.place - b.place ||
    compareText(a.id, b.id)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Positions go on where the last transaction left off: whoever writes is alone until it has committed. */
const APPEND = `
  with appended as (
    insert into changes (position, op, kind, id, article_id, at, before)
    select newest.position + r.nth, r.op, r.kind, r.id, r.article_id, newest.at, r.before::jsonb
    from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
      r(op, kind, id, article_id, before, nth)
    cross join (select coalesce(max(position), 0) as position, clock_timestamp() as at from changes) newest
  )
  select pg_notify('${CHANGES_CHANNEL}', '')`;

const columnsOf = (found: readonly Found[]): unknown[] => [
  found.map(({ op }) => op),
  found.map(({ node }) => node.kind),
  found.map(({ node }) => node.id),
  found.map(({ node }) => node.articleId),
  found.map(({ op, before }) => (op === "UPDATED" && before?.row ? JSON.stringify(before.row) : null)),
];
