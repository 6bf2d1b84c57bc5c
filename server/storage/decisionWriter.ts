/** Adds what people decided; nothing is ever rewritten but what became of it. Runs inside a transaction of `Store.write`. */
import type { DecisionOutcome, NewDecision } from "../domain/decision.js";
import type { ArticleId } from "../domain/ids.js";
import { insertRows, type Column } from "./insertRows.js";
import { distinct } from "./paging.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";
import type { DecisionWriter } from "./store.js";

interface Numbered {
  readonly decision: NewDecision;
  readonly position: number;
}

const DECISION: readonly Column<Numbered>[] = [
  { name: "id", type: "text", of: ({ decision }) => decision.id },
  { name: "kind", type: "text", of: ({ decision }) => decision.kind },
  { name: "position", type: "integer", of: ({ position }) => position },
  { name: "article_id", type: "text", of: ({ decision }) => decision.articleId },
  {
    name: "words",
    type: "jsonb",
    of: ({ decision }) => (decision.words === null ? null : JSON.stringify(decision.words)),
  },
  { name: "target", type: "text", of: ({ decision }) => decision.target },
  { name: "before", type: "jsonb", of: ({ decision }) => JSON.stringify(decision.before) },
  { name: "after", type: "jsonb", of: ({ decision }) => JSON.stringify(decision.after) },
  { name: "actor", type: "text", of: ({ decision }) => decision.actor },
  { name: "decided_at", type: "timestamptz", of: ({ decision }) => instant(decision.at) },
  { name: "reason", type: "text", of: ({ decision }) => decision.reason },
  { name: "source_url", type: "text", of: ({ decision }) => decision.sourceUrl },
  { name: "undoes", type: "text", of: ({ decision }) => decision.undoes },
];

const TARGET: readonly Column<Numbered & { readonly target: string }>[] = [
  { name: "target", type: "text", of: ({ target }) => target },
  { name: "decision_id", type: "text", of: ({ decision }) => decision.id },
  { name: "position", type: "integer", of: ({ position }) => position },
];

const OUTCOME: readonly Column<DecisionOutcome>[] = [
  { name: "decision_id", type: "text", of: (outcome) => outcome.decisionId },
  { name: "article_id", type: "text", of: (outcome) => outcome.articleId },
  { name: "state", type: "text", of: (outcome) => outcome.state },
  { name: "reason", type: "text", of: (outcome) => outcome.reason },
  { name: "version", type: "integer", of: (outcome) => outcome.version },
  { name: "at", type: "timestamptz", of: (outcome) => instant(outcome.at) },
];

export const decisionWriter = (sql: Sql): DecisionWriter => ({
  async append(decision) {
    const [newest] = await sql.rows(
      statement<{ position: number }>(
        "decisions.newest",
        "select coalesce(max(position), 0) as position from decisions",
        [],
      ),
    );
    // Whoever writes is alone until it has committed, so no number is given twice.
    const position = (newest?.position ?? 0) + 1;
    await insertRows(sql, "decisions", DECISION, [{ decision, position }]);
    const targets = distinct([decision.target, ...decision.targets]).map((target) => ({ decision, position, target }));
    await insertRows(sql, "decision_targets", TARGET, targets);
    return { ...decision, targets: targets.map(({ target }) => target), position, undoneBy: null };
  },
  async saveOutcomes(article, outcomes) {
    await forget(sql, article);
    await insertRows(sql, "decision_outcomes", OUTCOME, outcomes);
  },
});

const forget = (sql: Sql, article: ArticleId): Promise<object[]> =>
  sql.rows(
    statement("decisions.forgetOutcomes", "delete from decision_outcomes where article_id = $1::text", [article]),
  );
