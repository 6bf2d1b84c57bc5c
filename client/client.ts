import {
  ArticleDocument,
  FindAgentsDocument,
  IngestDocument,
  QuotesByDocument,
  QuotesDocument,
  type ArticleQuery,
  type ArticleQueryVariables,
  type FindAgentsQuery,
  type FindAgentsQueryVariables,
  type IngestInput,
  type IngestMutation,
  type QuoteCardFragment,
  type QuotesByQuery,
  type QuotesByQueryVariables,
  type QuotesQuery,
  type QuotesQueryVariables,
} from "./generated/operations.js";
import { DixitError } from "./runtime/errors.js";
import { makeBatch } from "./runtime/batch.js";
import { documentOperation } from "./runtime/documentOperation.js";
import type { CallOptions, TransportOptions } from "./runtime/options.js";
import { stream } from "./runtime/pages.js";
import { request } from "./runtime/request.js";
import { subscribe } from "./runtime/subscribe.js";
import type { Pageable, TypedDocument, VariablesAndOptions } from "./runtime/typedDocument.js";

export type ClientOptions = TransportOptions;

/** A person or an organization, with a page of what they said. */
export type AgentQuotes = Extract<QuotesByQuery["node"], { readonly quotesBy: unknown }>;

/**
 * Everything a program can ask of one server. Holds no state but its options: make one, share it.
 *
 * Every function throws a `DixitError`, or the signal's reason as it is when the call is aborted. Lists come a page at a
 * time, `first` rows of at most 100; `pageInfo.endCursor` is what to pass as `after` for the next.
 */
export interface Client {
  /** What a person or an organization said, and where it was printed. Null when nothing has this id. */
  quotesBy(variables: QuotesByQueryVariables, options?: CallOptions): Promise<AgentQuotes | null>;

  /** All they said, a quote at a time; asks for the next page only when the loop gets there. Empty for an unknown id. */
  allQuotesBy(
    variables: QuotesByQueryVariables,
    options?: CallOptions,
  ): AsyncGenerator<QuoteCardFragment, void, undefined>;

  /** People and organizations by name, misspelt or not, best match first. */
  findAgents(variables: FindAgentsQueryVariables, options?: CallOptions): Promise<FindAgentsQuery["agents"]>;

  /** An article with its quotes and who said them, by its `id` or by any `url` it was seen under. Null when unknown. */
  article(variables: ArticleQueryVariables, options?: CallOptions): Promise<ArticleQuery["article"]>;

  /** Quotes of the whole archive that meet all conditions of the filter. */
  quotes(variables: QuotesQueryVariables, options?: CallOptions): Promise<QuotesQuery["quotes"]>;

  /**
   * Takes articles in, up to 100 at a time. One that is refused stands in `errors` and does not hold up the others; one
   * that was there already comes back as UNCHANGED.
   */
  ingest(input: readonly IngestInput[], options?: CallOptions): Promise<IngestMutation["ingest"]>;

  /** Runs any typed operation: one of this package's, or your own made by graphql-codegen. */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: VariablesAndOptions<Variables>
  ): Promise<Result>;

  /**
   * Follows any typed subscription, over server-sent events. A connection that breaks is made anew, and goes on after
   * the last event that came. Leave the loop, or abort the signal, and it is closed.
   */
  subscribe<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: VariablesAndOptions<Variables>
  ): AsyncGenerator<Result, void, undefined>;

  /**
   * Walks a list of any typed operation to its end, a page a request. Leave the loop and nothing more is asked for; keep
   * a page's `pageInfo.endCursor` and a later walk can begin there.
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
  const { batch: size = 1 } = transport;
  const batch = size > 1 ? makeBatch(transport, size) : null;
  const run = (async (document, variables, options) =>
    request(transport, batch, documentOperation(document, variables), options)) as Client["request"];
  const walk: Client["pages"] = (document, variables, listOf, options) =>
    stream(
      async (after, _pageSize, signal) => {
        const page = listOf(await run(document, { ...variables, after }, { ...options, signal }));
        if (page === null || page === undefined) return null;
        const { endCursor, hasNextPage } = page.pageInfo;
        return { items: [page], cursor: endCursor, hasNextPage };
      },
      { ...options, after: variables.after },
      false,
    );
  return {
    request: run,
    pages: walk,
    subscribe: ((document, variables, options) =>
      subscribe(transport, documentOperation(document, variables), options)) as Client["subscribe"],
    quotesBy: async (variables, options) => agentOf(await run(QuotesByDocument, variables, options), variables.id),
    async *allQuotesBy(variables, options) {
      const list = (data: QuotesByQuery) => agentOf(data, variables.id)?.quotesBy;
      for await (const { edges } of walk(QuotesByDocument, variables, list, options)) {
        for (const { node } of edges) yield node;
      }
    },
    findAgents: async (variables, options) => (await run(FindAgentsDocument, variables, options)).agents,
    article: async (variables, options) => (await run(ArticleDocument, variables, options)).article,
    quotes: async (variables, options) => (await run(QuotesDocument, variables, options)).quotes,
    ingest: async (input, options) => (await run(IngestDocument, { input }, options)).ingest,
  };
}

/** An id may mean anything; an article or an unnamed source has no list of quotes of this kind. */
function agentOf({ node }: QuotesByQuery, id: string): AgentQuotes | null {
  if (node === null || "quotesBy" in node) return node;
  throw new DixitError(
    "BAD_ID",
    `"${id}" is an id of the type ${node.__typename}; expected a Person or an Organization.`,
  );
}
