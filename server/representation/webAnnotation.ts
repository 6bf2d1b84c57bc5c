/**
 * The W3C Web Annotation model: an annotation says of some words of a page whose they are. The words are the target, once
 * for each part of a split quote, selected by what they are (TextQuoteSelector) and by where they stand
 * (TextPositionSelector, in code points); the state names the very text the positions count in, by its hash. The body
 * identifies the speaker, or describes one whom the article does not name; words of nobody known are only highlighted.
 */
import { namedByHash } from "../domain/hashUri.js";
import type { Agent } from "../domain/agent.js";
import type { Span } from "../domain/span.js";
import { unreachable } from "../domain/unreachable.js";
import { urnOf } from "./iri.js";
import { safeJson } from "./json.js";
import type { ArticleRecord, QuoteRecord } from "./record.js";

const CONTEXT = { "@context": "http://www.w3.org/ns/anno.jsonld" };
/** Characters of context either side, as annotation tools expect them. */
const SIDE = 32;

export const quoteAsWebAnnotation = (record: QuoteRecord): string => safeJson({ ...CONTEXT, ...annotation(record) });

export const articleAsWebAnnotations = ({ article }: ArticleRecord, quotes: readonly QuoteRecord[]): string => {
  const collection = `${urnOf(article.id)}#quotes`;
  return safeJson({
    ...CONTEXT,
    id: collection,
    type: "AnnotationCollection",
    label: article.headline,
    total: quotes.length,
    first: {
      id: `${collection}-1`,
      type: "AnnotationPage",
      partOf: collection,
      startIndex: 0,
      items: quotes.map(annotation),
    },
  });
};

function annotation(record: QuoteRecord): object {
  const { quote, derivedBy } = record;
  return {
    id: urnOf(quote.id),
    type: "Annotation",
    ...bodyOf(record),
    target: quote.parts.map((part) => target(record, part)),
    generator: { type: "Software", name: `${derivedBy.tool} ${derivedBy.toolVersion}` },
    generated: derivedBy.startedAt.toISOString(),
  };
}

function bodyOf({ quote, speaker }: QuoteRecord): object {
  switch (speaker.kind) {
    case "named":
      return {
        motivation: "identifying",
        body: { type: "SpecificResource", purpose: "identifying", source: agentNode(speaker.agent) },
      };
    case "unnamed":
      return {
        motivation: "describing",
        body: {
          id: urnOf(speaker.source.id),
          type: "TextualBody",
          purpose: "describing",
          value: speaker.source.description,
          format: "text/plain",
          language: quote.language,
        },
      };
    case "unknown":
      return { motivation: "highlighting" };
    default:
      return unreachable(speaker);
  }
}

const agentNode = ({ kind, id, name }: Agent): object => ({
  id: urnOf(id),
  type: kind === "person" ? "Person" : "Organization",
  name,
});

const target = ({ article, text }: QuoteRecord, part: Span): object => ({
  type: "SpecificResource",
  source: article.url,
  state: { type: "TimeState", cached: namedByHash(text.sha256) },
  selector: [
    {
      type: "TextQuoteSelector",
      exact: text.wordsOf(part),
      prefix: text.before(part.start, SIDE),
      suffix: text.after(part.end, SIDE),
    },
    {
      type: "TextPositionSelector",
      start: text.offsetIn("CODE_POINT", part.start),
      end: text.offsetIn("CODE_POINT", part.end),
    },
  ],
});
