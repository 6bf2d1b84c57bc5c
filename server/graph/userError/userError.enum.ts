import { graphEnum } from "../enum.js";

/** The kinds of failure a program may want to tell apart; `UserError.reason` tells them apart further. */
export type UserErrorCode = "INVALID" | "NOT_FOUND";

export const UserErrorCodeEnum = graphEnum<UserErrorCode>("ErrorCode", "What kind of failure it is.", {
  INVALID: "The input cannot be used as it is.",
  NOT_FOUND: "What the input names does not exist.",
});
