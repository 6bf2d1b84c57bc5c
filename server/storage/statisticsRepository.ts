/** Counts over quotes, and the quotes behind every count. */
import type { ArticleId } from "../domain/ids.js";
import type { Page, PageRequest } from "../domain/page.js";
import type { Quote } from "../domain/quote.js";
import type { CellKeys, CrossTable, Facet, FacetCounts, Measure, SourcingProfile } from "../domain/statistics.js";
import { dimensionOf, type Dimension } from "./dimensions.js";
import { afterKey, distinct, groupBy, limitOf, toPages } from "./paging.js";
import { quoteConditions } from "./quoteFilter.js";
import { BY_TIME, IN_ARTICLE, NAMING, PRINTING, SAID_BY, type QuoteList } from "./quoteList.js";
import { QUOTE_COLUMNS, toQuote, type QuoteRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import type { CellsOf, FacetedList, QuoteFilter, StatisticsRepository } from "./store.js";

export function statisticsRepository(sql: Sql): StatisticsRepository {
  return {
    crossTable: (filter, by, top, measures) => crossTable(sql, filter, by, top, measures),
    behind: (table, cells, page) => behind(sql, table, cells, page),
    facets: (list, parents, filter, by, top, measures) => facets(sql, list, parents, filter, by, top, measures),
    sourcing: (ids) => sourcing(sql, ids),
  };
}

const MEASURED: Record<Measure, string> = {
  utterances: "a.utterance_id",
  speakers: "a.speaker_id",
  articles: "a.article_id",
};

/** What is not asked for is not counted: each of these sorts all that matches. */
const measuresOf = (measures: readonly Measure[]): string =>
  (Object.keys(MEASURED) as Measure[])
    .map((measure) => {
      const counted = measures.includes(measure) ? `count(distinct ${MEASURED[measure]})::integer` : "0";
      return `${counted} as ${measure}`;
    })
    .join(", ");

const quotesOf = (repeats: boolean): string =>
  repeats ? "count(distinct a.quote_id)::integer as quotes" : "count(*)::integer as quotes";

/** Several facets at once: their joins, once each, and what they group by. */
class Dimensions {
  readonly list: readonly Dimension[];
  readonly joins: string;

  constructor(by: readonly Facet[]) {
    this.list = by.map(dimensionOf);
    this.joins = this.list.map(({ join }) => join).join(" ");
  }

  get repeat(): boolean {
    return this.list.some(({ values }) => values === "MANY_TWICE");
  }

  /** A quote stands in one cell only. */
  get single(): boolean {
    return this.list.every(({ values }) => values === "ONE");
  }

  /** "first, second" for every dimension. */
  each(write: (dimension: Dimension, name: string) => string): string {
    return this.list.map((dimension, i) => write(dimension, `k${i}`)).join(", ");
  }

  /** "… as k0, … as k1": what is grouped by. */
  get keys(): string {
    return this.each(({ key }, name) => `${key} as ${name}`);
  }

  /** The same by their places in a select list that begins with them. */
  get places(): string {
    return this.list.map((_, i) => i + 1).join(", ");
  }

  /** What the cells to be shown hold, within the statement of a cross table. */
  get topCells(): string {
    return `(select ${this.each((_, name) => `coalesce(${name}, '')`)} from cells where place <= $top)`;
  }

  /** The cell that a row `a` stands in, as one text: what `cellKey` makes of its keys. */
  get cell(): string {
    return this.list.map(({ key, shown }) => `coalesce(${shown(`(${key})`)}, '')`).join(" || chr(31) || ");
  }
}

interface CellRow {
  readonly keys: CellKeys | null;
  readonly quotes: number;
  readonly utterances: number;
  readonly speakers: number;
  readonly articles: number;
  readonly total: number;
}

/**
 * One statement. All cells are counted in one pass, because which are the largest is not known before; what lies beyond
 * the top ones is counted only when there is something.
 */
async function crossTable(
  sql: Sql,
  filter: QuoteFilter,
  by: readonly Facet[],
  top: number,
  measures: readonly Measure[],
): Promise<CrossTable> {
  const values = new Values();
  const dimensions = new Dimensions(by);
  const conditions = quoteConditions(filter, values);
  const most = values.add(top, "integer");
  const names = dimensions.each((_, name) => name);
  // Where a quote stands in one cell only, those of all cells together are all that match.
  const total = dimensions.single
    ? "coalesce((select sum(quotes) from cells), 0)::integer"
    : `(select count(*) from attributions a where true ${conditions})::integer`;
  const hashed = dimensions.single && measures.every((measure) => measure === "utterances");
  const { tables, beyond } = (hashed ? byHashing : bySorting)(dimensions, conditions, measures);
  const rows = await sql.rows(
    statement<CellRow>(
      "statistics.crossTable",
      `with ${tables}, cells as (
         select shown.*, row_number() over (order by quotes desc, ${names})::integer as place
         from (select ${dimensions.each(({ shown }, name) => `${shown(name)} as ${name}`)}, quotes, utterances, speakers,
           articles from counted) shown
       )
       select found.*, ${total} as total from (
         select array[${names}] as keys, quotes, utterances, speakers, articles, place
         from cells where place <= $top
         union all
         select null, rest.quotes, rest.utterances, rest.speakers, rest.articles, $top + 1
         from (${beyond}) rest where exists (select from cells where place > $top)
       ) found order by place`.replaceAll("$top", most),
      values.list,
    ),
  );
  return {
    cells: rows.map(({ keys, quotes, utterances, speakers, articles }) => {
      return { keys, quotes, utterances, speakers, articles };
    }),
    total: rows[0]?.total ?? 0,
  };
}

/** How the cells of a table are counted: tables, the last of which is `counted`, and the row of what lies beyond the top. */
interface Counting {
  readonly tables: string;
  readonly beyond: string;
}

type Count = (dimensions: Dimensions, conditions: string, measures: readonly Measure[]) => Counting;

/** Reads all that matches a second time for what lies beyond. */
const bySorting: Count = (dimensions, conditions, measures) => {
  const from = `from attributions a ${dimensions.joins} where true ${conditions}`;
  const others = measuresOf(measures);
  const own = dimensions.each(({ key, shown }) => `coalesce(${shown(`(${key})`)}, '')`);
  return {
    tables: `counted as (select ${dimensions.keys}, ${quotesOf(dimensions.repeat)}, ${others} ${from} group by ${dimensions.places})`,
    // A quote may stand in several of the cells beyond, and counts once in what they are together.
    beyond: `select ${quotesOf(!dimensions.single)}, ${others} ${from} and (${own}) not in ${dimensions.topCells}`,
  };
};

/**
 * Counts utterances, or quotes alone, in cells of which a quote stands in one only. Printings whose utterance nobody
 * joined are of different utterances; only those of the few that somebody did are told apart.
 */
const byHashing: Count = (dimensions, conditions, measures) => {
  const [again, joinedAgain] = measures.includes("utterances")
    ? [
        "again.utterance_id",
        `left join (select distinct utterance_id from attributions where listed and joined) again
           on again.utterance_id = a.utterance_id`,
      ]
    : ["null::text", ""];
  const counts = (utterances: string): string =>
    `coalesce(sum(printings), 0)::integer as quotes, (${measures.length === 0 ? "0" : utterances})::integer as utterances,
       0 as speakers, 0 as articles`;
  const own = dimensions.each(({ shown }, name) => `coalesce(${shown(name)}, '')`);
  return {
    tables: `grouped as materialized (
         select ${dimensions.keys}, ${again} as joined_id, count(*) as printings
         from attributions a ${dimensions.joins} ${joinedAgain} where true ${conditions}
         group by ${dimensions.places}, joined_id
       ), counted as (
         select ${dimensions.each((_, name) => name)}, ${counts("sum(case when joined_id is null then printings else 1 end)")}
         from grouped group by ${dimensions.places}
       )`,
    beyond: `select ${counts("coalesce(sum(printings) filter (where joined_id is null), 0) + count(distinct joined_id)")}
       from grouped where (${own}) not in ${dimensions.topCells}`,
  };
};

/** The cell each row `a` stands in among those of a table; to be joined as `standing`. */
function standing({ top }: CellsOf, dimensions: Dimensions, values: Values): string {
  const shown = values.add(top, "text[]");
  return `${dimensions.joins} left join unnest(${shown}) standing(cell) on standing.cell = ${dimensions.cell}`;
}

const STANDING = "coalesce(standing.cell, chr(30))";

async function behind(
  sql: Sql,
  table: CellsOf,
  cells: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<Quote>>> {
  const values = new Values();
  const dimensions = new Dimensions(table.by);
  const joins = standing(table, dimensions, values);
  const asked = distinct(cells);
  const rows = await sql.rows(
    statement<QuoteRow & { readonly parent: string }>(
      "statistics.behind",
      `select placed.cell as parent, ${QUOTE_COLUMNS} from (
         select found.*, row_number() over (partition by cell order by sorted_at desc, quote_id desc) as place
         from (
           select ${dimensions.single ? "" : "distinct"} ${STANDING} as cell, a.sorted_at, a.quote_id, a.article_id
           from attributions a ${joins}
           where true ${quoteConditions(table.filter, values)} ${afterKey(BY_TIME, true, page, values)}
         ) found where found.cell = any(${values.add(asked, "text[]")})
       ) placed
       join attributions a on a.article_id = placed.article_id and a.quote_id = placed.quote_id
       join quotes q on q.article_id = placed.article_id and q.id = placed.quote_id
       where placed.place <= ${values.add(limitOf(page), "integer")}
       order by placed.cell, placed.place`,
      values.list,
    ),
  );
  return toPages(asked, rows, page, toQuote, (row) => [row.sorted_at.toISOString(), row.id]);
}

/** Where the quotes of a list are read from, by what they hang on; `repeats` where one may stand there twice. */
interface FacetSource {
  readonly from: string;
  readonly parent: string;
  readonly only: string;
  readonly repeats: boolean;
}

function sourceOf(list: FacetedList, parents: readonly string[], values: Values): FacetSource {
  const hangingOn = ({ from, parent }: QuoteList, repeats = false): FacetSource => ({
    from,
    parent,
    only: `and ${parent} = any(${values.add(distinct(parents), "text[]")})`,
    repeats,
  });
  switch (list.of) {
    case "ALL":
      return { from: "attributions a", parent: "''", only: "", repeats: false };
    case "ARTICLE":
      return hangingOn(IN_ARTICLE);
    case "SAID_BY":
      return hangingOn(SAID_BY);
    case "ABOUT":
      return hangingOn(NAMING, true);
    case "UTTERANCE":
      return hangingOn(PRINTING);
    case "PAIR": {
      const speakers = values.add(distinct(parents.map((pair) => pair.split(">")[0])), "text[]");
      const pairs = hangingOn({ ...NAMING, parent: "named.speaker_id || '>' || named.agent_id" }, true);
      return { ...pairs, only: `and named.speaker_id = any(${speakers}) ${pairs.only}` };
    }
    case "CELL": {
      const dimensions = new Dimensions(list.table.by);
      const from = `attributions a ${standing(list.table, dimensions, values)}`;
      return hangingOn({ ...IN_ARTICLE, from, parent: STANDING }, !dimensions.single);
    }
  }
}

interface BucketRow {
  readonly facet: Facet;
  readonly parent: string;
  readonly key: string | null;
  readonly quotes: number;
  readonly speakers: number;
  readonly articles: number;
  readonly other: number;
}

/** One statement for all facets and all the lists asked for. */
async function facets<Parent extends string>(
  sql: Sql,
  list: FacetedList,
  parents: readonly Parent[],
  filter: QuoteFilter,
  by: readonly Facet[],
  top: number,
  measures: readonly Measure[],
): Promise<Map<Parent, FacetCounts[]>> {
  const values = new Values();
  const source = sourceOf(list, parents, values);
  const conditions = quoteConditions(filter, values);
  const most = values.add(top, "integer");
  const counted = (facet: Facet): string => {
    // The tables of a cell are joined already, under the names that a dimension uses: the list is named apart.
    const { join, key, shown, values: given } = dimensionOf(facet);
    const repeats = given === "MANY_TWICE" || (list.of !== "CELL" && source.repeats);
    const from =
      list.of === "CELL"
        ? `(select distinct ${source.parent} as parent, a.article_id, a.quote_id from ${source.from}
             where true ${conditions} ${source.only}) member
           join attributions a on a.article_id = member.article_id and a.quote_id = member.quote_id ${join}`
        : `${source.from} ${join} where true ${conditions} ${source.only}`;
    const parent = list.of === "CELL" ? "member.parent" : source.parent;
    return `select '${facet}' as facet, placed.*,
        coalesce(sum(quotes) filter (where place > ${most} and key is not null) over (partition by parent), 0)::integer
          as other
      from (
        select parent, ${shown("k")} as key, quotes, speakers, articles,
          row_number() over (partition by parent order by k is null, quotes desc, ${shown("k")}) as place
        from (
          select ${parent} as parent, ${key} as k, ${quotesOf(repeats)},
            ${measuresOf(measures)}
          from ${from} group by 1, 2
        ) counted
      ) placed`;
  };
  const rows = await sql.rows(
    statement<BucketRow>(
      "statistics.facets",
      `select facet, parent, key, quotes, speakers, articles, other
       from (${by.map((facet) => `(${counted(facet)})`).join(" union all ")}) found
       where place <= ${most} or key is null order by parent, facet, place`,
      values.list,
    ),
  );
  const groups = groupBy(rows, (row) => `${row.parent} ${row.facet}`);
  return new Map(
    parents.map((parent) => [parent, by.map((facet) => toFacet(facet, groups.get(`${parent} ${facet}`) ?? []))]),
  );
}

const toFacet = (facet: Facet, rows: readonly BucketRow[]): FacetCounts => ({
  facet,
  buckets: rows.flatMap(({ key, quotes, speakers, articles }) =>
    key === null ? [] : [{ key, quotes, speakers, articles }],
  ),
  other: rows[0]?.other ?? 0,
  missing: rows.find(({ key }) => key === null)?.quotes ?? 0,
});

/** Runs of what is neither white space nor a mark: "l'hiver" is one word, « ? » none. */
const WORDS = `(select count(*) from regexp_matches(q.text, '[^\\s\\u00a0\\u202f«»"“”„‹›—–!?;:.,…()\\[\\]]+', 'g'))`;

/** A profile's columns, in the order in which it names them, and where they come from. */
export const SOURCING_OF_ARTICLE = `
  count(distinct a.speaker_id) filter (where a.speaker_kind = 'person' and a.source_id is null)::integer as named,
  count(distinct a.source_id)::integer as unnamed,
  count(distinct a.speaker_id) filter (where a.speaker_kind = 'organization' and a.source_id is null)::integer as organizations,
  count(*) filter (where a.naming = 'DOCUMENT')::integer as documents,
  count(*) filter (where a.naming = 'UNATTRIBUTED')::integer as unattributed,
  coalesce(sum(words.count), 0)::integer as "quotedWords",
  coalesce(sum(words.count) filter (where a.source_id is not null), 0)::integer as "unnamedWords"
  from attributions a join quotes q on q.article_id = a.article_id and q.id = a.quote_id
  cross join lateral (select ${WORDS} as count) words
  where a.listed`;

interface SourcingRow extends SourcingProfile {
  readonly article_id: ArticleId;
}

async function sourcing(sql: Sql, ids: readonly ArticleId[]): Promise<Map<ArticleId, SourcingProfile>> {
  const rows = await sql.rows(
    statement<SourcingRow>(
      "statistics.sourcing",
      `select a.article_id, ${SOURCING_OF_ARTICLE} and a.article_id = any($1::text[]) group by a.article_id`,
      [distinct(ids)],
    ),
  );
  return new Map(rows.map(({ article_id: id, ...profile }) => [id, profile]));
}
