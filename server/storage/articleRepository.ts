import type { Article, ArticleDraft, ArticleVersion } from "../domain/article.js";
import { sha256, type ArticleId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPage, toPages, type SortColumn } from "./paging.js";
import { articleScores, countFoundArticles, searchArticles } from "./articleSearch.js";
import { articleConditions, articlesWithin } from "./quoteFilter.js";
import {
  ARTICLE_COLUMNS,
  instant,
  toArticle,
  toExcluded,
  toVersion,
  type ArticleRow,
  type ExcludedRow,
  type VersionRow,
} from "./rows.js";
import { READING } from "./reading.js";
import { statement, Values, type Sql } from "./sql.js";
import { versionKey, type ArticleRepository, type InstantRange } from "./store.js";

type Child<Row> = Row & { readonly parent: string };
interface ParentCount {
  readonly parent: string;
  readonly count: number;
}

const keyOf = (row: ArticleRow): PageKey => [row.sorted_at.toISOString(), row.id];

const sortedBy = (alias: string, time: string, id: string): readonly SortColumn[] => [
  { column: `${alias}.${time}`, type: "timestamptz" },
  { column: `${alias}.${id}`, type: "text" },
];

/** An article itself is found by its id, URL or text whatever its status; nothing inside a withheld one is. */
export function articleRepository(sql: Sql): ArticleRepository {
  return {
    ...articleLookUps(sql),
    async page(filter, page, asked = "NEWEST") {
      if (filter.text !== undefined || asked === "RELEVANCE") return searchArticles(sql, filter, asked, page);
      const values = new Values();
      const order = sortedBy("a", "sorted_at", "id");
      const descending = asked === "NEWEST";
      const rows = await sql.rows(
        statement<ArticleRow>(
          "articles.page",
          `select ${ARTICLE_COLUMNS} from articles a
           where true ${articleConditions(filter, values)} ${afterKey(order, descending, page, values)}
           order by ${orderBy(order, descending)} limit ${values.add(limitOf(page), "integer")}`,
          values.list,
        ),
      );
      return toPage(rows, page, toArticle, keyOf);
    },
    async count(filter) {
      if (filter.text !== undefined) return countFoundArticles(sql, filter);
      const values = new Values();
      const rows = await sql.rows(
        statement<{ count: number }>(
          "articles.count",
          `select count(*)::integer as count from articles a where true ${articleConditions(filter, values)}`,
          values.list,
        ),
      );
      return rows[0]?.count ?? 0;
    },
    ...readings(sql),
    scores: (ids, text) => articleScores(sql, ids, text),
    publishedBy: (ids, range, page) => childPages(sql, "articles.publishedBy", PUBLISHED, ids, range, page),
    countPublishedBy: (ids, range) => childCounts(sql, "articles.countPublishedBy", PUBLISHED, ids, range),
    mentioning: (ids, range, page) => childPages(sql, "articles.mentioning", MENTIONING, ids, range, page),
    countMentioning: (ids, range) => childCounts(sql, "articles.countMentioning", MENTIONING, ids, range),
    reprints: (ids, page) => childPages(sql, "articles.reprints", REPRINTING, ids, ALWAYS, page),
    countReprints: (ids) => childCounts(sql, "articles.countReprints", REPRINTING, ids, ALWAYS),
    async alike(fingerprints, at, except) {
      if (fingerprints.length === 0) return [];
      const rows = await sql.rows(
        statement<{ article_id: ArticleId }>("articles.alike", ALIKE, [distinct(fingerprints), instant(at), except]),
      );
      return rows.map((row) => row.article_id);
    },
    async withReprints(ids) {
      if (ids.length === 0) return [];
      const rows = await sql.rows(
        statement<ArticleRow>(
          "articles.withReprints",
          `select ${ARTICLE_COLUMNS} from articles a
           where (a.id = any($1::text[]) or a.reprint_of = any($1::text[])) and a.listed order by a.id`,
          [distinct(ids)],
        ),
      );
      return rows.map(toArticle);
    },
  };
}

