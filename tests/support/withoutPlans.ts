import { DixitError } from "../../server/domain/errors.js";
import type { Store } from "../../server/storage/store.js";

/** The same store, which executes no plans: every operation is answered by the resolvers. */
export const withoutPlans = (store: Store): Store => ({
  ...store,
  answer: () => Promise.reject(new DixitError("DATABASE_UNREACHABLE", "Plans are not executed here.")),
});
