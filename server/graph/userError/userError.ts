/** Refusals that are part of a mutation's answer. */
import { DixitError, type ErrorCode } from "../../domain/errors.js";
import type { UserErrorCode } from "./userError.enum.js";

export interface UserError {
  readonly code: UserErrorCode;
  readonly reason: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Refusals are answers; anything else is a fault, and fails the request. */
export async function attempt<Done>(work: () => Promise<Done>): Promise<Done | DixitError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DixitError && error.code !== "DATABASE_UNREACHABLE") return error;
    throw error;
  }
}

/** Reads an argument; a refusal says that it is this one. */
export function under<Value>(path: readonly string[], read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof DixitError) throw new DixitError(error.code, error.message, { cause: error, path });
    throw error;
  }
}

/** Those that programs act on by themselves; all others say that the input is wrong. */
const CODES: Partial<Record<ErrorCode, UserErrorCode>> = {
  NOT_FOUND: "NOT_FOUND",
  STALE_REVISION: "STALE_REVISION",
  ALREADY_DONE: "ALREADY_DONE",
  CONFLICTS_WITH_DECISION: "CONFLICTS_WITH_DECISION",
  SUPERSEDED: "SUPERSEDED",
  WITHDRAWN: "WITHDRAWN",
  FORBIDDEN: "FORBIDDEN",
};

/** @param path the argument it is about, unless the error knows a better one */
export const userError = (error: DixitError, ...path: readonly string[]): UserError => ({
  code: CODES[error.code] ?? "INVALID",
  reason: error.code,
  message: error.message,
  path: error.path ?? path,
});
