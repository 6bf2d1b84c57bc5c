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
export type { CallOptions } from "./runtime/options.js";
export type { WalkOptions } from "./runtime/pages.js";
export type { PartialResult } from "./runtime/result.js";
export type { Pageable, TypedDocument } from "./runtime/typedDocument.js";
