import type { ArticleId } from "../domain/ids.js";
import type { Mention } from "../domain/quote.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPages, type SortColumn } from "./paging.js";
import { MENTION_COLUMNS, toMention, type MentionRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import { nameKey, type MentionRepository } from "./store.js";

const BY_POSITION: readonly SortColumn[] = [
  { column: "m.span_start", type: "integer" },
  { column: "m.id", type: "text" },
];

export function mentionRepository(sql: Sql): MentionRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<MentionRow>(
          "mentions.byIds",
          `select ${MENTION_COLUMNS} from mentions m where m.id = any($1::text[]) and m.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toMention(row)]));
    },
    async ofArticles(ids, page) {
      const values = new Values();
      const rows = await sql.rows(
        statement<MentionRow & { readonly parent: string }>(
          "mentions.ofArticles",
          `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
           cross join lateral (
             select ${MENTION_COLUMNS} from mentions m
             where m.article_id = asked.id and m.listed ${afterKey(BY_POSITION, false, page, values)}
             order by ${orderBy(BY_POSITION, false)} limit ${values.add(limitOf(page), "integer")}
           ) child
           order by asked.id, child.span_start, child.id`,
          values.list,
        ),
      );
      return toPages(ids, rows, page, toMention, (row) => [row.span_start, row.id]);
    },
    async countOfArticles(ids) {
      const rows = await sql.rows(
        statement<{ parent: ArticleId; count: number }>(
          "mentions.countOfArticles",
          `select m.article_id as parent, count(*)::integer as count from mentions m
           where m.article_id = any($1::text[]) and m.listed group by m.article_id`,
          [ids],
        ),
      );
      return toCounts(ids, rows);
    },
    async ofName(names, limit) {
      const asked = new Map(names.map((name) => [nameKey(name), name]));
      const rows = await sql.rows(
        statement<MentionRow & { readonly parent: string }>(
          "mentions.ofName",
          `select asked.key as parent, child.*
           from unnest($1::text[], $2::text[], $3::text[]) asked(key, agent_id, name)
           cross join lateral (
             select ${MENTION_COLUMNS}, m.sorted_at from mentions m
             where m.refers_id = asked.agent_id and m.listed
               and left(m.surface, 100) = left(asked.name, 100) and m.surface = asked.name
             order by m.sorted_at desc, m.article_id desc, m.span_start limit $4::integer
           ) child
           order by asked.key, child.sorted_at desc, child.article_id desc, child.span_start`,
          [
            [...asked.keys()],
            [...asked.values()].map((name) => name.agentId),
            [...asked.values()].map((name) => name.name),
            limit,
          ],
        ),
      );
      const groups = groupBy(rows, (row) => row.parent);
      return new Map(
        [...asked.keys()].map((key): [string, Mention[]] => [key, (groups.get(key) ?? []).map(toMention)]),
      );
    },
  };
}
