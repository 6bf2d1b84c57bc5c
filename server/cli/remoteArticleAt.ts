import { DixitError } from "../domain/errors.js";
import { askServer } from "./askServer.js";
import type { Remote } from "./remote.js";

const ARTICLE_AT = "query ArticleAt($url: URL!) { article(url: $url) { id } }";

/** By its id, or by any URL it was seen under, as the server knows it. Throws NOT_FOUND. */
export async function remoteArticleAt(remote: Remote, given: string): Promise<string> {
  if (!/^(?:https?|ni):/i.test(given)) return given;
  const { article } = await askServer<{ readonly article: { readonly id: string } | null }>(
    remote,
    ARTICLE_AT,
    { url: given },
    "the article's address",
  );
  if (article === null) throw new DixitError("NOT_FOUND", `There is no article at ${given.slice(0, 200)}.`);
  return article.id;
}
