import type { PageArgs } from "../../graph/connection/connection.js";
import type { Arguments } from "../vocabulary.js";

/** GraphQL has read `first` as an integer or null, and `after` as text or null. */
export const pageArgs = ({ first, after }: Arguments): PageArgs => ({
  first: (first ?? null) as number | null,
  after: after as string | null | undefined,
});
