export { createClient, type Answered, type Client, type ClientOptions } from "./client.js";
export type * from "./generated/recorders.js";
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
export type { Operation, Page } from "./runtime/operation.js";
export type { CallOptions } from "./runtime/options.js";
export type { WalkOptions } from "./runtime/pages.js";
export type { PartialResult } from "./runtime/result.js";
export type { Connection, Out, Selected, Shape } from "./runtime/selection.js";
