/** Writes what users and imports declare. Runs inside a transaction of `Store.write`. */
import type { Article } from "../domain/article.js";
import type { DeclaredTopic } from "../domain/topic.js";
import { DECLARED_FACT, EXTERNAL_ID, FACT_CHECK } from "./agentTables.js";
import { insertRows, type Column } from "./insertRows.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";
import type { DeclarationWriter } from "./store.js";
import { inArticle, TOPIC } from "./tables.js";

export const declarationWriter = (sql: Sql): DeclarationWriter => {
  const run = async (name: string, text: string, values: readonly unknown[]): Promise<void> => {
    await sql.rows(statement(name, text, values));
  };
  const removeExternalIds: DeclarationWriter["removeExternalIds"] = (agent, scheme) =>
    run(
      "delete.external_ids",
      `delete from external_ids where scheme = $2::text and (agent_id = $1::text
         or agent_id in (select former_id from agent_redirects where agent_id = $1::text))`,
      [agent, scheme],
    );
  const removeFact: DeclarationWriter["removeFact"] = async (agent, fact) => {
    await run(
      "delete.declared_facts",
      `delete from declared_facts where fact = $2::text and (agent_id = $1::text
         or agent_id in (select former_id from agent_redirects where agent_id = $1::text))`,
      [agent, fact],
    );
    if (fact === "country") await run("agents.country", SET_COUNTRY, [agent, null]);
  };
  return {
    async saveExternalId(id) {
      await removeExternalIds(id.agentId, id.scheme);
      await insertRows(sql, "external_ids", EXTERNAL_ID, [id]);
    },
    removeExternalIds,
    async saveFact(fact) {
      await removeFact(fact.agentId, fact.fact);
      await insertRows(sql, "declared_facts", DECLARED_FACT, [fact]);
      if (fact.fact === "country") await run("agents.country", SET_COUNTRY, [fact.agentId, fact.value]);
    },
    removeFact,
    touchAgent: (agent) =>
      run("agents.touch", "update agents set revision = revision + 1 where id = $1::text", [agent]),
    saveTopics: (article, topics, declaredAt) => saveTopics(sql, article, topics, declaredAt),
    async saveFactCheck(articleId, check) {
      await run(
        "delete.fact_checks",
        "delete from fact_checks where article_id = $1::text and quote_id = $2::text and url = $3::text",
        [articleId, check.quoteId, check.url],
      );
      await insertRows(sql, "fact_checks", FACT_CHECK, [{ articleId, check }]);
    },
  };
};

const SET_COUNTRY = "update agents set country = $2::text where id = $1::text";

interface Label {
  readonly topic: DeclaredTopic;
  readonly article: Article;
  readonly declaredAt: Date;
}

const LABEL: readonly Column<Label>[] = [
  { name: "topic_id", type: "text", of: ({ topic }) => topic.id },
  { name: "language", type: "text", of: ({ article }) => article.language },
  { name: "scheme", type: "text", of: ({ topic }) => topic.scheme },
  { name: "label", type: "text", of: ({ topic }) => topic.label },
  { name: "declared_at", type: "timestamptz", of: ({ declaredAt }) => instant(declaredAt) },
];

/** A topic keeps the way it was first written in each language. */
export async function saveTopics(
  sql: Sql,
  article: Article,
  topics: readonly DeclaredTopic[],
  declaredAt: Date,
): Promise<void> {
  const once = topics.filter(({ id }, i) => topics.findIndex((topic) => topic.id === id) === i);
  await sql.rows(
    statement("delete.article_topics", "delete from article_topics where article_id = $1::text", [article.id]),
  );
  const rows = once.map((topic, position) => inArticle(article, { topic, position, declaredAt }));
  await insertRows(sql, "article_topics", TOPIC, rows);
  const labels = once.map((topic) => ({ topic, article, declaredAt }));
  await insertRows(sql, "topic_labels", LABEL, labels, "on conflict do nothing");
}

/** What is declared of an article is dated and hidden as the article itself is. */
export async function followArticle(sql: Sql, article: Article): Promise<void> {
  const { sortedAt, listed } = inArticle(article, {});
  await sql.rows(
    statement(
      "topics.follow",
      `update article_topics set sorted_at = $2::timestamptz, listed = $3::boolean
       where article_id = $1::text and (sorted_at, listed) is distinct from ($2::timestamptz, $3::boolean)`,
      [article.id, instant(sortedAt), listed],
    ),
  );
}
