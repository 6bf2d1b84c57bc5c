/** How each facet of a quote is read from the tables, for counting and for finding again what was counted. */
import type { Facet } from "../domain/statistics.js";
import { unreachable } from "../domain/unreachable.js";

/** Over a row `a` of attributions. */
export interface Dimension {
  /** To append to the tables read; empty when the value stands in the row itself. */
  readonly join: string;
  /** What is grouped by; null where there is no value. */
  readonly key: string;
  /** The same as the text that is shown, of the column that holds it. */
  readonly shown: (column: string) => string;
  /** ONE value a quote; MANY: a quote counts in each; MANY_TWICE: and the join may give the same value several times. */
  readonly values: "ONE" | "MANY" | "MANY_TWICE";
}

const asIs = (column: string): string => column;

const one = (key: string, join = ""): Dimension => ({ join, key, shown: asIs, values: "ONE" });

/** Words of ours compare byte by byte, which is faster than by the rules of a language and says the same. */
const word = (column: string): Dimension => one(`${column} collate "C"`);

const period = (unit: "month" | "year", format: string): Dimension => ({
  join: "",
  // Dates are grouped as they are and written out once a group: writing is the slow part. The zone is an interval, which
  // need not be looked up by its name for every row.
  key: `case when a.dated then date_trunc('${unit}', a.sorted_at at time zone interval '0') end`,
  shown: (column) => `to_char(${column}, '${format}') collate "C"`,
  values: "ONE",
});

/** As declared of each person, or else of an id that was merged into them: the first declared. */
const GENDERS = `(select distinct on (coalesce(merged.agent_id, f.agent_id))
    coalesce(merged.agent_id, f.agent_id) as agent_id, f.value
  from declared_facts f left join agent_redirects merged on merged.former_id = f.agent_id
  where f.fact = 'gender'
  order by coalesce(merged.agent_id, f.agent_id), merged.former_id is not null, f.declared_at, f.agent_id)`;

export function dimensionOf(facet: Facet): Dimension {
  switch (facet) {
    case "SPEAKER":
      return one("a.speaker_id");
    case "ABOUT":
      return {
        join: "left join quote_about about on about.article_id = a.article_id and about.quote_id = a.quote_id",
        key: "about.agent_id",
        shown: asIs,
        values: "MANY_TWICE",
      };
    case "OUTLET":
      return one("a.publisher_id");
    case "LANGUAGE":
      return word("a.language");
    case "COUNTRY":
      return one('outlet.country collate "C"', "left join agents outlet on outlet.id = a.publisher_id");
    case "ROLE":
      return word("a.role");
    case "NAMING":
      return word("a.naming");
    case "KIND":
      return word("a.quote_kind");
    case "GENDER":
      return one("gender.value", `left join ${GENDERS} gender on gender.agent_id = a.speaker_id`);
    case "CHANNEL":
      return word("a.channel");
    case "TOPIC":
      return {
        join: "left join article_topics topic on topic.article_id = a.article_id and topic.listed",
        key: "topic.topic_id",
        shown: asIs,
        values: "MANY",
      };
    case "MONTH":
      return period("month", "YYYY-MM");
    case "YEAR":
      return period("year", "YYYY");
    case "REVIEW":
      return word("a.review");
    default:
      return unreachable(facet);
  }
}
