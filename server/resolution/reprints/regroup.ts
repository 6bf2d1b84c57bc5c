/** Which article of a group that prints one text is the original. */
import type { Article, Reprint } from "../../domain/article.js";
import type { ArticleId } from "../../domain/ids.js";

export interface Regrouped {
  readonly articleId: ArticleId;
  readonly reprintOf: Reprint | null;
}

/**
 * The earliest published is the original and all others reprint it; an article without a date comes after those with
 * one, since the time of its retrieval says nothing. Only what changes is given.
 *
 * @param group articles that may be shown
 * @param similarityOf how much the two texts share
 */
export function regroup(
  group: readonly Article[],
  similarityOf: (article: ArticleId, original: ArticleId) => number,
): Regrouped[] {
  const [original, ...others] = [...group].sort(byPublication);
  if (original === undefined) return [];
  const wanted: Regrouped[] = [
    { articleId: original.id, reprintOf: null },
    ...others.map(({ id, reprintOf }) => ({
      articleId: id,
      reprintOf:
        reprintOf?.articleId === original.id
          ? reprintOf
          : { articleId: original.id, similarity: similarityOf(id, original.id) },
    })),
  ];
  const before = new Map(group.map(({ id, reprintOf }) => [id, reprintOf]));
  return wanted.filter(({ articleId, reprintOf }) => before.get(articleId)?.articleId !== reprintOf?.articleId);
}

function byPublication(left: Article, right: Article): number {
  const undated = Number(left.publishedAt === null) - Number(right.publishedAt === null);
  const time = timeOf(left) - timeOf(right);
  return undated || time || (left.id < right.id ? -1 : 1);
}

const timeOf = ({ publishedAt, retrievedAt }: Article): number => (publishedAt ?? retrievedAt).getTime();
