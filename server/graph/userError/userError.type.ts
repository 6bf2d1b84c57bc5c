import { Field, ObjectType } from "type-graphql";
import { UserErrorCodeEnum, type UserErrorCode } from "./userError.enum.js";

@ObjectType("UserError", { description: "Why a part of the input was not used.", simpleResolvers: true })
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: "What kind of failure it is." })
  code!: UserErrorCode;

  @Field(() => String, {
    description: "The exact error, from the table in docs/errors.md: EMPTY_TEXT, TEXT_TOO_LARGE …",
  })
  reason!: string;

  @Field(() => String, { description: "What was wrong, what was expected, and the way out." })
  message!: string;

  @Field(() => [String], {
    description: "Where in the arguments it is: input, then the position from 0, or the argument's name.",
  })
  path!: string[];
}
