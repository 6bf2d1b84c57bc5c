/** What the operations are asked with: many places all over the archive, so that nothing is measured from one warm row. */
import type { BenchDatabase } from "../database/postgres.js";

/** Where a page begins: after this row, or at the newest. */
export type Place = readonly [sortedAt: string, id: string] | null;

export interface Variables {
  readonly articles: readonly Place[];
  readonly quotes: readonly Place[];
  /** People with fifty quotes or more, the one with the most first. */
  readonly people: readonly string[];
}

const MOST_PLACES = 200;
const PAGE = 100;
const MOST_PEOPLE = 200;

export async function findVariables(database: BenchDatabase): Promise<Variables> {
  // Places leave a whole page after them, so that every request answers with as much.
  const places = async (table: "articles" | "attributions", id: string): Promise<Place[]> => {
    const rows = await database.query<{ at: string; id: string }>(
      `with rows as (
         select sorted_at, ${id} as id, row_number() over (order by sorted_at desc, ${id} desc) as place,
           count(*) over () as total
         from ${table} where listed
       ), steps as (select *, greatest(1, (total - ${PAGE}) / ${MOST_PLACES - 1}) as step from rows)
       select to_char(sorted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, id from steps
       where place % step = 0 and place <= total - ${PAGE} order by place limit ${MOST_PLACES - 1}`,
    );
    return [null, ...rows.map((row): Place => [row.at, row.id])];
  };
  const people = await database.query<{ id: string }>(
    `select speaker_id as id from attributions where listed and speaker_kind = 'person'
     group by speaker_id order by (count(*) >= 50) desc, count(*) desc, speaker_id limit ${MOST_PEOPLE}`,
  );
  return {
    articles: await places("articles", "id"),
    quotes: await places("attributions", "quote_id"),
    people: people.map((row) => row.id),
  };
}
