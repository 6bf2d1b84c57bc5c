import { pages, type Pageable } from "./runtime/pages.js";
import { request, type VariablesAndOptions } from "./runtime/request.js";
import type { CallOptions, TransportOptions } from "./runtime/transport.js";
import type { TypedDocument } from "./runtime/typedDocument.js";

export type ClientOptions = TransportOptions;

/** Everything a program can ask of one server. Holds no state but its options: make one, share it. */
export interface Client {
  /**
   * Runs any typed operation.
   *
   * @throws DixitError, or the signal's reason as it is when the call is aborted
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: VariablesAndOptions<Variables>
  ): Promise<Result>;

  /**
   * Walks a list to its end, a page a request. Leave the loop and nothing more is asked for; keep a page's
   * `pageInfo.endCursor` and a later walk can begin there (`after`).
   *
   * @param listOf picks the list out of the result; null ends the walk
   */
  pages<Result, Variables extends { readonly after?: string | null | undefined }, Page extends Pageable>(
    document: TypedDocument<Result, Variables>,
    variables: NoInfer<Variables>,
    listOf: (result: Result) => Page | null | undefined,
    options?: CallOptions,
  ): AsyncGenerator<Page, void, undefined>;
}

export function createClient(transport: ClientOptions): Client {
  return {
    request: (document, ...[variables, options]) => request(transport, document, variables, options),
    pages: (document, variables, listOf, options) =>
      pages(
        async (after) => listOf(await request(transport, document, { ...variables, after }, options)),
        variables.after ?? null,
      ),
  };
}
