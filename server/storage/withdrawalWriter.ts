/** Hides all that lives in an article, and shows it again. Runs inside a transaction of `Store.write`. */
import { isListed } from "../domain/article.js";
import type { ArticleId } from "../domain/ids.js";
import { foldedWords, nearKeys } from "./foldName.js";
import { distinct } from "./paging.js";
import { statement, type Sql } from "./sql.js";
import type { ShownAgent, WithdrawalWriter } from "./store.js";

/** Tables of which each row says whether its article may be shown. */
export const TABLES_THAT_SAY = [
  "affiliations",
  "article_topics",
  "article_words",
  "attributions",
  "authorships",
  "entities",
  "entity_forms",
  "excluded_spans",
  "mentions",
  "quote_about",
  "quotes",
  "unnamed_sources",
] as const;

/** Tables with rows of articles that do not say it, and why nobody reads a hidden row there. A test knows all tables. */
export const TABLES_THAT_DO_NOT_SAY = {
  activities: "Holds no words: tools and times. Reached from an attribution, which says it.",
  article_fingerprints: "Numbers. Read by the writer alone, which joins the article.",
  article_urls: "Finds an article by an address; what is shown then is what is left of it.",
  article_versions: "Every reader joins the article.",
  changes: "An attribution as it was is shown beside its quote, which says it.",
  decision_entities: "Ids. What they mean is read from entities, which say it.",
  decision_outcomes: "Reasons name no words. The list of orphaned decisions joins the article.",
  decisions: "What they hold of an article's words is shown only while the article is (graph/decision).",
  fact_checks: "Reached from an attribution, which says it.",
  quote_fingerprints: "Numbers. Every reader joins the attribution.",
} as const;

export function withdrawalWriter(sql: Sql): WithdrawalWriter {
  return {
    async setStatus(article, status, reason) {
      await sql.rows(
        statement(
          "withdrawals.article",
          `update articles set status = $2::text, status_reason = $3::text, listed = $4::boolean, revision = revision + 1
           where id = $1::text`,
          [article, status, reason, isListed(status)],
        ),
      );
      for (const table of TABLES_THAT_SAY) {
        await sql.rows(
          statement(
            `withdrawals.${table}`,
            `update ${table} set listed = $2::boolean where article_id = $1::text and listed <> $2::boolean`,
            [article, isListed(status)],
          ),
        );
      }
      await relabelTopics(sql, article);
    },
    async showAgents(ids) {
      if (ids.length === 0) return [];
      await sql.rows(statement("withdrawals.showAgents", SHOW_AGENTS, [distinct(ids)]));
      return sql.rows(
        statement<ShownAgent>(
          "withdrawals.shownAgents",
          "select g.id, g.name, g.listed from agents g where g.id = any($1::text[]) order by g.id",
          [distinct(ids)],
        ),
      );
    },
    forgetWords: (article) => forgetWords(sql, article),
  };
}

/**
 * An agent is shown while a listed article names it or lets it speak. One that no article names any more (a decision or
 * a declaration keeps it) is shown unless its name stands in an article that is hidden.
 */
const SHOW_AGENTS = `
  with found as (
    select g.id, case
      when exists (select from entities e where e.agent_id = g.id and e.listed) then true
      when exists (select from attributions a where a.speaker_id = g.id and a.listed) then true
      when exists (select from attributions a where a.speaks_for = g.id and a.listed) then true
      when exists (select from unnamed_sources s where s.speaks_for = g.id and s.listed) then true
      when exists (select from entities e where e.agent_id = g.id) then false
      else not exists (
        select from articles a join article_versions v on v.article_id = a.id
        where not a.listed and strpos(v.text, g.name) > 0)
    end as listed
    from agents g where g.id = any($1::text[])
  )
  update agents set listed = found.listed, revision = agents.revision + 1
  from found where agents.id = found.id and agents.listed <> found.listed`;

/** A topic's words are, in each language, those of the first listed article that declares it. */
async function relabelTopics(sql: Sql, article: ArticleId): Promise<void> {
  await sql.rows(
    statement(
      "withdrawals.forgetLabels",
      `delete from topic_labels l using article_topics t
       where t.article_id = $1::text and l.topic_id = t.topic_id and l.language = t.language`,
      [article],
    ),
  );
  await sql.rows(
    statement(
      "withdrawals.relabel",
      `insert into topic_labels (topic_id, language, scheme, label, declared_at)
       select distinct on (t.topic_id, t.language) t.topic_id, t.language, t.scheme, t.label, t.declared_at
       from article_topics t
       join article_topics own on own.article_id = $1::text and own.topic_id = t.topic_id and own.language = t.language
       where t.listed
       order by t.topic_id, t.language, t.declared_at, t.article_id`,
      [article],
    ),
  );
}

/** Words by which names are found that forgive a slip, as far as no name has them any more. */
async function forgetWords(sql: Sql, article: ArticleId): Promise<void> {
  const forms = await sql.rows(
    statement<{ readonly form: string }>(
      "withdrawals.forms",
      `select distinct f.form from entity_forms f where f.article_id = $1::text
       union select g.name from entities e join agents g on g.id = e.agent_id where e.article_id = $1::text`,
      [article],
    ),
  );
  const words = distinct(forms.flatMap(({ form }) => foldedWords(form)));
  await sql.rows(
    statement(
      "withdrawals.forgetWords",
      `delete from near_words n where n.near = any($1::text[]) and n.word = any($2::text[])
         and not exists (select from agent_words w where w.word = n.word)`,
      [distinct(words.flatMap(nearKeys)), words],
    ),
  );
}
