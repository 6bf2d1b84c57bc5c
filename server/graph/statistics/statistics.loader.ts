import type { ArticleId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import type { Facet, FacetCounts, Measure, SourcingProfile } from "../../domain/statistics.js";
import type { CellsOf, FacetedList, QuoteFilter, Reader } from "../../storage/store.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

interface CellPage {
  readonly table: CellsOf;
  readonly page: PageRequest;
}

interface FacetsAsked {
  readonly list: FacetedList;
  readonly filter: QuoteFilter;
  readonly by: readonly Facet[];
  readonly top: number;
  readonly measures: readonly Measure[];
}

/** Of an article that quotes nobody, or is withheld. */
const NO_SOURCES: SourcingProfile = {
  named: 0,
  unnamed: 0,
  organizations: 0,
  documents: 0,
  unattributed: 0,
  quotedWords: 0,
  unnamedWords: 0,
};

export function statisticsLoaders({ statistics }: Reader) {
  return {
    behind: batchedBy<string, CellPage, Page<Quote>>(
      (cells, { table, page }) => statistics.behind(table, cells, page),
      EMPTY_PAGE,
    ),
    facets: batchedBy<string, FacetsAsked, readonly FacetCounts[]>(
      (parents, { list, filter, by, top, measures }) => statistics.facets(list, parents, filter, by, top, measures),
      [],
    ),
    sourcing: batched((ids: readonly ArticleId[]) => statistics.sourcing(ids), NO_SOURCES),
  };
}
