/** What clients are told when something fails: our own errors as they are, faults without any detail. */
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { DixitError, ERRORS } from "../domain/errors.js";
import { currentRequestId } from "./requestId.js";

/** Codes of Apollo Server for what the client did wrong. Anything else is a fault of ours. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** The parser's words when a document has more tokens than it may. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/** Mistakes in persisted queries that Apollo Server gives no code to, in its words. */
const PERSISTED_WRONGLY: ReadonlySet<string> = new Set([
  "provided sha does not match query",
  "Unsupported persisted query version",
]);

export const errorFormatter =
  (log: (line: string) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const ours = dixitErrorIn(error);
    if (ours !== null && ERRORS[ours.code].http < 500) return say(formatted, ours.message, ours.code);
    const tokens = TOO_MANY_TOKENS.exec(formatted.message)?.[1];
    if (tokens !== undefined) return say(formatted, `The operation has more than ${tokens} tokens.`, "TOO_COMPLEX");
    const code = formatted.extensions?.["code"];
    if (ours === null && CLIENT_CODES.has(code)) return say(formatted, formatted.message, String(code));
    if (PERSISTED_WRONGLY.has(formatted.message)) return say(formatted, `${formatted.message}.`, "BAD_REQUEST");
    const requestId = currentRequestId();
    log(`Request ${requestId} failed: ${describe(unwrapResolverError(error))}`);
    return ours === null
      ? say(formatted, `Something went wrong on the server. Its log has more under ${requestId}.`, INTERNAL, requestId)
      : say(formatted, ERRORS[ours.code].says, ours.code, requestId);
  };

const INTERNAL = "INTERNAL_SERVER_ERROR";

function say(
  { locations, path }: GraphQLFormattedError,
  message: string,
  code: string,
  requestId?: string,
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  };
}

/** GraphQL wraps what scalars and resolvers throw, sometimes twice. */
export function dixitErrorIn(error: unknown): DixitError | null {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if (current instanceof DixitError) return current;
    current = "originalError" in current ? current.originalError : undefined;
  }
  return null;
}

/** With its stack and its causes: for the log only. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
