/** A refusal at the door, as an HTTP answer. */
import { DixitError, ERRORS } from "../../domain/errors.js";
import { refusal, type Answer } from "../respond.js";
import { RateLimited } from "./rateLimits.js";

/** Null for an error that is none of the door's. */
export function refusalAtTheDoor(error: unknown): Answer | null {
  if (error instanceof RateLimited) {
    return refusal(ERRORS.RATE_LIMITED.http, error.code, error.message, error.headers);
  }
  if (error instanceof DixitError && error.code === "UNAUTHENTICATED") {
    const challenge = { "www-authenticate": 'Bearer realm="Dixit"' };
    return refusal(ERRORS.UNAUTHENTICATED.http, error.code, error.message, challenge);
  }
  return null;
}
