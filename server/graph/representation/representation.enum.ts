import { graphEnum } from "../enum.js";

export type QuoteFormat = "SCHEMA_ORG_JSONLD" | "WEB_ANNOTATION" | "CSV";
export type ArticleFormat = "SCHEMA_ORG_JSONLD" | "WEB_ANNOTATIONS" | "CSV";

export const QuoteFormatEnum = graphEnum<QuoteFormat>("QuoteFormat", "A format that a quote can be written in.", {
  SCHEMA_ORG_JSONLD: "JSON-LD: a schema.org Quotation that is part of its Article.",
  WEB_ANNOTATION: "JSON-LD: a W3C Web Annotation of the words in the article's text.",
  CSV: "Comma-separated values (RFC 4180): a header and one row.",
});

export const ArticleFormatEnum = graphEnum<ArticleFormat>(
  "ArticleFormat",
  "A format that an article, with its quotes, can be written in.",
  {
    SCHEMA_ORG_JSONLD: "JSON-LD: a schema.org Article with its Quotations.",
    WEB_ANNOTATIONS: "JSON-LD: a W3C AnnotationCollection, with an annotation a quote.",
    CSV: "Comma-separated values (RFC 4180): a header, and a row a quote.",
  },
);
