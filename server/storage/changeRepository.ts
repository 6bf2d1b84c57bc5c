import type { Change, ChangedKind, ChangeOp } from "../domain/change.js";
import type { ArticleId } from "../domain/ids.js";
import { toAttribution, type AttributionRow } from "./rows.js";
import { quoteConditions } from "./quoteFilter.js";
import { statement, Values, type Sql } from "./sql.js";
import type { ChangeRepository } from "./store.js";

interface ChangeRow {
  /** A bigint, which `pg` gives as text. */
  readonly position: string;
  readonly op: ChangeOp;
  readonly kind: ChangedKind;
  readonly id: string;
  readonly article_id: ArticleId | null;
  readonly at: Date;
  readonly before: AttributionRow | null;
}

const COLUMNS = "c.position, c.op, c.kind, c.id, c.article_id, c.at, c.before";

/** Written out and not a parameter, so that the planner sees that the index of quotes' changes holds them. */
const WANTED = {
  all: "",
  publishedQuotes: "and c.kind = 'Quote' and c.op in ('CREATED', 'RESTORED')",
  changedAttributions: "and c.kind = 'Attribution' and c.op = 'UPDATED'",
} as const;

export function changeRepository(sql: Sql): ChangeRepository {
  return {
    async after(position, limit, wanted = "all") {
      const rows = await sql.rows(
        statement<ChangeRow>(
          `changes.after.${wanted}`,
          `select ${COLUMNS} from changes c where c.position > $1::bigint ${WANTED[wanted]}
           order by c.position limit $2::integer`,
          [position, limit],
        ),
      );
      return rows.map(toChange);
    },
    async newest() {
      const rows = await sql.rows(
        statement<{ position: string }>(
          "changes.newest",
          "select coalesce(max(position), 0) as position from changes",
          [],
        ),
      );
      return Number(rows[0]?.position ?? 0);
    },
    async matching(positions, filter) {
      const values = new Values();
      const rows = await sql.rows(
        statement<{ position: string }>(
          "changes.matching",
          `select distinct c.position from changes c cross join lateral (
             select * from attributions where id = c.id
             union all select * from jsonb_populate_record(null::attributions, c.before)
           ) a
           where c.position = any(${values.add(positions, "bigint[]")}) and c.before is not null
             ${quoteConditions(filter, values)}`,
          values.list,
        ),
      );
      return new Set(rows.map(({ position }) => Number(position)));
    },
  };
}

const toChange = (row: ChangeRow): Change => ({
  position: Number(row.position),
  op: row.op,
  kind: row.kind,
  id: row.id,
  articleId: row.article_id,
  at: row.at,
  before: row.before === null ? null : toAttribution(row.before),
});
