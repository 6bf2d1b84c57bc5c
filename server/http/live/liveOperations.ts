/**
 * Operations that arrive over a stream or a socket. A query or a mutation goes through Apollo Server like any other; a
 * subscription, which Apollo leaves to others, is judged by the same limits and its errors are told in the same words.
 */
import type { ApolloServer } from "@apollo/server";
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { DixitError } from "../../domain/errors.js";
import type { ChangeFeed } from "../../events/changeFeed.js";
import { makeLiveContext } from "../../graph/change/liveContext.js";
import type { Store } from "../../storage/store.js";
import { callContext, type CallContext, type Caller } from "../access/access.js";
import { checkScopes } from "../access/scopes.js";
import { describe, errorFormatter } from "../errors.js";
import { checkLimits, MAX_TOKENS } from "../limits.js";
import { printResult } from "../plannedAnswer.js";

/** As clients send it; nothing is known of it yet. */
export interface AskedOperation {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

export interface FormattedResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: unknown;
}

/**
 * What a subscription tells. It rejects when it broke off on our side: the connection has then to be closed as if it
 * had been cut, so that the client comes back and goes on from its last cursor.
 */
export type FormattedResults = AsyncGenerator<FormattedResult, void, undefined>;

/** One answer, or a stream of them. `refused`: nothing was executed. */
export type Started =
  | { readonly kind: "single"; readonly result: FormattedResult; readonly refused: boolean }
  | {
      readonly kind: "stream";
      readonly results: FormattedResults;
      /** The cursor of the last result; before the first one, of where the stream begins. */
      readonly toldUpTo: () => string | null;
    };

export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<CallContext>;
  readonly store: Store;
  readonly feed: ChangeFeed;
  readonly log: (line: string) => void;
}

interface StartOptions {
  /** False where a mutation is not to be taken (a GET). */
  readonly mayWrite?: boolean;
  /** The cursor of the last event that came before the client was cut off. */
  readonly resumeAfter?: string | null;
}

export class LiveOperations {
  private readonly format: (error: GraphQLError) => GraphQLFormattedError;

  constructor(private readonly parts: LiveParts) {
    const format = errorFormatter(parts.log);
    this.format = (error) => format(error.toJSON(), error);
  }

  async start(asked: AskedOperation, caller: Caller, options: StartOptions = {}): Promise<Started> {
    try {
      const started = await this.judged(asked, caller, options);
      // What never became an operation is counted too.
      if (!caller.turn.taken) await caller.turn.take("queries");
      return started;
    } catch (error) {
      if (error instanceof DixitError) {
        return this.refuse([new GraphQLError(error.message, { originalError: error })]);
      }
      throw error;
    }
  }

  private async judged(
    asked: AskedOperation,
    caller: Caller,
    { mayWrite = true, resumeAfter = null }: StartOptions,
  ): Promise<Started> {
    try {
      const document = typeof asked.query === "string" ? parseBounded(asked.query) : null;
      const operation = document === null ? null : getOperationAST(document, nameOf(asked));
      if (document !== null && operation?.operation === OperationTypeNode.SUBSCRIPTION) {
        return await this.follow(document, operation, asked, caller, resumeAfter);
      }
      if (operation?.operation === OperationTypeNode.MUTATION && !mayWrite) {
        throw clientError("BAD_REQUEST", "A mutation is not taken by GET; expected POST.");
      }
      return await this.once(asked, caller);
    } catch (error) {
      if (error instanceof GraphQLError) return this.refuse([error]);
      throw error;
    }
  }

  /** As over POST /graphql: persisted queries, limits, formatting and all. */
  private async once(
    { query, variables, operationName, extensions }: AskedOperation,
    caller: Caller,
  ): Promise<Started> {
    const { body } = await this.parts.apollo.executeOperation(
      {
        ...(typeof query === "string" ? { query } : {}),
        ...(typeof operationName === "string" ? { operationName } : {}),
        ...(isRecord(variables) ? { variables } : {}),
        ...(isRecord(extensions) ? { extensions } : {}),
      },
      { contextValue: callContext(this.parts.store, caller) },
    );
    // The schema has no @defer, so answers are never in parts.
    if (body.kind !== "single") throw new Error("An answer in parts was not expected.");
    const result = JSON.parse(printResult(body.singleResult)) as FormattedResult;
    return { kind: "single", result, refused: result.data === undefined };
  }

  private async follow(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    asked: AskedOperation,
    caller: Caller,
    resumeAfter: string | null,
  ): Promise<Started> {
    const { schema, store, feed } = this.parts;
    const invalid = validate(schema, document);
    if (invalid.length > 0) return this.refuse(invalid.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED")));
    const variables = isRecord(asked.variables) ? asked.variables : {};
    await caller.turn.take("queries");
    checkScopes({ schema, document, operation }, caller.actor);
    checkLimits({ schema, document, operation, variables });
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (errors !== undefined) return this.refuse(errors.map((error) => coded(error, "BAD_USER_INPUT")));
    const context = makeLiveContext(store, feed, caller.actor, resumeAfter);
    const started = await subscribe({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: nameOf(asked) ?? null,
    });
    if (!(Symbol.asyncIterator in started)) return this.refuse(started.errors ?? []);
    return { kind: "stream", results: this.formatted(started, caller), toldUpTo: () => context.toldUpTo };
  }

  private refuse(errors: readonly GraphQLError[]): Started {
    return { kind: "single", result: { errors: errors.map(this.format) }, refused: true };
  }

  /**
   * An event that cannot be told would be passed over by a client that goes on from the last cursor it got. So the
   * stream breaks off before it, and the client asks for it again. It also breaks off when the caller's token ends: who
   * comes back is told why at the door.
   */
  private formatted(results: AsyncGenerator<ExecutionResult, void, void>, caller: Caller): FormattedResults {
    let isOver = false;
    const stopWatching = caller.watch(() => {
      isOver = true;
      void results.return();
    });
    const next = async (): Promise<IteratorResult<FormattedResult, undefined>> => {
      const step = await results.next().catch((error: unknown) => {
        stopWatching();
        return this.breakOff(error);
      });
      if (isOver) throw new BrokenOff();
      if (step.done === true) {
        stopWatching();
        return { done: true, value: undefined };
      }
      const { data, errors } = step.value;
      if (data === null || data === undefined) {
        stopWatching();
        return this.breakOff(errors?.[0]?.originalError ?? errors?.[0]);
      }
      return { done: false, value: { data, ...(errors === undefined ? {} : { errors: errors.map(this.format) }) } };
    };
    return {
      next,
      return: async () => {
        stopWatching();
        await results.return();
        return { done: true, value: undefined };
      },
      throw: async (error) => {
        stopWatching();
        await results.return();
        throw error;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private breakOff(error: unknown): never {
    this.parts.log(`A subscription broke off: ${describe(error)}`);
    throw new BrokenOff();
  }
}

/** A subscription ended on our side without being finished. */
export class BrokenOff extends Error {
  constructor() {
    super("The subscription broke off.");
  }
}

function parseBounded(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, "GRAPHQL_PARSE_FAILED") : error;
  }
}

/** The same error with a code by which clients know what they did wrong, unless it has one of ours in it. */
const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { code, ...error.extensions },
  });

const clientError = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const nameOf = ({ operationName }: AskedOperation): string | undefined =>
  typeof operationName === "string" ? operationName : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
