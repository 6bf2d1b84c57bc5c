import type { ArticleId, MentionId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Mention } from "../../domain/quote.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

export function mentionLoaders({ mentions }: Reader) {
  return {
    byId: batched((ids: readonly MentionId[]) => mentions.byIds(ids), null),
    ofArticle: batchedBy<ArticleId, PageRequest, Page<Mention>>(
      (ids, page) => mentions.ofArticles(ids, page),
      EMPTY_PAGE,
    ),
    countOfArticle: batched((ids: readonly ArticleId[]) => mentions.countOfArticles(ids), 0),
  };
}
