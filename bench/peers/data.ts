/**
 * What the hand-written GraphQL servers know of the tables: one batched statement a relation, whatever the number of
 * parents, as a good team would write it. A quote comes with its attribution, which it always has.
 */
import { rowsOf } from "./database.ts";
import { instant } from "./floorStatements.ts";

export interface ArticleRow {
  readonly id: string;
  readonly headline: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly publisherId: string | null;
  readonly cursor: string;
}

export interface QuoteRow {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  readonly articleId: string;
  readonly parent: string;
  readonly cursor: string;
  readonly confidence: number;
  readonly naming: string;
  readonly role: string;
  readonly speakerKind: string;
  readonly speakerId: string | null;
}

export interface AgentRow {
  readonly id: string;
  readonly kind: "person" | "organization";
  readonly name: string;
}

export interface SourceRow {
  readonly id: string;
  readonly description: string;
}

export interface MentionRow {
  readonly parent: string;
  readonly surface: string;
  readonly refersKind: string;
  readonly refersId: string | null;
}

const ARTICLE = `a.id, a.headline, a.url, ${instant("a.published_at")} as "publishedAt", a.publisher_id as "publisherId",
  ${instant("a.sorted_at")} || '|' || a.id as cursor`;
const QUOTE = `q.id, q.text, q.kind, q.language, q.article_id as "articleId", a.confidence, a.naming, a.role,
  a.speaker_kind as "speakerKind", a.speaker_id as "speakerId", ${instant("a.sorted_at")} || '|' || q.id as cursor`;

/** "time|id" of the last row seen; null begins at the newest. */
function keyOf(after: string | null | undefined): readonly [time: string, id: string] {
  const [time = "infinity", id = "~"] = after?.split("|") ?? [];
  return [time, id];
}

export const articlesPage = (first: number, after: string | null | undefined): Promise<ArticleRow[]> =>
  rowsOf(
    {
      name: "articlesPage",
      text: `select ${ARTICLE} from articles a where a.listed and (a.sorted_at, a.id) < ($2::timestamptz, $3::text)
        order by a.sorted_at desc, a.id desc limit $1::integer`,
    },
    [first, ...keyOf(after)],
  );

export const quotesPage = (first: number, after: string | null | undefined): Promise<QuoteRow[]> =>
  rowsOf(
    {
      name: "quotesPage",
      text: `select ${QUOTE} from (
          select a.* from attributions a where a.listed and (a.sorted_at, a.quote_id) < ($2::timestamptz, $3::text)
          order by a.sorted_at desc, a.quote_id desc limit $1::integer
        ) a join quotes q on q.article_id = a.article_id and q.id = a.quote_id
        order by a.sorted_at desc, a.quote_id desc`,
    },
    [first, ...keyOf(after)],
  );

export const articlesById = async (ids: readonly string[]): Promise<(ArticleRow | null)[]> =>
  oneEach(
    ids,
    await rowsOf<ArticleRow>(
      { name: "articlesById", text: `select ${ARTICLE} from articles a where a.id = any($1::text[])` },
      [ids],
    ),
  );

export const agentsById = async (ids: readonly string[]): Promise<(AgentRow | null)[]> =>
  oneEach(
    ids,
    await rowsOf<AgentRow>(
      { name: "agentsById", text: "select g.id, g.kind, g.name from agents g where g.id = any($1::text[])" },
      [ids],
    ),
  );

export const sourcesById = async (ids: readonly string[]): Promise<(SourceRow | null)[]> =>
  oneEach(
    ids,
    await rowsOf<SourceRow>(
      { name: "sourcesById", text: "select u.id, u.description from unnamed_sources u where u.id = any($1::text[])" },
      [ids],
    ),
  );

export const quotesOfArticles = async (ids: readonly string[], first: number): Promise<QuoteRow[][]> =>
  manyEach(
    ids,
    await rowsOf<QuoteRow>(
      {
        name: "quotesOfArticles",
        text: `select asked.id as parent, child.* from unnest($1::text[]) asked(id) cross join lateral (
            select ${QUOTE} from attributions a join quotes q on q.article_id = a.article_id and q.id = a.quote_id
            where a.article_id = asked.id and a.listed order by a.ordinal limit $2::integer
          ) child`,
      },
      [[...new Set(ids)], first],
    ),
  );

export const quotesByAgents = async (ids: readonly string[], first: number): Promise<QuoteRow[][]> =>
  manyEach(
    ids,
    await rowsOf<QuoteRow>(
      {
        name: "quotesByAgents",
        text: `select asked.id as parent, child.* from unnest($1::text[]) asked(id) cross join lateral (
            select ${QUOTE} from attributions a join quotes q on q.article_id = a.article_id and q.id = a.quote_id
            where a.speaker_id = asked.id and a.listed order by a.sorted_at desc, a.quote_id desc limit $2::integer
          ) child`,
      },
      [[...new Set(ids)], first],
    ),
  );

export const mentionsOfArticles = async (ids: readonly string[], first: number): Promise<MentionRow[][]> =>
  manyEach(
    ids,
    await rowsOf<MentionRow>(
      {
        name: "mentionsOfArticles",
        text: `select asked.id as parent, child.* from unnest($1::text[]) asked(id) cross join lateral (
            select m.surface, m.refers_kind as "refersKind", m.refers_id as "refersId" from mentions m
            where m.article_id = asked.id and m.listed order by m.span_start, m.id limit $2::integer
          ) child`,
      },
      [[...new Set(ids)], first],
    ),
  );

function oneEach<Row extends { readonly id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

function manyEach<Row extends { readonly parent: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const byParent = new Map<string, Row[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parent);
    if (siblings === undefined) byParent.set(row.parent, [row]);
    else siblings.push(row);
  }
  return ids.map((id) => byParent.get(id) ?? []);
}
