/** Writes which articles reprint which. Runs inside a transaction of `Store.write`. */
import type { Reprint } from "../domain/article.js";
import type { ArticleId } from "../domain/ids.js";
import { statement, type Sql } from "./sql.js";

interface Change {
  readonly articleId: ArticleId;
  readonly reprintOf: Reprint | null;
}

/** One statement for the articles and one for what is repeated of them; an article's revision grows with the change. */
export async function saveReprints(sql: Sql, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await sql.rows(
    statement(
      "reprints.articles",
      `update articles set reprint_of = r.original, reprint_similarity = r.similarity, revision = revision + 1
       from unnest($1::text[], $2::text[], $3::double precision[]) r(id, original, similarity)
       where articles.id = r.id`,
      [
        changes.map(({ articleId }) => articleId),
        changes.map(({ reprintOf }) => reprintOf?.articleId ?? null),
        changes.map(({ reprintOf }) => reprintOf?.similarity ?? null),
      ],
    ),
  );
  await sql.rows(
    statement(
      "reprints.attributions",
      `update attributions set reprint = r.reprint from unnest($1::text[], $2::boolean[]) r(id, reprint)
       where attributions.article_id = r.id and attributions.reprint <> r.reprint`,
      [changes.map(({ articleId }) => articleId), changes.map(({ reprintOf }) => reprintOf !== null)],
    ),
  );
}
