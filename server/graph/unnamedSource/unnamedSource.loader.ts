import type { UnnamedSourceId } from "../../domain/ids.js";
import type { Reader } from "../../storage/store.js";
import { batched } from "../batch.js";

export function unnamedSourceLoaders({ unnamedSources }: Reader) {
  return { byId: batched((ids: readonly UnnamedSourceId[]) => unnamedSources.byIds(ids), null) };
}
