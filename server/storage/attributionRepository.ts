import type { AttributionId } from "../domain/ids.js";
import type { Attribution } from "../domain/quote.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import { afterKey, distinct, limitOf, orderBy, toCounts, toPages, type SortColumn } from "./paging.js";
import { ATTRIBUTION_COLUMNS, toAttribution, type AttributionRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import type { AttributionRepository } from "./store.js";

type Child = AttributionRow & { readonly parent: string };

/** Attributions that hang on something: the column that names it, and how the list is sorted. */
interface AttributionList {
  readonly parent: string;
  readonly order: readonly SortColumn[];
  readonly descending: boolean;
  readonly keyOf: (row: AttributionRow) => PageKey;
}

const OF_SOURCE: AttributionList = {
  parent: "a.source_id",
  order: [{ column: "a.ordinal", type: "integer" }],
  descending: false,
  keyOf: (row) => [row.ordinal],
};

const SPEAKING_FOR: AttributionList = {
  parent: "a.speaks_for",
  order: [
    { column: "a.sorted_at", type: "timestamptz" },
    { column: "a.id", type: "text" },
  ],
  descending: true,
  keyOf: (row) => [row.sorted_at.toISOString(), row.id],
};

export function attributionRepository(sql: Sql): AttributionRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<AttributionRow>(
          "attributions.byIds",
          `select ${ATTRIBUTION_COLUMNS} from attributions a where a.id = any($1::text[]) and a.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row): [AttributionId, Attribution] => [row.id, toAttribution(row)]));
    },
    async ofQuotes(ids) {
      const rows = await sql.rows(
        statement<AttributionRow>(
          "attributions.ofQuotes",
          `select ${ATTRIBUTION_COLUMNS} from attributions a where a.quote_id = any($1::text[]) and a.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.quote_id, toAttribution(row)]));
    },
    ofSources: (ids, page) => pagesOf(sql, "attributions.ofSources", OF_SOURCE, ids, page),
    countOfSources: (ids) => countsOf(sql, "attributions.countOfSources", OF_SOURCE, ids),
    speakingFor: (ids, page) => pagesOf(sql, "attributions.speakingFor", SPEAKING_FOR, ids, page),
    countSpeakingFor: (ids) => countsOf(sql, "attributions.countSpeakingFor", SPEAKING_FOR, ids),
  };
}

async function pagesOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: AttributionList,
  ids: readonly Parent[],
  page: PageRequest,
): Promise<Map<Parent, Page<Attribution>>> {
  const values = new Values();
  const outer = list.order.map((column) => ({ ...column, column: column.column.replace("a.", "child.") }));
  const rows = await sql.rows(
    statement<Child>(
      name,
      `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select ${ATTRIBUTION_COLUMNS} from attributions a
         where ${list.parent} = asked.id and a.listed ${afterKey(list.order, list.descending, page, values)}
         order by ${orderBy(list.order, list.descending)} limit ${values.add(limitOf(page), "integer")}
       ) child
       order by asked.id, ${orderBy(outer, list.descending)}`,
      values.list,
    ),
  );
  return toPages(ids, rows, page, toAttribution, list.keyOf);
}

async function countsOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: AttributionList,
  ids: readonly Parent[],
): Promise<Map<Parent, number>> {
  const rows = await sql.rows(
    statement<{ parent: string; count: number }>(
      name,
      `select ${list.parent} as parent, count(*)::integer as count from attributions a
       where ${list.parent} = any($1::text[]) and a.listed group by ${list.parent}`,
      [distinct(ids)],
    ),
  );
  return toCounts(ids, rows);
}
