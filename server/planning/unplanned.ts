import { GraphQLError } from "graphql";
import { DixitError } from "../domain/errors.js";

/** The operation asks for something that is answered by the resolvers: a field without a place in the map, a mistake. */
export class Unplanned extends Error {}

/** Reads arguments. What they are refused for is the resolvers' to say. Throws Unplanned. */
export function judged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof DixitError || error instanceof GraphQLError) throw new Unplanned(error.message);
    throw error;
  }
}
