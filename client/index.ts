export { createClient, type AgentQuotes, type Client, type ClientOptions } from "./client.js";
export type * from "./generated/operations.js";
export {
  AuthenticationError,
  DixitError,
  GraphQLResultError,
  HttpError,
  NetworkError,
  PaginationError,
  RateLimitError,
  TimeoutError,
  type GraphQLErrorDetail,
} from "./runtime/errors.js";
export type { Pageable } from "./runtime/pages.js";
export type { CallOptions } from "./runtime/transport.js";
export type { TypedDocument } from "./runtime/typedDocument.js";
