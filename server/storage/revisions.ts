/**
 * Counts revisions of articles and of what lives in them. Reading an article anew replaces its rows, so each comes with revision 1;
 * here, as the last act of the transaction, those that were there before get the revision they had, and one more where
 * they say something else. It is what a person who decides about one must have seen.
 */
import type { ChangedKind } from "../domain/change.js";
import type { NodeState } from "./changeSnapshot.js";
import { statement, type Sql } from "./sql.js";

/** Where they stand, and the column of their article. Agents count their own. */
const TABLES: Partial<Record<ChangedKind, readonly [table: string, article: string]>> = {
  Article: ["articles", "id"],
  Attribution: ["attributions", "article_id"],
  Mention: ["mentions", "article_id"],
  Quote: ["quotes", "article_id"],
  UnnamedSource: ["unnamed_sources", "article_id"],
};

export async function countRevisions(
  sql: Sql,
  before: ReadonlyMap<string, NodeState>,
  after: readonly NodeState[],
): Promise<void> {
  for (const [kind, [table, article]] of Object.entries(TABLES)) {
    const moved = after.flatMap((state) => {
      const old = before.get(state.id);
      if (state.kind !== kind || old === undefined) return [];
      // An article that came in a new version has been counted then.
      const revision = Math.max(state.revision, old.revision + (isChanged(old, state) ? 1 : 0));
      return revision === state.revision ? [] : [{ ...state, revision }];
    });
    if (moved.length === 0) continue;
    await sql.rows(
      statement(
        `revisions.${table}`,
        `update ${table} set revision = r.revision
         from unnest($1::text[], $2::text[], $3::integer[]) r(article_id, id, revision)
         where ${table}.${article} = r.article_id and ${table}.id = r.id`,
        [moved.map(({ articleId }) => articleId), moved.map(({ id }) => id), moved.map(({ revision }) => revision)],
      ),
    );
  }
}

const isChanged = (old: NodeState, state: NodeState): boolean =>
  old.content !== state.content || old.listed !== state.listed;
