import { decodeDateTimes } from "./decode.js";
import { GraphQLResultError, HttpError, type GraphQLErrorDetail } from "./errors.js";
import { isRecord } from "./record.js";
import { send, type Answer, type CallOptions, type TransportOptions } from "./transport.js";
import { OperationDocument, type TypedDocument } from "./typedDocument.js";

/** Variables may be left out only where the operation needs none. */
export type VariablesAndOptions<Variables> =
  Record<string, never> extends Variables
    ? [variables?: NoInfer<Variables>, options?: CallOptions]
    : [variables: NoInfer<Variables>, options?: CallOptions];

/** Runs one operation and gives its data. Throws when any part of it failed. */
export async function request<Result, Variables>(
  transport: TransportOptions,
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
  options: CallOptions = {},
): Promise<Result> {
  const query = document.toString();
  const call = { body: JSON.stringify({ query, variables }), mayRepeat: isRepeatable(query) };
  const data = readResult(await send(transport, call, options), query);
  if (document instanceof OperationDocument) decodeDateTimes(data, document.dateTimes);
  return data as Result;
}

/**
 * Whether sending the operation twice changes nothing. A query that merely holds the word is not repeated either: that
 * costs a retry, while a mutation sent twice may cost a wrong entry.
 */
const isRepeatable = (query: string): boolean => !/\bmutation\b/.test(query);

function readResult({ status, body }: Answer, query: string): unknown {
  const { data, errors } = body;
  if (Array.isArray(errors) && errors.length > 0) {
    throw new GraphQLResultError(errors.map(readErrorDetail), data ?? null, query);
  }
  if (!isRecord(data)) {
    const failure = { status, body: JSON.stringify(body), retryAfter: null };
    throw new HttpError(failure, "BAD_RESPONSE", "Expected a GraphQL result with data; got neither data nor errors.");
  }
  return data;
}

/** Servers differ in what they send; only a message is certain to be there, and only because it is made up here. */
function readErrorDetail(error: unknown): GraphQLErrorDetail {
  if (!isRecord(error)) return { message: String(error) };
  const { message, ...rest } = error;
  return { ...rest, message: typeof message === "string" ? message : "The server gave no reason." };
}
