/** Writes everything that follows from one version of one article. Runs inside a transaction of `Store.write`. */
import { AGENT, JUDGEMENT } from "./agentTables.js";
import { sha256, type AgentId, type ArticleId, type QuoteId } from "../domain/ids.js";
import type { About, Attribution, Quote } from "../domain/quote.js";
import { followArticle, saveTopics } from "./declarationWriter.js";
import { insertRows } from "./insertRows.js";
import {
  ABOUT,
  ACTIVITY,
  AFFILIATION,
  ARTICLE,
  ARTICLE_FINGERPRINT,
  ARTICLE_WORDS,
  ATTRIBUTION,
  AUTHORSHIP,
  ENTITY,
  EXCLUDED,
  FORM,
  MENTION,
  QUOTE,
  QUOTE_FINGERPRINT,
  SOURCE,
  URL_SEEN,
  VERSION,
  inArticle,
  type AttributedAbout,
  type InArticle,
} from "./tables.js";
import { statement, type Sql } from "./sql.js";
import type { ArticleGraph } from "./store.js";

/** Replaced by every version; texts, activities, agents and judgements are kept. */
const FACTS = [
  "quotes",
  "attributions",
  "quote_about",
  "mentions",
  "unnamed_sources",
  "entities",
  "entity_forms",
  "excluded_spans",
  "affiliations",
  "authorships",
  "quote_fingerprints",
  "article_fingerprints",
  "article_words",
];

/** @returns the agents that the replaced version named, let speak, or had somebody speak for */
export async function saveArticle(sql: Sql, graph: ArticleGraph): Promise<AgentId[]> {
  const isNew = await checkVersion(sql, graph);
  const before = isNew ? [] : await removeFacts(sql, graph.article.id);
  await insertIdentities(sql, graph);
  await insertArticle(sql, graph);
  await insertFacts(sql, graph);
  if (graph.topics === null) await followArticle(sql, graph.article);
  else await saveTopics(sql, graph.article, graph.topics, graph.activity.startedAt);
  return before;
}

/** Adds a URL under which the article was seen; one already known changes nothing. */
export async function addUrls(sql: Sql, articleId: ArticleId, urls: readonly string[]): Promise<void> {
  const rows = [...new Set(urls)].map((url) => ({ articleId, url, hash: sha256(url) }));
  await insertRows(sql, "article_urls", URL_SEEN, rows, "on conflict do nothing");
}

/** @returns whether nothing is stored of the article yet */
async function checkVersion(sql: Sql, { article }: ArticleGraph): Promise<boolean> {
  const [stored] = await sql.rows(
    statement<{ version: number; text_sha256: string }>(
      "save.version",
      "select version, text_sha256 from articles where id = $1::text",
      [article.id],
    ),
  );
  const next = (stored?.version ?? 0) + 1;
  const readAnew = article.version === stored?.version && article.textSha256 === stored.text_sha256;
  if (article.version !== next && !readAnew) {
    throw new Error(
      `Version ${article.version} of article ${article.id} cannot be saved: version ${next} is the next one, and only the same text can be read anew. Read the article again inside the same transaction.`,
    );
  }
  return stored === undefined;
}

async function removeFacts(sql: Sql, article: ArticleId): Promise<AgentId[]> {
  const rows = await sql.rows(
    statement<{ agent_id: AgentId }>(
      "save.replaced",
      `select agent_id from entities where article_id = $1::text
       union select speaker_id from attributions where article_id = $1::text and speaker_kind in ('person', 'organization')
       union select speaks_for from attributions where article_id = $1::text and speaks_for is not null
       order by agent_id`,
      [article],
    ),
  );
  for (const table of FACTS) {
    await sql.rows(statement(`delete.${table}`, `delete from ${table} where article_id = $1::text`, [article]));
  }
  return rows.map((row) => row.agent_id);
}

