/** Looks up all that a representation holds. Through the loaders: a hundred articles cost as many statements as one. */
import type { Agent, Organization } from "../../domain/agent.js";
import type { Article } from "../../domain/article.js";
import type { AgentId } from "../../domain/ids.js";
import type { Quote } from "../../domain/quote.js";
import type { Speaker } from "../../domain/speaker.js";
import { unreachable } from "../../domain/unreachable.js";
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from "../../representation/record.js";
import { MAX_PAGE_SIZE } from "../connection/connection.js";
import { found } from "../found.js";
import type { Loaders } from "../loaders.js";

/** The most that storage gives at once, and more quotes than most articles have: one statement for all articles asked. */
const PAGE = MAX_PAGE_SIZE;

export async function articleRecord(loaders: Loaders, article: Article): Promise<ArticleRecord> {
  return { article, publisher: await organization(loaders, article.publisherId) };
}

/** All quotes of the article, by position. */
export async function quoteRecords(loaders: Loaders, article: Article): Promise<QuoteRecord[]> {
  const quotes: Quote[] = [];
  for (let after: readonly (string | number)[] | null = null, more = true; more;) {
    const page = await loaders.quote.ofArticle(article.id, { filter: {}, page: { first: PAGE, after } });
    quotes.push(...page.rows.map(({ row }) => row));
    after = page.rows.at(-1)?.key ?? null;
    more = page.hasNextPage;
  }
  return Promise.all(quotes.map((quote) => quoteRecord(loaders, quote)));
}

export async function quoteRecord(loaders: Loaders, quote: Quote): Promise<QuoteRecord> {
  const [article, attribution, text, about] = await Promise.all([
    loaders.article.byId(quote.articleId),
    loaders.attribution.ofQuote(quote.id),
    loaders.article.text(quote),
    loaders.quote.about(quote.id),
  ]);
  const said = found(attribution, "attribution", quote.id);
  const [whole, speaker, speaksFor, named, derivedBy] = await Promise.all([
    articleRecord(loaders, found(article, "article", quote.id)),
    speakerRecord(loaders, said.speaker),
    said.speaksFor === null ? null : agent(loaders, said.speaksFor),
    Promise.all(about.map(({ agentId }) => agent(loaders, agentId))),
    loaders.attribution.activity(said.derivedBy),
  ]);
  return {
    ...whole,
    quote,
    attribution: said,
    speaker,
    speaksFor,
    // Two names of one text may have turned out to mean the same.
    named: [...new Map(named.map((one) => [one.id, one])).values()],
    text: found(text, "text", quote.id),
    derivedBy: found(derivedBy, "activity", said.id),
  };
}

async function speakerRecord(loaders: Loaders, speaker: Speaker): Promise<SpeakerRecord> {
  switch (speaker.kind) {
    case "person":
    case "organization":
      return { kind: "named", agent: await agent(loaders, speaker.id) };
    case "unnamed":
      return {
        kind: "unnamed",
        source: found(await loaders.unnamedSource.byId(speaker.id), "source", speaker.id),
      };
    case "unknown":
      return speaker;
    default:
      return unreachable(speaker);
  }
}

const agent = async (loaders: Loaders, id: AgentId): Promise<Agent> => found(await loaders.agent.byId(id), "agent", id);

async function organization(loaders: Loaders, id: AgentId | null): Promise<Organization | null> {
  const known = id === null ? null : await agent(loaders, id);
  return known?.kind === "organization" ? known : null;
}
