import type { UtteranceId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import { wordingsOf } from "../../pipeline/utterances.js";
import type { Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

export function utteranceLoaders({ quotes, utterances }: Reader) {
  return {
    byId: batched((ids: readonly UtteranceId[]) => utterances.byIds(ids), null),
    /** In whose mouths it is put, most independent printings first. */
    speakers: batched((ids: readonly UtteranceId[]) => utterances.speakers(ids), []),
    /** Read and compared once, for its text and for its wordings. */
    wordings: batched(async (ids: readonly UtteranceId[]) => {
      const texts = await utterances.texts(ids);
      return new Map([...texts].map(([id, printed]) => [id, wordingsOf(printed)]));
    }, null),
    quotes: batchedBy<UtteranceId, PageRequest, Page<Quote>>(
      (ids, page) => quotes.ofUtterances(ids, "OLDEST", page),
      EMPTY_PAGE,
    ),
    countQuotes: batched((ids: readonly UtteranceId[]) => quotes.countOfUtterances(ids), 0),
  };
}
