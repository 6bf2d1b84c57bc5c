import { toActivity, type ActivityRow } from "./rows.js";
import { statement, type Sql } from "./sql.js";
import type { ActivityRepository } from "./store.js";

export function activityRepository(sql: Sql): ActivityRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<ActivityRow>(
          "activities.byIds",
          `select v.id, v.article_id, v.version, v.tool, v.tool_version, v.started_at
           from activities v where v.id = any($1::text[])`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toActivity(row)]));
    },
  };
}
