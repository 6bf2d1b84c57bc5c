// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.
/** Which types each interface and union may be: `possibleTypes` of Apollo Client's `InMemoryCache`. */
export const possibleTypes: Record<string, string[]> = {
  Agent: ["Organization","Person"],
  Curated: ["Article","Attribution","Mention","Organization","Person","Quote","UnnamedSource"],
  Node: ["Article","Attribution","Decision","Mention","Organization","Person","Quote","UnnamedSource","Utterance"],
  Payload: ["AttributionPayload","MergePayload","QuotePayload","UndoPayload","UnnamedSourcePayload","WithdrawPayload"],
  Speaker: ["Organization","Person","UnnamedSource"],
};