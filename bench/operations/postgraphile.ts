/** The measured operations as PostGraphile's schema has them: lists of nodes, which is the least it can be asked for. */
export const POSTGRAPHILE = {
  Q1: `query ($at: Datetime!, $id: String!) {
  articlesBefore(at: $at, beforeId: $id, first: 20) {
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
  Q3: `query ($at: Datetime!, $id: String!) {
  quotesBefore(at: $at, beforeId: $id, first: 100) {
    nodes { quoteId text kind language confidence naming role } } }`,
} as const;
