/** The sort key of one row, as it stands in its list's ORDER BY: what a cursor encodes. */
export type PageKey = readonly (string | number)[];

/** Forward paging by key: rows strictly after `after`, in the list's order, at most `first` of them (0 to 100). */
export interface PageRequest {
  readonly first: number;
  readonly after: PageKey | null;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly key: PageKey }[];
  readonly hasNextPage: boolean;
}
