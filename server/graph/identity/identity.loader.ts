import type { AgentId, EntityId } from "../../domain/ids.js";
import type { AgentJudgement, MergeCandidate } from "../../domain/mergeCandidate.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

export function identityLoaders({ identities }: Reader) {
  return {
    mergeCandidates: batchedBy<AgentId, number, readonly MergeCandidate[]>(
      (ids, first) => identities.mergeCandidates(ids, first),
      [],
    ),
    judgements: batchedBy<AgentId, PageRequest, Page<AgentJudgement>>(
      (ids, page) => identities.judgementsOfAgents(ids, page),
      EMPTY_PAGE,
    ),
    countJudgements: batched((ids: readonly AgentId[]) => identities.countJudgementsOfAgents(ids), 0),
    /** Of the entities that judgements are about: the articles that name them. */
    articleOf: batched((ids: readonly EntityId[]) => identities.articlesOf(ids), null),
  };
}
