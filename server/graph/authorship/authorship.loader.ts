import type { Authorship } from "../../domain/affiliation.js";
import type { AgentId, ArticleId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

interface OnPage {
  readonly page: PageRequest;
}

export function authorshipLoaders({ authorships }: Reader) {
  return {
    ofArticle: batched<ArticleId, readonly Authorship[], readonly Authorship[]>(
      (ids) => authorships.ofArticles(ids),
      [],
    ),
    byAgent: batchedBy<AgentId, OnPage, Page<Authorship>>(
      (ids, { page }) => authorships.byAgents(ids, page),
      EMPTY_PAGE,
    ),
    countByAgent: batched<AgentId, number, number>((ids) => authorships.countByAgents(ids), 0),
  };
}
