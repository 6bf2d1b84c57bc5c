import { DixitError } from "../domain/errors.js";
import { idKind, type ArticleId, type IdKind } from "../domain/ids.js";
import { canonicalUrl } from "../pipeline/draft.js";
import type { Store } from "../storage/store.js";

/** Throws BAD_ID. */
export function checkedId(id: string, ...kinds: readonly IdKind[]): string {
  const kind = idKind(id);
  if (kind !== null && kinds.includes(kind)) return id;
  throw new DixitError("BAD_ID", `"${id.slice(0, 60)}" is not the id of: ${kinds.join(", ")}.`);
}

/** By its id, or by any URL it was seen under. Throws BAD_ID, NOT_FOUND. */
export async function articleAt(store: Store, given: string): Promise<ArticleId> {
  if (!/^(?:https?|ni):/i.test(given)) return checkedId(given, "Article") as ArticleId;
  const urls = [given, ...(/^ni:/i.test(given) ? [] : [canonicalUrl(given)])];
  const found = await store.articles.byUrls(urls);
  const article = urls.map((url) => found.get(url)).find((one) => one !== undefined);
  if (article === undefined) throw new DixitError("NOT_FOUND", `There is no article at ${given.slice(0, 200)}.`);
  return article.id;
}
