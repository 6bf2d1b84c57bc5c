/**
 * Every error a user can meet, in one table. `docs/errors.md` lists the same codes; a test compares both ways.
 * `http` is the status a plain HTTP route answers with; `exit` is what the command line ends with.
 */
export const ERRORS = {
  EMPTY_TEXT: { http: 400, exit: 2, says: "The text is empty or holds only white space." },
  NO_WORDS: { http: 400, exit: 2, says: "The text has no letters, so there is nothing to read." },
  TEXT_TOO_LARGE: { http: 413, exit: 2, says: "The text is larger than one article may be." },
  BINARY_INPUT: { http: 400, exit: 2, says: "The input is not text: it holds NUL or other control bytes." },
  INVALID_UTF8: { http: 400, exit: 2, says: "The input is not valid UTF-8." },
  BAD_FRONT_MATTER: { http: 400, exit: 2, says: "The block between the --- lines at the top cannot be read." },
  BAD_JSON_LINE: { http: 400, exit: 2, says: "A line of the input is not the JSON object that was expected." },
  UNSUPPORTED_LANGUAGE: { http: 400, exit: 2, says: "The language is not one Dixit reads." },
  BAD_URL: { http: 400, exit: 2, says: "The URL cannot be an article's address." },
  BAD_DATE: { http: 400, exit: 2, says: "The date does not exist or is not ISO 8601." },
  BAD_ID: { http: 400, exit: 2, says: "The id is not one of Dixit's." },
  BAD_CURSOR: { http: 400, exit: 2, says: "The cursor was not given out by this list." },
  BAD_PAGE_SIZE: {
    http: 400,
    exit: 2,
    says: "`first` is outside what the list allows: 0 to 100, or 0 to 1,000 for `changes`.",
  },
  BAD_ARGUMENT: { http: 400, exit: 2, says: "An argument cannot be used as it is, or two contradict each other." },
  TOO_COMPLEX: { http: 400, exit: 2, says: "The operation is deeper or wider than the server allows." },
  BATCH_TOO_LARGE: { http: 400, exit: 2, says: "The operations of one request ask for more together than one may." },
  UNAUTHENTICATED: {
    http: 401,
    exit: 1,
    says: "The token is missing where one is needed, or is not one that is valid.",
  },
  FORBIDDEN: { http: 403, exit: 1, says: "The operation needs a scope, and the request has no token with it." },
  RATE_LIMITED: { http: 429, exit: 1, says: "More was asked than the token or the address may ask in a minute." },
  SPAN_OUTSIDE_TEXT: { http: 500, exit: 1, says: "A span does not lie inside its text." },
  ALREADY_DECLARED: { http: 409, exit: 1, says: "The id of another catalogue is declared for somebody else." },
  KEY_REUSED: { http: 422, exit: 1, says: "The idempotency key came with other input before." },
  ANSWER_LOST: { http: 409, exit: 1, says: "What the idempotency key was made for has been done; its answer is lost." },
  STALE_REVISION: { http: 409, exit: 1, says: "Somebody has changed it since it was read." },
  SUPERSEDED: { http: 409, exit: 1, says: "Later decisions stand on this one." },
  CONFLICTS_WITH_DECISION: { http: 409, exit: 1, says: "A person has decided otherwise before." },
  ALREADY_DONE: { http: 409, exit: 1, says: "It was done before, or taken back before." },
  WITHDRAWN: { http: 410, exit: 1, says: "The article is withdrawn, and everything in it." },
  NOT_FOUND: { http: 404, exit: 1, says: "The file, the address or the id does not exist." },
  BAD_CONFIG: { http: 500, exit: 2, says: "A setting in the environment or on the command line is wrong." },
  DATA_FOLDER_IN_USE: { http: 500, exit: 3, says: "Another process has the embedded database open." },
  DATABASE_UNREACHABLE: { http: 503, exit: 3, says: "The database does not answer." },
  DATABASE_TOO_NEW: { http: 500, exit: 3, says: "The database was written by a newer Dixit." },
  NOT_POSSIBLE_HERE: { http: 400, exit: 2, says: "The command does not apply to the database in use." },
  BAD_BACKUP: { http: 400, exit: 2, says: "The file is not a backup made by Dixit." },
  SERVER_REFUSED: { http: 502, exit: 1, says: "The Dixit server answered with an error." },
} as const satisfies Record<string, { http: number; exit: number; says: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An error meant for the user: its message names the thing, what was expected, what came, and the way out. */
export class DixitError extends Error {
  override readonly name = "DixitError";

  /** The argument it is about, from the outside in, where another is meant than the one that names the thing. */
  readonly path: readonly string[] | null;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: ErrorOptions & { readonly path?: readonly string[] } = {},
  ) {
    super(message, options);
    this.path = options.path ?? null;
  }
}
