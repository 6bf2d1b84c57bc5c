import { toUnnamedSource, type UnnamedSourceRow } from "./rows.js";
import { statement, type Sql } from "./sql.js";
import type { UnnamedSourceRepository } from "./store.js";

export function unnamedSourceRepository(sql: Sql): UnnamedSourceRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<UnnamedSourceRow>(
          "unnamedSources.byIds",
          `select s.id, s.article_id, s.version, s.description, s.plural, s.speaks_for, s.role, s.reason_given,
             s.coreferences, s.revision
           from unnamed_sources s where s.id = any($1::text[]) and s.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toUnnamedSource(row)]));
    },
  };
}