const ALWAYS: InstantRange = { from: null, to: null };

/** The index is read from `at` in both directions: of a text printed a thousand times, the nearest twelve either side. */
const ALIKE = `
  select near.article_id
  from unnest($1::integer[]) asked(fingerprint)
  cross join lateral (
    (select f.article_id from article_fingerprints f
     where f.fingerprint = asked.fingerprint and f.sorted_at <= $2::timestamptz and f.article_id <> $3::text
     order by f.sorted_at desc, f.article_id desc limit 12)
    union all
    (select f.article_id from article_fingerprints f
     where f.fingerprint = asked.fingerprint and f.sorted_at > $2::timestamptz and f.article_id <> $3::text
     order by f.sorted_at, f.article_id limit 12)
  ) near
  join articles a on a.id = near.article_id and a.listed
  group by near.article_id having count(*) >= 3
  order by count(*) desc, near.article_id limit 8`;

function articleLookUps(
  sql: Sql,
): Pick<ArticleRepository, "byIds" | "byUrls" | "byTextSha256" | "texts" | "versions" | "excluded"> {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<ArticleRow>(
          "articles.byIds",
          `select ${ARTICLE_COLUMNS} from articles a where a.id = any($1::text[])`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toArticle(row)]));
    },
    async byUrls(urls) {
      const rows = await sql.rows(
        statement<ArticleRow & { readonly asked: string }>(
          "articles.byUrls",
          `select distinct on (u.url) u.url as asked, ${ARTICLE_COLUMNS}
           from article_urls u join articles a on a.id = u.article_id
           where u.url_sha256 = any($1::text[]) order by u.url, a.retrieved_at, a.id`,
          [distinct(urls).map(sha256)],
        ),
      );
      return new Map(rows.map((row) => [row.asked, toArticle(row)]));
    },
    async byTextSha256(hash) {
      const rows = await sql.rows(
        statement<ArticleRow>(
          "articles.byTextSha256",
          `select ${ARTICLE_COLUMNS} from articles a
           where a.id in (select v.article_id from article_versions v where v.text_sha256 = $1::text)
           order by a.retrieved_at, a.id`,
          [hash],
        ),
      );
      return rows.map(toArticle);
    },
    async texts(keys) {
      const rows = await sql.rows(
        statement<VersionRow & { readonly text: string }>(
          "articles.texts",
          `select v.article_id, v.number, v.seen_at, v.text_sha256, v.text
           from unnest($1::text[], $2::integer[]) asked(article_id, number)
           join article_versions v on v.article_id = asked.article_id and v.number = asked.number
           join articles a on a.id = v.article_id and a.listed`,
          [keys.map((key) => key.articleId), keys.map((key) => key.version)],
        ),
      );
      return new Map(
        rows.map((row): [string, ArticleVersion] => [
          versionKey({ articleId: row.article_id, version: row.number }),
          { ...toVersion(row), text: row.text },
        ]),
      );
    },
    async versions(ids) {
      const rows = await sql.rows(
        statement<VersionRow>(
          "articles.versions",
          `select v.article_id, v.number, v.seen_at, v.text_sha256 from article_versions v
           join articles a on a.id = v.article_id and a.listed
           where v.article_id = any($1::text[]) order by v.article_id, v.number`,
          [ids],
        ),
      );
      return mapGroups(
        groupBy(rows, (row) => row.article_id),
        toVersion,
      );
    },
    async excluded(ids) {
      const rows = await sql.rows(
        statement<ExcludedRow>(
          "articles.excluded",
          `select e.article_id, e.version, e.span_start, e.span_end, e.reason, e.decided_by from excluded_spans e
           where e.article_id = any($1::text[]) and e.listed
           order by e.article_id, e.span_start, e.span_end, e.reason`,
          [ids],
        ),
      );
      return mapGroups(
        groupBy(rows, (row) => row.article_id),
        toExcluded,
      );
    },
  };
}

