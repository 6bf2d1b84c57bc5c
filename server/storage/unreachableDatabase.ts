import { DixitError } from "../domain/errors.js";

/**
 * PostgreSQL's classes of errors that end a connection (08, 57P), and the system's for one that cannot be made. What
 * `pg` itself finds out has no code.
 */
const CODES = /^(?:08...|57P..|ECONN.*|ENOTFOUND|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT)$/;
const MESSAGES = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isConnectionFailure);
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CODES.test(code) || MESSAGES.test(error.message);
}

/** The reason in the server's or the system's own words, which hold no password. */
export function unreachableDatabase(describe: string, error: unknown): DixitError {
  if (error instanceof DixitError) return error;
  return new DixitError(
    "DATABASE_UNREACHABLE",
    `${describe} does not answer: ${reason(error)}. Check DATABASE_URL and that the server runs.`,
    { cause: error },
  );
}

function reason(error: unknown): string {
  // Several addresses tried, each with its error: Node puts them into one without a message.
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