async function insertIdentities(sql: Sql, { founded, judgements }: ArticleGraph): Promise<void> {
  await insertRows(sql, "agents", AGENT, founded, "on conflict do nothing");
  await insertRows(sql, "judgements", JUDGEMENT, judgements, "on conflict do nothing");
}

async function insertArticle(sql: Sql, graph: ArticleGraph): Promise<void> {
  const { article, text, urls, activity } = graph;
  // The row is replaced whole: every column follows from the graph.
  await sql.rows(statement("delete.articles", "delete from articles where id = $1::text", [article.id]));
  await insertRows(sql, "articles", ARTICLE, [inArticle(article, article)]);
  await insertRows(sql, "article_versions", VERSION, [inArticle(article, { text })], "on conflict do nothing");
  await addUrls(sql, article.id, [article.url, ...urls]);
  await insertRows(sql, "activities", ACTIVITY, [activity], "on conflict do nothing");
}

async function insertFacts(sql: Sql, graph: ArticleGraph): Promise<void> {
  const quotes = new Map(graph.quotes.map((quote) => [quote.id, quote]));
  const all = <Fact extends object>(facts: readonly Fact[]): InArticle<Fact>[] =>
    facts.map((fact) => inArticle(graph.article, fact));
  const forms = graph.entities.flatMap((entity) => entity.forms.map((form, position) => ({ entity, form, position })));
  await insertRows(sql, "entities", ENTITY, all(graph.entities));
  await insertRows(sql, "entity_forms", FORM, all(forms));
  await insertRows(sql, "unnamed_sources", SOURCE, all(graph.unnamedSources));
  await insertRows(sql, "mentions", MENTION, all(graph.mentions));
  await insertRows(sql, "quotes", QUOTE, all(graph.quotes));
  await insertRows(sql, "attributions", ATTRIBUTION, all(graph.attributions.map(withQuote(quotes))));
  await insertRows(sql, "quote_about", ABOUT, all(graph.about.map(withAttribution(graph))), "on conflict do nothing");
  await insertRows(sql, "affiliations", AFFILIATION, all(graph.affiliations));
  await insertRows(sql, "authorships", AUTHORSHIP, all(graph.authorships));
  const fingerprints = graph.quotes.flatMap(({ id, ordinal }) =>
    (graph.fingerprints.quotes.get(id) ?? []).map((fingerprint) => ({ ordinal, fingerprint })),
  );
  await insertRows(sql, "quote_fingerprints", QUOTE_FINGERPRINT, all(fingerprints), "on conflict do nothing");
  const ofText = graph.fingerprints.text.map((fingerprint) => ({ fingerprint }));
  await insertRows(sql, "article_fingerprints", ARTICLE_FINGERPRINT, all(ofText), "on conflict do nothing");
  await insertRows(sql, "article_words", ARTICLE_WORDS, [inArticle(graph.article, { text: graph.text })]);
  await insertRows(sql, "excluded_spans", EXCLUDED, all(graph.excluded), "on conflict do nothing");
}

const withQuote =
  (quotes: ReadonlyMap<QuoteId, Quote>) =>
  (attribution: Attribution): { readonly attribution: Attribution; readonly quote: Quote } => {
    const quote = quotes.get(attribution.quoteId);
    if (quote === undefined) {
      throw new Error(`Attribution ${attribution.id} is of quote ${attribution.quoteId}, which is not in its article.`);
    }
    return { attribution, quote };
  };

function withAttribution({ attributions, quotes }: ArticleGraph): (about: About) => AttributedAbout {
  const byQuote = new Map(attributions.map((attribution) => [attribution.quoteId, attribution]));
  const utterances = new Map(quotes.map(({ id, utteranceId }) => [id, utteranceId]));
  return (about) => {
    const attribution = byQuote.get(about.quoteId);
    const utteranceId = utterances.get(about.quoteId);
    if (attribution === undefined || utteranceId === undefined) {
      throw new Error(`Quote ${about.quoteId} names somebody and has no attribution, or is not in its article.`);
    }
    return { about, attribution, utteranceId };
  };
}
