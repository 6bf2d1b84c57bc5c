import type { Operation } from "./operation.js";
import type { TypedDocument } from "./typedDocument.js";

/** Variables may be left out only where the operation needs none. */
type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: NoInfer<Variables>] : [variables: NoInfer<Variables>];

/** The operation of a document that is written as text, for `Client.run`. */
export function operation<Result, Variables>(
  source: TypedDocument<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Operation<Result> {
  const document = source.toString();
  return {
    // A query that merely holds the word is not sent a second time either: that costs a retry, while a mutation sent
    // twice may cost a wrong entry.
    kind: /\bmutation\b/.test(document) ? "mutation" : "query",
    document,
    variables: variables ?? {},
    decode: (data) => source.decode?.(data) ?? (data as Result),
  };
}