const mapGroups = <From, To>(groups: Map<ArticleId, From[]>, to: (row: From) => To): Map<ArticleId, To[]> =>
  new Map([...groups].map(([id, rows]) => [id, rows.map(to)]));

/** An article as it was handed in, withdrawn or not. */
export const DRAFT = `
  select a.url, a.headline, a.byline, a.published_at as "publishedAt", a.language, v.text,
    (select e.name from entities e where e.article_id = a.id and e.origin = 'METADATA'
       and e.agent_id = a.publisher_id limit 1) as outlet
  from articles a join article_versions v on v.article_id = a.id and v.number = a.version
  where a.id = $1::text`;

function readings(sql: Sql): Pick<ArticleRepository, "readBefore" | "countReadBefore" | "draft"> {
  return {
    async readBefore(most) {
      const rows = await sql.rows(
        statement<{ id: ArticleId }>(
          "articles.readBefore",
          `select a.id from articles a where a.reading < $1::integer and a.listed
           order by a.sorted_at desc, a.id desc limit $2::integer`,
          [READING, most],
        ),
      );
      return rows.map(({ id }) => id);
    },
    async countReadBefore() {
      const [row] = await sql.rows(
        statement<{ count: number }>(
          "articles.countReadBefore",
          "select count(*)::integer as count from articles a where a.reading < $1::integer and a.listed",
          [READING],
        ),
      );
      return row?.count ?? 0;
    },
    async draft(id) {
      const [draft] = await sql.rows(statement<ArticleDraft>("articles.draft", `${DRAFT} and a.listed`, [id]));
      return draft ?? null;
    },
  };
}

/** How articles hang on something else: where to start, what names the parent, what the list is sorted by there. */
interface Relation {
  readonly from: string;
  readonly parent: string;
  readonly order: readonly SortColumn[];
}

const PUBLISHED: Relation = {
  from: "articles a",
  parent: "a.publisher_id",
  order: sortedBy("a", "sorted_at", "id"),
};

const REPRINTING: Relation = {
  from: "articles a",
  parent: "a.reprint_of",
  order: sortedBy("a", "sorted_at", "id"),
};

/** One article has many mentions of one agent; `distinct on` in the order of the index passes over the others. */
const MENTIONING: Relation = {
  from: "mentions m join articles a on a.id = m.article_id and m.listed",
  parent: "m.refers_id",
  order: sortedBy("m", "sorted_at", "article_id"),
};

async function childPages<Parent extends string>(
  sql: Sql,
  name: string,
  { from, parent, order }: Relation,
  ids: readonly Parent[],
  range: InstantRange,
  page: PageRequest,
): Promise<Map<Parent, Page<Article>>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<Child<ArticleRow>>(
      name,
      `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select distinct on (${order.map(({ column }) => column).join(", ")}) ${ARTICLE_COLUMNS} from ${from}
         where ${parent} = asked.id and a.listed ${articlesWithin(range, values)}
           ${afterKey(order, true, page, values)}
         order by ${orderBy(order, true)} limit ${values.add(limitOf(page), "integer")}
       ) child
       order by asked.id, child.sorted_at desc, child.id desc`,
      values.list,
    ),
  );
  return toPages(ids, rows, page, toArticle, keyOf);
}

async function childCounts<Parent extends string>(
  sql: Sql,
  name: string,
  { from, parent }: Relation,
  ids: readonly Parent[],
  range: InstantRange,
): Promise<Map<Parent, number>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<ParentCount>(
      name,
      `select ${parent} as parent, count(distinct a.id)::integer as count from ${from}
       where ${parent} = any(${values.add(distinct(ids), "text[]")}) and a.listed ${articlesWithin(range, values)}
       group by ${parent}`,
      values.list,
    ),
  );
  return toCounts(ids, rows);
}
