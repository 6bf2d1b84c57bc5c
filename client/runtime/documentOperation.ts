import { decodeDateTimes } from "./decode.js";
import type { Operation } from "./operation.js";
import { OperationDocument, type TypedDocument } from "./typedDocument.js";

/** The operation of a document that was written as text. */
export function documentOperation<Result, Variable>(
  source: TypedDocument<Result, Variable>,
  variables: Variable | undefined,
): Operation<Result> {
  const document = source.toString();
  return {
    // A query that merely holds the word is not sent a second time either: that costs a retry, while a mutation sent
    // twice may cost a wrong entry.
    kind: /\bmutation\b/.test(document) ? "mutation" : "query",
    document,
    variables: variables ?? {},
    decode: (data) => {
      if (source instanceof OperationDocument) decodeDateTimes(data, source.dateTimes);
      return data as Result;
    },
  };
}
