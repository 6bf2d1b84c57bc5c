import type { Post, PostKey } from "../domain/affiliation.js";
import type { OrganizationId, PersonId } from "../domain/ids.js";
import type { PageKey, PageRequest } from "../domain/page.js";
import type { SpeakerRole } from "../domain/speaker.js";
import { afterKey, distinct, limitOf, orderBy, toCounts, toPages, type SortColumn } from "./paging.js";
import { instant, optionalDate, toSpans } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import { postKey, type AffiliationRepository, type InstantRange, type PostEvidence } from "./store.js";

/** From which end the posts are listed. */
export interface Side {
  readonly own: "person_id" | "organization_id";
  readonly other: "person_id" | "organization_id";
}
export const OF_PERSON: Side = { own: "person_id", other: "organization_id" };
export const IN_ORGANIZATION: Side = { own: "organization_id", other: "person_id" };

interface PostRow {
  readonly parent: string;
  readonly other_id: string;
  readonly title_key: string;
  readonly title: string;
  readonly role: SpeakerRole;
  readonly since_from: Date | null;
  readonly since_to: Date | null;
  readonly until: Date | null;
  readonly first_seen: Date;
  readonly last_seen: Date;
  readonly articles: number;
  readonly outlets: number;
  readonly confidence: number;
}

export const NEWEST_POSTS: readonly SortColumn[] = [
  { column: "p.last_seen", type: "timestamptz" },
  { column: "p.other_id", type: "text" },
  { column: "p.title_key", type: "text" },
];
const keyOf = (row: PostRow): PageKey => [row.last_seen.toISOString(), row.other_id, row.title_key];

/** Printings of one post that its title, its role and its outlets are read from: as good as all of them, and bounded. */
const PRINTINGS = 200;

export function affiliationRepository(sql: Sql): AffiliationRepository {
  return {
    async ofPeople(ids, at, page) {
      const rows = await postsOf(sql, "affiliations.ofPeople", OF_PERSON, ids, at, page);
      return toPages(ids, rows, page, (row) => toPost(row, row.parent, row.other_id), keyOf);
    },
    countOfPeople: (ids, at) => countsOf(sql, "affiliations.countOfPeople", OF_PERSON, ids, at),
    async inOrganizations(ids, at, page) {
      const rows = await postsOf(sql, "affiliations.inOrganizations", IN_ORGANIZATION, ids, at, page);
      return toPages(ids, rows, page, (row) => toPost(row, row.other_id, row.parent), keyOf);
    },
    countInOrganizations: (ids, at) => countsOf(sql, "affiliations.countInOrganizations", IN_ORGANIZATION, ids, at),
    evidence: (posts, limit) => evidenceOf(sql, posts, limit),
  };
}

/**
 * The posts of one parent: its articles, then its posts, both in the order of the index, which holds all that is
 * counted; and when each began and ended, from the few rows that say so.
 * @param parent SQL of its id
 */
export function postsFor({ own, other }: Side, parent: string, at: InstantRange | null, values: Values): string {
  const ofThisPost = `f.${own} = ${parent} and f.${other} = counted.other_id and f.title_key = counted.title_key and f.listed`;
  return `(
    select counted.*, stated.since_from, stated.since_to, ended.until from (
      select printed.other_id, printed.title_key, min(printed.sorted_at) as first_seen,
        max(printed.sorted_at) as last_seen, count(*)::integer as articles, max(printed.confidence) as confidence,
        min(printed.sorted_at) filter (where not printed.ended) as first_held,
        max(printed.sorted_at) filter (where not printed.ended) as last_held
      from (
        select f.${other} as other_id, f.title_key, f.sorted_at, f.article_id, bool_and(f.ended) as ended,
          max(f.confidence) as confidence
        from affiliations f where f.${own} = ${parent} and f.listed
        group by f.${other}, f.title_key, f.sorted_at, f.article_id
      ) printed
      group by printed.other_id, printed.title_key
    ) counted
    left join lateral (
      select f.since_from, f.since_to from affiliations f where ${ofThisPost} and f.since_from is not null
      order by f.sorted_at desc, f.article_id desc, f.position desc limit 1
    ) stated on true
    cross join lateral (
      select min(f.sorted_at) as until from affiliations f where ${ofThisPost} and f.ended
        and f.sorted_at > coalesce(counted.last_held, '-infinity'::timestamptz)
    ) ended
    where true ${heldAt(at, values)}
  )`;
}

/**
 * Begun by the end of the time asked, by the first article that shows it held or the stated beginning, which counts when
 * it is wholly past; and not called a former one before that time began. The day of that article is no longer in it.
 */
function heldAt(at: InstantRange | null, values: Values): string {
  if (at === null) return "";
  const began =
    at.to === null
      ? "and counted.first_held is not null"
      : `and (counted.first_held < ${values.add(instant(at.to), "timestamptz")}
           or stated.since_to <= ${values.add(instant(at.to), "timestamptz")})`;
  if (at.from === null) return began;
  return `${began} and (ended.until is null
    or date_trunc('day', ended.until at time zone 'UTC') at time zone 'UTC' > ${values.add(instant(at.from), "timestamptz")})`;
}

