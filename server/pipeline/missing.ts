/** Why something cannot be written about: there is none, or it is hidden with its article. */
import { isListed, type Article } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import type { Reader } from "../storage/store.js";

export const notFound = (what: string, id: string): DixitError =>
  new DixitError("NOT_FOUND", `There is no ${what} with the id ${id}.`);

/** For a node that reading did not find: WITHDRAWN where its article is, else NOT_FOUND. */
export async function missing(reader: Reader, what: string, id: string): Promise<DixitError> {
  const article = await reader.withdrawals.hiding(id);
  return article === null ? notFound(what, id) : withdrawn(article);
}

/** Throws WITHDRAWN. */
export function refuseWithdrawn(article: Article): void {
  if (!isListed(article.status)) throw withdrawn(article);
}

const withdrawn = ({ id, status }: Article): DixitError =>
  new DixitError(
    "WITHDRAWN",
    `Article ${id} is ${status}: nothing in it can be decided or declared until it is restored.`,
  );
