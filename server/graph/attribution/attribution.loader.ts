import type { ActivityId, AttributionId, OrganizationId, QuoteId, UnnamedSourceId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Attribution } from "../../domain/quote.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

export function attributionLoaders({ attributions, activities }: Reader) {
  return {
    byId: batched((ids: readonly AttributionId[]) => attributions.byIds(ids), null),
    ofQuote: batched((ids: readonly QuoteId[]) => attributions.ofQuotes(ids), null),
    ofSource: batchedBy<UnnamedSourceId, PageRequest, Page<Attribution>>(
      (ids, page) => attributions.ofSources(ids, page),
      EMPTY_PAGE,
    ),
    countOfSource: batched((ids: readonly UnnamedSourceId[]) => attributions.countOfSources(ids), 0),
    speakingFor: batchedBy<OrganizationId, PageRequest, Page<Attribution>>(
      (ids, page) => attributions.speakingFor(ids, page),
      EMPTY_PAGE,
    ),
    countSpeakingFor: batched((ids: readonly OrganizationId[]) => attributions.countSpeakingFor(ids), 0),
    activity: batched((ids: readonly ActivityId[]) => activities.byIds(ids), null),
  };
}
