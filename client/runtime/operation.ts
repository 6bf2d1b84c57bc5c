/**
 * What a selector is made into: everything it takes to send it and to read the answer.
 *
 * This is the border inside the client. `compile.ts` makes operations and knows nothing of servers; the transport sends
 * them and knows nothing of selectors.
 */
export interface Operation<Result> {
  readonly kind: OperationKind;
  /** GraphQL text. The same shape of selector gives the same text, whatever values its arguments have. */
  readonly document: string;
  /** Argument values by the names the document declares; `JSON.stringify` writes dates and URLs as the server reads them. */
  readonly variables: Variables;
  /**
   * Makes what the selector described out of the answer's `data`, which it leaves as it is.
   *
   * @param data the object under `data`; where it holds null instead of a part (a partial answer), so does the result
   * @throws DixitError BAD_RESPONSE when a date is none
   */
  readonly decode: (data: unknown) => Result;
}

export type OperationKind = "query" | "mutation" | "subscription";

export type Variables = Readonly<Record<string, unknown>>;

/** A stretch of a list, in the list's order. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; what a later walk resumes after. Null on an empty page. */
  readonly cursor: string | null;
  readonly hasNextPage: boolean;
}

/** A walk over one list: one document, whose variables say which page is meant. */
export interface PagesOperation<Item> {
  /** @returns the operation of the page after a cursor, of the first page for null; its result is null without the list's owner */
  page(after: string | null, pageSize: number): Operation<Page<Item> | null>;
}
