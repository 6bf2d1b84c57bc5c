/** Articles found by the words of their headline and current text. The way to them is that of `quoteSearch.ts`. */
import { DixitError } from "../domain/errors.js";
import type { Article } from "../domain/article.js";
import type { ArticleId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import { afterKey, limitOf, orderBy, toPage, type SortColumn } from "./paging.js";
import { articleConditions } from "./quoteFilter.js";
import { MOST_RANKED } from "./quoteSearch.js";
import { ARTICLE_COLUMNS, toArticle, type ArticleRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import type { ArticleFilter, ArticleOrder } from "./store.js";
import { scoreOf, searchOf, wordsMatch } from "./wordQuery.js";

/** So many articles are looked at, newest first, before the index of words is asked: their words are long. */
const LOOKED_THROUGH = 1_000;
const LOOKED_THROUGH_RANKED = 2_000;
/** Of words without a weight, two that nobody has, of the text and of the headline. */
const WEIGHTS = "{0.1,0.1,0.3,1}";

type FoundRow = ArticleRow & { readonly score: number };

const byTime = (alias: string): readonly SortColumn[] => [
  { column: `${alias}.sorted_at`, type: "timestamptz" },
  { column: `${alias}.id`, type: "text" },
];
const BY_SCORE: readonly SortColumn[] = [{ column: "found.score", type: "double precision" }, ...byTime("found")];

export async function searchArticles(
  sql: Sql,
  filter: ArticleFilter,
  order: ArticleOrder,
  page: PageRequest,
): Promise<Page<Article>> {
  const text = requiredText(filter);
  const ranked = order === "RELEVANCE";
  const descending = order !== "OLDEST";
  const values = new Values();
  const limit = values.add(limitOf(page), "integer");
  const gathered = ranked ? values.add(MOST_RANKED, "integer") : limit;
  const match = wordsMatch("w", searchOf(text), values);
  const conditions = articleConditions(filter, values);
  const after = ranked ? "" : afterKey(byTime("a"), descending, page, values);
  const time = orderBy(byTime("a"), descending);
  const newest = `with recent as materialized (
      select a.id, a.sorted_at from (
        select a.* from articles a where a.listed ${after} order by ${time} limit ${ranked ? LOOKED_THROUGH_RANKED : LOOKED_THROUGH}
      ) a
      -- By the article's key, one by one, and not through the index of words.
      cross join lateral (select from article_words w where w.article_id = a.id and ${match} offset 0) w
      where true ${conditions} order by ${time} limit ${gathered}
    ),
    enough as materialized (select count(*) >= ${gathered} as so from recent),
    hits as materialized (
      select a.id, a.sorted_at from article_words w join articles a on a.id = w.article_id
      where not (select so from enough) and w.listed and ${match} ${conditions} ${after}
    ),
    newest as (
      select * from (select * from recent where (select so from enough) union all select * from hits) a
      order by ${time} limit ${gathered}
    )`;
  const statementText = ranked
    ? `${newest} select ${ARTICLE_COLUMNS}, found.score from (
         select found.* from (
           select newest.*, ${scoreOf("w", { sought: searchOf(text) }, WEIGHTS, values)} as score
           from newest join article_words w on w.article_id = newest.id
         ) found where true ${afterKey(BY_SCORE, true, page, values)}
         order by ${orderBy(BY_SCORE, true)} limit ${limit}
       ) found join articles a on a.id = found.id order by ${orderBy(BY_SCORE, true)}`
    : `${newest} select ${ARTICLE_COLUMNS}, 0 as score from newest join articles a on a.id = newest.id order by ${time}`;
  const rows = await sql.rows(statement<FoundRow>("articles.search", statementText, values.list));
  return toPage(rows, page, toArticle, keyOf(order));
}

const keyOf =
  (order: ArticleOrder) =>
  (row: FoundRow): PageKey =>
    order === "RELEVANCE" ? [row.score, row.sorted_at.toISOString(), row.id] : [row.sorted_at.toISOString(), row.id];

export async function countFoundArticles(sql: Sql, filter: ArticleFilter): Promise<number> {
  const values = new Values();
  const rows = await sql.rows(
    statement<{ count: number }>(
      "articles.count",
      `select count(*)::integer as count from article_words w join articles a on a.id = w.article_id
       where w.listed and ${wordsMatch("w", searchOf(requiredText(filter)), values)} ${articleConditions(filter, values)}`,
      values.list,
    ),
  );
  return rows[0]?.count ?? 0;
}

export async function articleScores(
  sql: Sql,
  ids: readonly ArticleId[],
  text: string,
): Promise<Map<ArticleId, number>> {
  const values = new Values();
  const asked = values.add(ids, "text[]");
  const rows = await sql.rows(
    statement<{ id: ArticleId; score: number }>(
      "articles.scores",
      `select w.article_id as id, ${scoreOf("w", { sought: searchOf(text) }, WEIGHTS, values)} as score
       from article_words w where w.article_id = any(${asked}) and w.listed`,
      values.list,
    ),
  );
  return new Map(rows.map(({ id, score }) => [id, score]));
}

/** Throws BAD_ARGUMENT when there is nothing to rank by. */
export function requiredText({ text }: ArticleFilter): string {
  if (text !== undefined) return text;
  throw new DixitError(
    "BAD_ARGUMENT",
    "RELEVANCE ranks by the words looked for, and no `text` was given. Give one, or order by NEWEST.",
  );
}
