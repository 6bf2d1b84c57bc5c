import { GraphQLResultError, HttpError, type GraphQLErrorDetail } from "./errors.js";
import type { Answer } from "./exchange.js";
import type { Operation } from "./operation.js";
import { isRecord } from "./record.js";

/** What came although a part failed. */
export interface PartialResult<Result> {
  /** Null when nothing came. */
  readonly data: Result | null;
  /** Empty when nothing failed. */
  readonly errors: readonly GraphQLErrorDetail[];
}

/** Reads a GraphQL result. Throws when any part of it failed, unless a part will do. */
export function readResult<Result>(
  { status, body, text }: Answer,
  operation: Operation<Result>,
  partial = false,
): Result | PartialResult<Result> {
  const { data, errors } = resultIn(body);
  const hasData = isRecord(data);
  if (!hasData && errors.length === 0) {
    throw new HttpError({ status, body: text, retryAfter: null }, "BAD_RESPONSE", "Expected a GraphQL result");
  }
  if (partial) return { data: hasData ? operation.decode(data) : null, errors };
  if (errors.length > 0) throw new GraphQLResultError(errors, data ?? null, operation.document);
  return operation.decode(data);
}

/** The code of an answer's first error. */
export const codeOf = ({ body }: Answer): unknown => resultIn(body).errors[0]?.extensions?.code;

/** Of anything: what has no errors in it has none. */
function resultIn(body: unknown): { readonly data?: unknown; readonly errors: readonly GraphQLErrorDetail[] } {
  const { data, errors } = isRecord(body) ? body : {};
  return { data, errors: Array.isArray(errors) ? (errors as readonly GraphQLErrorDetail[]) : [] };
}
