/** The measured operations as PostGraphile's schema has them: lists of nodes, which is the least it can be asked for. */
export const POSTGRAPHILE = {
  Q1: `query ($after: Cursor) {
  allArticles(first: 20, after: $after, orderBy: [SORTED_AT_DESC, ROW_ID_DESC]) {
    nodes { rowId headline url publishedAt publisher { rowId name }
      quotes(first: 5, orderBy: [ORDINAL_ASC]) {
        nodes { quoteId text kind confidence speakerKind speaker { rowId name } unnamedSpeaker { rowId description }
        } } } } }`,
  Q2: `query ($id: String!) {
  agentByRowId(rowId: $id) { rowId name
    quotesBy(first: 50, orderBy: [SORTED_AT_DESC, QUOTE_ID_DESC]) {
      nodes { quoteId text article { rowId headline url
        mentions(first: 10, orderBy: [SPAN_START_ASC, ROW_ID_ASC]) {
          nodes { surface refersKind refersTo { rowId name } } } } } } } }`,
  Q3: `query ($after: Cursor) {
  allQuotes(first: 100, after: $after, orderBy: [SORTED_AT_DESC, QUOTE_ID_DESC]) {
    nodes { quoteId text kind language confidence naming role } } }`,
  articleCursors: `query ($after: Cursor) {
  allArticles(first: 100, after: $after, orderBy: [SORTED_AT_DESC, ROW_ID_DESC]) { edges { cursor node { rowId } } } }`,
  quoteCursors: `query ($after: Cursor) {
  allQuotes(first: 100, after: $after, orderBy: [SORTED_AT_DESC, QUOTE_ID_DESC]) { edges { cursor node { quoteId } } } }`,
} as const;
