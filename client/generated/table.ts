// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.

/**
 * The type of an argument that is not among the others.
 */
export const COMMON_ARGUMENT: string = "ID!";

/**
 * Types of arguments, by what is in the names of those that have it, and in no others.
 */
export const ARGUMENTS: Readonly<Record<string, RegExp>> = {
  Int: /ir|L|op|be/,
  String: /af|K|nc/,
  DateRange: /^r/,
  Locale: /^l/,
  "[NameKind!]": /nd/,
  "QuoteFilter!": /il/,
  QuoteOrder: /B/,
  "ArticleFormat!": /rm/,
  "FactCheckInput!": /C/,
  Boolean: /dr|nk/,
  "Int!": /^e|^v/,
  "Why!": /wh/,
  "AgentFactsInput!": /cts/,
  "[SpanInput!]!": /^p/,
  OffsetUnit: /ni/,
  "[IngestInput!]!": /np/,
  "[ID!]!": /rg|es|M|ds/,
  ID: /sp|I/,
  UnnamedInput: /nn/,
  "String!": /^n|xt/,
  "ArticleStatus!": /tu/,
  PartialDate: /^at/,
  URL: /ur/,
  "[ID!]": /ou/,
  "[Facet!]!": /by/,
};

/**
 * Rows of a page when nobody says how many.
 */
export const PAGE_SIZE: string = "20";

/**
 * For each group of types, what is not so by default, by what is in the names of which it is: the group that a field
 * leads to; the scalar that it holds; the type of an argument, `field:argument`; the size of a page, `field#`. The kinds
 * of operations lead from group 0 to their roots.
 */
export const GROUPS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  0: {
    "1": /que|^quote$|esAbout$|sBy$|otes$|^Q|hind$|^first$/,
    DateTime: /At$|^at$/,
    "50": /es#/,
    "2": /ksAbout$|tBy$|^Ut/,
    "100": /ntions#/,
    "ArticleFactsInput!": /le:f/,
    QuoteKind: /n:k/,
    "ExclusionReason!": /te:as/,
  },
  1: {
    AgentKind: /s:k/,
    "10": /ts#/,
    ArticleOrder: /les:or/,
    "[ArticleStatus!]": /tu/,
    "100": /ges#/,
    "1": /quote$|tes$/,
    "[ReviewKind!]": /e:k/,
    Int: /xt:a/,
    "QuoteFormat!": /rm/,
    "2": /ance$|^e/,
  },
  2: { "1": /^n|^e|es$/, DateTime: /S/, "50": /#/ },
};
