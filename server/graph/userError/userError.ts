/** Refusals that are part of a mutation's answer. */
import { DixitError } from "../../domain/errors.js";
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

export const userError = (error: DixitError, ...path: readonly string[]): UserError => ({
  code: error.code === "NOT_FOUND" ? "NOT_FOUND" : "INVALID",
  reason: error.code,
  message: error.message,
  path,
});