async function postsOf(
  sql: Sql,
  name: string,
  side: Side,
  ids: readonly string[],
  at: InstantRange | null,
  page: PageRequest,
): Promise<PostRow[]> {
  const values = new Values();
  return sql.rows(
    statement<PostRow>(
      name,
      `select asked.id as parent, child.*, printed.title, printed.role, printed.outlets
       from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select p.* from ${postsFor(side, "asked.id", at, values)} p where true ${afterKey(NEWEST_POSTS, true, page, values)}
         order by ${orderBy(NEWEST_POSTS, true)} limit ${values.add(limitOf(page), "integer")}
       ) child
       ${asPrinted(side, "asked.id", "child")}
       order by asked.id, child.last_seen desc, child.other_id desc, child.title_key desc`,
      values.list,
    ),
  );
}

/** To be joined to a post: `printed`, with its title, its role and in how many outlets it stands. */
export const asPrinted = ({ own, other }: Side, parent: string, post: string): string => `cross join lateral (
    with newest as (
      select f.title, f.role, f.sorted_at, f.publisher_id, f.article_id from affiliations f
      where f.${own} = ${parent} and f.${other} = ${post}.other_id and f.title_key = ${post}.title_key and f.listed
      order by f.sorted_at desc, f.article_id desc limit ${PRINTINGS}
    )
    select ${mostFrequent("title")} as title, ${mostFrequent("role")} as role,
      (select count(distinct coalesce(n.publisher_id, ''))::integer from newest n
        join articles a on a.id = n.article_id and a.reprint_of is null) as outlets
  ) printed`;

/** Of equals, the one printed last. */
const mostFrequent = (column: "title" | "role"): string =>
  `(select n.${column} from newest n group by n.${column}
     order by count(*) desc, max(n.sorted_at) desc, n.${column} collate "C" limit 1)`;

async function countsOf<Parent extends string>(
  sql: Sql,
  name: string,
  side: Side,
  ids: readonly Parent[],
  at: InstantRange | null,
): Promise<Map<Parent, number>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<{ parent: string; count: number }>(
      name,
      `select asked.id as parent, posts.count from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (select count(*)::integer as count from ${postsFor(side, "asked.id", at, values)} p) posts`,
      values.list,
    ),
  );
  return toCounts(ids, rows);
}

const toPost = (row: PostRow, person: string, organization: string): Post => ({
  personId: person as PersonId,
  organizationId: organization as OrganizationId,
  titleKey: row.title_key,
  title: row.title,
  role: row.role,
  since: optionalDate(row.since_from, row.since_to),
  until: row.until,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  articles: row.articles,
  confidence: confidenceOf(row),
});

/**
 * Each further outlet that prints it takes half of the doubt that is left; wire copy adds none, and articles without an
 * outlet count as one together. To three decimals.
 */
const confidenceOf = ({ confidence, outlets }: Pick<PostRow, "confidence" | "outlets">): number =>
  Math.round((1 - (1 - confidence) * 0.5 ** Math.max(0, outlets - 1)) * 1_000) / 1_000;

/** The same in SQL. */
export const confidenceSql = (confidence: string, outlets: string): string =>
  `floor((1 - (1 - ${confidence}) * power(0.5::double precision, greatest(0, ${outlets} - 1))) * 1000 + 0.5) / 1000`;

interface EvidenceRow {
  readonly person_id: PersonId;
  readonly organization_id: OrganizationId;
  readonly title_key: string;
  readonly article_id: PostEvidence["articleId"];
  readonly version: number;
  readonly evidence: readonly number[];
}

async function evidenceOf(sql: Sql, posts: readonly PostKey[], limit: number): Promise<Map<string, PostEvidence[]>> {
  const rows = await sql.rows(
    statement<EvidenceRow>(
      "affiliations.evidence",
      `select asked.person_id, asked.organization_id, asked.title_key, shown.*
       from unnest($1::text[], $2::text[], $3::text[]) asked(person_id, organization_id, title_key)
       cross join lateral (
         select f.article_id, f.version, f.evidence from affiliations f
         where f.person_id = asked.person_id and f.organization_id = asked.organization_id
           and f.title_key = asked.title_key and f.listed
         order by f.sorted_at desc, f.article_id desc, f.position limit $4::integer
       ) shown`,
      [
        posts.map(({ personId }) => personId),
        posts.map(({ organizationId }) => organizationId),
        posts.map(({ titleKey }) => titleKey),
        limit,
      ],
    ),
  );
  const found = new Map<string, PostEvidence[]>(posts.map((post) => [postKey(post), []]));
  for (const row of rows) {
    const key = { personId: row.person_id, organizationId: row.organization_id, titleKey: row.title_key };
    const places = found.get(postKey(key)) ?? [];
    for (const span of toSpans(row.evidence)) {
      if (places.length < limit) places.push({ articleId: row.article_id, version: row.version, span });
    }
  }
  return found;
}
