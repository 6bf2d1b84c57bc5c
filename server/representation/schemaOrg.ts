/**
 * JSON-LD in the terms of schema.org: a Quotation is part of an Article. A speaker is a `creator` only when the article
 * names them: schema.org has no class for somebody who is described and not named, and a Person without a name would be
 * taken for an identity. An unnamed source is credited in the words that describe it (`creditText`), with whom it speaks
 * for (`sourceOrganization`), and the description says in a sentence that it is not named.
 */
import type { Agent } from "../domain/agent.js";
import type { UnnamedSource } from "../domain/quote.js";
import { unreachable } from "../domain/unreachable.js";
import { placeInPage, urnOf } from "./iri.js";
import { safeJson } from "./json.js";
import type { ArticleRecord, QuoteRecord } from "./record.js";

const CONTEXT = { "@context": "https://schema.org" };

export const quoteAsSchemaOrg = (record: QuoteRecord): string =>
  safeJson({ ...CONTEXT, ...quotation(record), isPartOf: articleNode(record) });

export const articleAsSchemaOrg = (record: ArticleRecord, quotes: readonly QuoteRecord[]): string =>
  safeJson({ ...CONTEXT, ...articleNode(record), hasPart: quotes.map(quotation) });

function articleNode({ article, publisher }: ArticleRecord): object {
  return {
    "@type": "Article",
    "@id": article.url,
    identifier: article.id,
    ...(/^https?:/i.test(article.url) ? { url: article.url } : {}),
    headline: article.headline,
    inLanguage: article.language,
    ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt.toISOString() }),
    ...(publisher === null ? {} : { publisher: agentNode(publisher) }),
    ...(article.byline === null ? {} : { creditText: article.byline }),
    ...(article.status === "USABLE" ? {} : { creativeWorkStatus: article.status }),
  };
}

function quotation({ article, quote, text, speaker, speaksFor, named }: QuoteRecord): object {
  const place = placeInPage(article, text, quote.parts);
  return {
    "@type": "Quotation",
    "@id": urnOf(quote.id),
    identifier: quote.id,
    ...(place === null ? {} : { url: place }),
    text: quote.text,
    inLanguage: quote.language,
    ...speakerFields(speaker),
    ...(speaksFor?.kind === "organization" ? { sourceOrganization: agentNode(speaksFor) } : {}),
    ...(named.length === 0 ? {} : { mentions: named.map(agentNode) }),
  };
}

function speakerFields(speaker: QuoteRecord["speaker"]): object {
  switch (speaker.kind) {
    case "named":
      return { creator: agentNode(speaker.agent) };
    case "unnamed":
      return { creditText: speaker.source.description, description: unnamedInWords(speaker.source) };
    case "unknown":
      return { description: "The article does not say whose words these are, or it could not be told." };
    default:
      return unreachable(speaker);
  }
}

const unnamedInWords = ({ plural, reasonGiven }: UnnamedSource): string =>
  `Attributed to ${plural ? "sources" : "a source"} that the article does not name${reasonGiven === null ? "" : ` (“${reasonGiven}”)`}.`;

const agentNode = (agent: Agent): object => ({
  "@type": agent.kind === "person" ? "Person" : "Organization",
  "@id": urnOf(agent.id),
  name: agent.name,
});
