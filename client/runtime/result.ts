import { GraphQLResultError, HttpError, type GraphQLErrorDetail } from "./errors.js";
import type { Operation } from "./operation.js";

/** What came although a part failed. */
export interface PartialResult<Result> {
  /** Null when nothing came. */
  readonly data: Result | null;
  /** Empty when nothing failed. */
  readonly errors: readonly GraphQLErrorDetail[];
}

/** The errors in a GraphQL result; none in anything else. */
export const errorsIn = (body: unknown): readonly GraphQLErrorDetail[] =>
  (Object(body) as { errors?: readonly GraphQLErrorDetail[] | null }).errors ?? [];

/** Reads a GraphQL result. Throws when any part of it failed, unless a part will do. */
export function readResult<Result>(
  body: unknown,
  operation: Operation<Result>,
  partial = false,
): Result | PartialResult<Result> {
  const errors = errorsIn(body);
  const { data = null } = Object(body) as { data?: object | null };
  if (errors[0] ? !partial : !data) {
    throw errors[0]
      ? new GraphQLResultError(errors, data, operation.document)
      : new HttpError({ status: 200, body: JSON.stringify(body ?? null) }, "BAD_RESPONSE");
  }
  const decoded = data && operation.decode(data);
  return partial ? { data: decoded, errors } : (decoded as Result);
}
