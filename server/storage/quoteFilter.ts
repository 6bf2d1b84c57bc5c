/** The one place where filters on quotes become SQL. */
import type { ArticleFilter, InstantRange, QuoteFilter } from "./store.js";
import { instant } from "./rows.js";
import type { Values } from "./sql.js";

/**
 * Conditions on a row `a` of attributions, each beginning with "and"; withheld articles are always left out. An empty
 * list and unknown ids match nothing. Ids of agents that were merged mean the survivor.
 */
export function quoteConditions(filter: QuoteFilter, values: Values): string {
  const conditions = ["and a.listed"];
  const anyOf = (column: string, list: readonly string[] | undefined): void => {
    if (list !== undefined) conditions.push(`and ${column} = any(${values.add(list, "text[]")})`);
  };
  const anyAgent = (column: string, ids: readonly string[] | undefined): void => {
    if (ids !== undefined) conditions.push(`and ${column} = any(${survivors(ids, values)})`);
  };
  anyAgent("a.speaker_id", filter.speaker);
  anyAgent("a.speaks_for", filter.speaksFor);
  anyAgent("a.publisher_id", filter.outlet);
  if (filter.about !== undefined) {
    conditions.push(
      `and exists (select from quote_about named where named.article_id = a.article_id
         and named.quote_id = a.quote_id and named.agent_id = any(${survivors(filter.about, values)}))`,
    );
  }
  anyOf("a.language", filter.language);
  anyOf("a.quote_kind", filter.kind);
  anyOf("a.role", filter.role);
  anyOf("a.naming", filter.naming);
  anyOf("a.stance", filter.stance);
  if (filter.published !== undefined)
    conditions.push(publishedWithin("a.sorted_at", "a.dated", filter.published, values));
  if (filter.minConfidence !== undefined) {
    conditions.push(`and a.confidence >= ${values.add(filter.minConfidence, "double precision")}`);
  }
  return conditions.join(" ");
}

/** Conditions on a row `a` of articles. */
export function articleConditions(filter: ArticleFilter, values: Values): string {
  const outlet = filter.outlet === undefined ? "" : `and a.publisher_id = any(${survivors(filter.outlet, values)})`;
  return `and a.listed ${outlet} ${articlesWithin(filter.published, values)}`;
}

export const articlesWithin = (range: InstantRange | undefined, values: Values): string =>
  range === undefined ? "" : publishedWithin("a.sorted_at", "a.published_at is not null", range, values);

/**
 * An array of the ids asked for, each merged one replaced by its survivor. It is computed once a statement, so the
 * planner can still use an index on the column it is compared with.
 */
export function survivors(ids: readonly string[], values: Values): string {
  return `array(select coalesce(merged.agent_id, asked.id) from unnest(${values.add(ids, "text[]")}) asked(id)
    left join agent_redirects merged on merged.former_id = asked.id)`;
}

/**
 * An article without a date was not published within any range; with no bound at all there is nothing to be within.
 * Where there is a date, `sorted_at` is that date, and it is what the indexes know.
 */
export function publishedWithin(sortedAt: string, dated: string, range: InstantRange, values: Values): string {
  const conditions: string[] = [];
  if (range.from !== null) conditions.push(`and ${sortedAt} >= ${values.add(instant(range.from), "timestamptz")}`);
  if (range.to !== null) conditions.push(`and ${sortedAt} < ${values.add(instant(range.to), "timestamptz")}`);
  return conditions.length === 0 ? "" : `and ${dated} ${conditions.join(" ")}`;
}
