/** Facets that one cross table is counted by. */
export const MAX_DIMENSIONS = 4;
/** Cells of one cross table that are shown one by one. */
export const MAX_ROWS = 1_000;
/** Buckets of one facet. */
export const MAX_BUCKETS = 100;
