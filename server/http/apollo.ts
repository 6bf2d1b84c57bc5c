/** Apollo Server as we run it: no cache hints, no traces, limits before execution, our own errors. */
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from "graphql";
import { DixitError, ERRORS } from "../domain/errors.js";
import type { CallContext } from "./access/access.js";
import { checkScopes } from "./access/scopes.js";
import { isBatched, takeFromBatch } from "./batch.js";
import { errorFormatter } from "./errors.js";
import { checkLimits, MAX_TOKENS } from "./limits.js";
import { plannedAnswer, printResult } from "./plannedAnswer.js";

/** Texts of persisted queries that are remembered at most; whose text is forgotten is asked for it again. */
export const MAX_PERSISTED_BYTES = 3 * 1024 * 1024;

/** @param log lines for whoever runs the server; may hold stacks */
export const makeApollo = (schema: GraphQLSchema, log: (line: string) => void): ApolloServer<CallContext> =>
  new ApolloServer<CallContext>({
    schema,
    stringifyResult: printResult,
    // The playground needs it, and there is nothing in the schema to hide.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: MAX_PERSISTED_BYTES }) },
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    formatError: errorFormatter(log),
    logger: { debug: ignore, info: ignore, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      listeningTo({ ...rules, responseForOperation: plannedAnswer(schema, log) }),
    ],
  });

const NOT_A_STREAM =
  "A subscription is answered by a stream: ask with `accept: text/event-stream` (the graphql-sse protocol) or over WebSocket (graphql-transport-ws).";

/** The operations of a request are executed side by side, and one of them writing would be seen by the others or not. */
const MUTATION_IN_BATCH = "A mutation came in a list of operations; expected it in a request of its own.";

const rules: GraphQLRequestListener<CallContext> = {
  didResolveOperation: async ({ schema, document, operation, request, contextValue: { turn, actor } }) => {
    try {
      if (!operation) return;
      const isMutation = operation.operation === OperationTypeNode.MUTATION;
      await turn.take(isMutation ? "mutations" : "queries");
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new DixitError("BAD_ARGUMENT", NOT_A_STREAM);
      if (isMutation && isBatched()) throw new DixitError("BAD_ARGUMENT", MUTATION_IN_BATCH);
      checkScopes({ schema, document, operation }, actor);
      takeFromBatch(checkLimits({ schema, document, operation, variables: request.variables ?? {} }));
    } catch (error) {
      if (!(error instanceof DixitError)) throw error;
      throw new GraphQLError(error.message, {
        originalError: error,
        extensions: { http: { status: ERRORS[error.code].http } },
      });
    }
  },
  /**
   * GraphQL over HTTP: a well-formed request answered as `application/json` has status 200 even when the document cannot
   * be executed, because old clients read no body of any other status. `application/graphql-response+json` keeps 400, and
   * 403 where a scope is missing.
   */
  willSendResponse: ({ request, response }) => {
    // Not a 405, for instance, which says how the request was sent.
    if (response.http.status !== 400 && response.http.status !== ERRORS.FORBIDDEN.http) return DONE;
    const modern = request.http?.headers.get("accept")?.includes("application/graphql-response+json") ?? false;
    const refused = response.body.kind === "single" && response.body.singleResult.data === undefined;
    const unexecuted = refused && request.query !== undefined;
    if (!modern && unexecuted) response.http.status = 200;
    return DONE;
  },
};

const DONE = Promise.resolve();

/** One listener for all requests: each plugin that listens costs every request some promises. */
function listeningTo(listener: GraphQLRequestListener<CallContext>): ApolloServerPlugin<CallContext> {
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

const ignore = (): void => undefined;
