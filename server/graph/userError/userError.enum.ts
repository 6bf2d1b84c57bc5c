import { graphEnum } from "../enum.js";

/** The kinds of failure a program may want to tell apart; `UserError.reason` tells them apart further. */
export type UserErrorCode =
  | "INVALID"
  | "NOT_FOUND"
  | "STALE_REVISION"
  | "ALREADY_DONE"
  | "CONFLICTS_WITH_DECISION"
  | "SUPERSEDED"
  | "WITHDRAWN"
  | "FORBIDDEN";

export const UserErrorCodeEnum = graphEnum<UserErrorCode>("ErrorCode", "What kind of failure it is.", {
  INVALID: "The input cannot be used as it is.",
  NOT_FOUND: "What the input names does not exist.",
  STALE_REVISION: "It was changed since you read it: read it again, and decide on what it says now.",
  ALREADY_DONE: "It was done before, or taken back before.",
  CONFLICTS_WITH_DECISION: "A person has decided otherwise before: undo that first.",
  SUPERSEDED: "Later decisions stand on it: undo those first.",
  WITHDRAWN: "The article is withdrawn: nothing in it can be decided until it is restored.",
  FORBIDDEN: "The token has not the scope for it.",
});
