import { Arg, Int } from "type-graphql";

/** The `first` argument of a list, with what it is when left out. */
export const First = (defaultValue: number) =>
  Arg("first", () => Int, { nullable: true, defaultValue, description: "How many rows, 0 to 100." });

/** The `after` argument of a list. */
export const After = () =>
  Arg("after", () => String, { nullable: true, description: "The cursor to continue after, from this same list." });
