/** The one place where filters on quotes become SQL. */
import { isListed } from "../domain/article.js";
import type { ArticleFilter, InstantRange, QuoteFilter } from "./store.js";
import { instant } from "./rows.js";
import type { Values } from "./sql.js";
import { phraseOf, searchOf, wordsMatch } from "./wordQuery.js";

/**
 * Conditions on a row `a` of attributions, beginning with "and"; withheld articles are always left out. An empty list
 * and unknown ids match nothing. Ids of agents that were merged mean the survivor.
 */
export function quoteConditions(filter: QuoteFilter, values: Values): string {
  return `and a.listed and ${condition(filter, values)}`;
}

/** Whether it leaves out nothing that is listed. */
export const matchesAll = (filter: QuoteFilter): boolean => Object.values(filter).every((part) => part === undefined);

/**
 * One condition, in brackets. It may be null where something is unknown (no cue, no speaker), which no list takes for
 * true; `not` therefore asks "is not true", so that a filter and its negation share every quote out between them.
 */
function condition(filter: QuoteFilter, values: Values): string {
  const conditions = [
    ...agentConditions(filter, values),
    ...anyOf("a.language", filter.language, values),
    ...anyOf("a.quote_kind", filter.kind, values),
    ...anyOf("a.role", filter.role, values),
    ...anyOf("a.naming", filter.naming, values),
    ...anyOf("a.channel", filter.channel, values),
    ...anyOf("a.stance", filter.stance, values),
    ...anyOf("a.review", filter.review, values),
    ...topicCondition(filter.topic, values),
    ...(filter.published === undefined ? [] : dateConditions("a.sorted_at", "a.dated", filter.published, values)),
    ...(filter.said === undefined ? [] : saidWithin(filter.said, values)),
    ...(filter.minConfidence === undefined
      ? []
      : [`a.confidence >= ${values.add(filter.minConfidence, "double precision")}`]),
    ...(filter.collapseReprints === true ? ["not a.reprint"] : []),
    ...(filter.text === undefined ? [] : [wordsMatch("a", searchOf(filter.text), values)]),
    ...(filter.phrase === undefined ? [] : [wordsMatch("a", phraseOf(filter.phrase), values)]),
    ...(filter.and ?? []).map((part) => condition(part, values)),
    ...(filter.or === undefined ? [] : [anyHolds(filter.or.map((part) => condition(part, values)))]),
    ...(filter.not === undefined ? [] : [`${condition(filter.not, values)} is not true`]),
  ];
  return conditions.length === 0 ? "(true)" : `(${conditions.join(" and ")})`;
}

/**
 * Said wholly within the range: a month that is only partly in it may have been the other part. Nothing is said after its
 * article, so an article from before the range can be passed over by its date, which the indexes know.
 */
function saidWithin({ from, to }: InstantRange, values: Values): string[] {
  const since = from === null ? null : values.add(instant(from), "timestamptz");
  return [
    ...(since === null ? [] : [`a.said_from >= ${since} and a.sorted_at >= ${since}`]),
    ...(to === null ? [] : [`a.said_to <= ${values.add(instant(to), "timestamptz")}`]),
  ];
}

const anyHolds = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "false" : `(${conditions.join(" or ")})`;

function agentConditions({ speaker, speaksFor, outlet, country, about }: QuoteFilter, values: Values): string[] {
  const conditions: string[] = [];
  const anyAgent = (column: string, ids: readonly string[] | undefined): void => {
    if (ids !== undefined) conditions.push(`${column} = any(${survivors(ids, values)})`);
  };
  anyAgent("a.speaker_id", speaker);
  anyAgent("a.speaks_for", speaksFor);
  anyAgent("a.publisher_id", outlet);
  if (country !== undefined) {
    conditions.push(
      `exists (select from agents outlet where outlet.id = a.publisher_id
         and outlet.country = any(${values.add(country, "text[]")}))`,
    );
  }
  if (about !== undefined) {
    conditions.push(
      `exists (select from quote_about named where named.article_id = a.article_id
         and named.quote_id = a.quote_id and named.agent_id = any(${survivors(about, values)}))`,
    );
  }
  return conditions;
}

const topicCondition = (topics: readonly string[] | undefined, values: Values): string[] =>
  topics === undefined
    ? []
    : [
        `a.article_id in (select declared.article_id from article_topics declared
           where declared.listed and declared.topic_id = any(${values.add(topics, "text[]")}))`,
      ];

const anyOf = (column: string, list: readonly string[] | undefined, values: Values): string[] =>
  list === undefined ? [] : [`${column} = any(${values.add(list, "text[]")})`];

/** Conditions on a row `a` of articles, but for the text it holds (`articleSearch.ts`). */
export function articleConditions(filter: ArticleFilter, values: Values): string {
  const outlet = filter.outlet === undefined ? "" : `and a.publisher_id = any(${survivors(filter.outlet, values)})`;
  const status = filter.status === undefined ? "" : `and a.status = any(${values.add(filter.status, "text[]")})`;
  // Said twice, so that the database sees that the few that are hidden have an index of their own.
  const onlyHidden = filter.status?.every((one) => !isListed(one)) === true;
  const listed = filter.withHidden === undefined ? "and a.listed" : onlyHidden ? "and not a.listed" : "";
  return `${listed} ${outlet} ${status} ${articlesWithin(filter.published, values)}`;
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
function dateConditions(sortedAt: string, dated: string, range: InstantRange, values: Values): string[] {
  const conditions: string[] = [];
  if (range.from !== null) conditions.push(`${sortedAt} >= ${values.add(instant(range.from), "timestamptz")}`);
  if (range.to !== null) conditions.push(`${sortedAt} < ${values.add(instant(range.to), "timestamptz")}`);
  return conditions.length === 0 ? [] : [dated, ...conditions];
}

/** The same, each condition beginning with "and". */
export const publishedWithin = (sortedAt: string, dated: string, range: InstantRange, values: Values): string =>
  dateConditions(sortedAt, dated, range, values)
    .map((part) => `and ${part}`)
    .join(" ");
