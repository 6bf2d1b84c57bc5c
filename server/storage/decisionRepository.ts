/** What people decided. Aliases: `d` decision, `t` target, `o` outcome. */
import type { Decision, DecisionChange, DecisionOutcome, QuotedWords } from "../domain/decision.js";
import type { ActorId, ArticleId, DecisionId } from "../domain/ids.js";
import { afterKey, distinct, limitOf, orderBy, toCounts, toPage, toPages, type SortColumn } from "./paging.js";
import { statement, Values, type Sql } from "./sql.js";
import type { DecisionRepository } from "./store.js";

interface DecisionRow {
  readonly id: DecisionId;
  readonly kind: DecisionChange["kind"];
  readonly position: number;
  readonly article_id: ArticleId | null;
  readonly words: QuotedWords | null;
  readonly target: string;
  readonly targets: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly actor: ActorId;
  readonly decided_at: Date;
  readonly reason: string | null;
  readonly source_url: string | null;
  readonly undoes: DecisionId | null;
  readonly undone_by: DecisionId | null;
}

export const UNDONE_BY = "(select u.id from decisions u where u.undoes = d.id limit 1)";

const COLUMNS = `d.id, d.kind, d.position, d.article_id, d.words, d.target, d.before, d.after, d.actor, d.decided_at,
  d.reason, d.source_url, d.undoes,
  array(select t.target from decision_targets t where t.decision_id = d.id order by t.target) as targets,
  ${UNDONE_BY} as undone_by`;

/** Of a row `d`: nobody has taken it back, and it takes nothing back. */
export const STANDS = "d.kind <> 'UNDO' and not exists (select from decisions u where u.undoes = d.id)";

/** Decisions about something, and about ids that mean it by now. */
export const concerning = (id: string): string => `(select t.decision_id from decision_targets t where t.target = ${id}
  union all
  select t.decision_id from agent_redirects r join decision_targets t on t.target = r.former_id
  where r.agent_id = ${id})`;

const BY_POSITION: readonly SortColumn[] = [{ column: "d.position", type: "integer" }];

interface OutcomeRow {
  readonly decision_id: DecisionId;
  readonly article_id: ArticleId;
  readonly state: DecisionOutcome["state"];
  readonly reason: string | null;
  readonly version: number;
  readonly at: Date;
}

export function decisionRepository(sql: Sql): DecisionRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<DecisionRow>("decisions.byIds", `select ${COLUMNS} from decisions d where d.id = any($1::text[])`, [
          distinct(ids),
        ]),
      );
      return new Map(rows.map((row) => [row.id, toDecision(row)]));
    },
    async standing(article) {
      const rows = await sql.rows(
        statement<DecisionRow>(
          "decisions.standing",
          `select ${COLUMNS} from decisions d where d.article_id = $1::text and ${STANDS} order by d.position`,
          [article],
        ),
      );
      return rows.map(toDecision);
    },
    async about(targets) {
      const rows = await sql.rows(
        statement<DecisionRow>(
          "decisions.about",
          `select ${COLUMNS} from decisions d
           where d.id in (select t.decision_id from decision_targets t where t.target = any($1::text[])) and ${STANDS}
           order by d.position`,
          [distinct(targets)],
        ),
      );
      return rows.map(toDecision);
    },
    async history(targets, page) {
      const values = new Values();
      const rows = await sql.rows(
        statement<DecisionRow & { readonly parent: string }>(
          "decisions.history",
          `select asked.id as parent, child.* from unnest(${values.add(distinct(targets), "text[]")}) asked(id)
           cross join lateral (
             select ${COLUMNS} from decisions d
             where d.id in ${concerning("asked.id")} ${afterKey(BY_POSITION, true, page, values)}
             order by ${orderBy(BY_POSITION, true)} limit ${values.add(limitOf(page), "integer")}
           ) child
           order by asked.id, child.position desc`,
          values.list,
        ),
      );
      return toPages(targets, rows, page, toDecision, (row) => [row.position]);
    },
    async countHistory(targets) {
      const rows = await sql.rows(
        statement<{ parent: string; count: number }>(
          "decisions.countHistory",
          `select asked.id as parent, concerning.count from unnest($1::text[]) asked(id)
           cross join lateral (
             select count(*)::integer as count from (select distinct found.decision_id from ${concerning("asked.id")} found) each
           ) concerning`,
          [distinct(targets)],
        ),
      );
      return toCounts(targets, rows);
    },
    async outcomes(ids) {
      const rows = await sql.rows(
        statement<OutcomeRow>(
          "decisions.outcomes",
          `select o.decision_id, o.article_id, o.state, o.reason, o.version, o.at from decision_outcomes o
           where o.decision_id = any($1::text[])`,
          [distinct(ids)],
        ),
      );
      return new Map(rows.map((row) => [row.decision_id, toOutcome(row)]));
    },
    async orphaned(page) {
      const values = new Values();
      const rows = await sql.rows(
        statement<DecisionRow>(
          "decisions.orphaned",
          `select ${COLUMNS} from decision_outcomes o join decisions d on d.id = o.decision_id
           join articles a on a.id = o.article_id and a.listed
           where o.state = 'ORPHANED' and ${STANDS} ${afterKey(BY_POSITION, true, page, values)}
           order by ${orderBy(BY_POSITION, true)} limit ${values.add(limitOf(page), "integer")}`,
          values.list,
        ),
      );
      return toPage(rows, page, toDecision, (row) => [row.position]);
    },
  };
}

function toDecision(row: DecisionRow): Decision {
  // Written by `decisionWriter` from a value of this very type.
  const change = { kind: row.kind, before: row.before, after: row.after } as DecisionChange;
  return {
    id: row.id,
    position: row.position,
    articleId: row.article_id,
    words: row.words,
    target: row.target,
    targets: row.targets,
    actor: row.actor,
    at: row.decided_at,
    reason: row.reason,
    sourceUrl: row.source_url,
    undoes: row.undoes,
    undoneBy: row.undone_by,
    ...change,
  };
}

const toOutcome = (row: OutcomeRow): DecisionOutcome => ({
  decisionId: row.decision_id,
  articleId: row.article_id,
  state: row.state,
  reason: row.reason,
  version: row.version,
  at: row.at,
});
