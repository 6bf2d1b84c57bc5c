/**
 * Where operations are executed: planned as one statement when they can be, by the resolvers when not. Apollo Server
 * takes an executor only from a gateway, so this has the shape of one; parsing, validation, limits, plugins and errors
 * stay Apollo's.
 */
// The planner reads the classes of the graph, whose decorators need it whoever is loaded first.
import "reflect-metadata";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { DixitError } from "../domain/errors.js";
import type { GraphContext } from "../graph/context.js";
import { Planner } from "../planning/planner.js";
import { describe } from "./errors.js";

type Gateway = ApolloServerOptionsWithGateway<GraphContext>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Request = Parameters<Executor>[0];
type Log = (line: string) => void;

/** Stands for an answer's `data`, and holds the whole answer as the database wrote it, to be passed on as it is. */
class FinishedAnswer {
  constructor(readonly text: string) {}
}

/** @param log lines for whoever runs the server */
export function plannedExecution(schema: GraphQLSchema, log: Log): Gateway {
  const planner = new Planner(schema);
  const executor = async (request: Request): Promise<ExecutionResult> =>
    (await planned(planner, request, log)) ?? (await byResolvers(schema, request));
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** What Apollo Server sends for a result. */
export function printResult(result: FormattedExecutionResult): string {
  const { data } = result;
  return data instanceof FinishedAnswer ? data.text : `${JSON.stringify(result)}\n`;
}

/** Null when it is for the resolvers: not planned, or failed, which they then say in the words of the field that fails. */
async function planned(planner: Planner, request: Request, log: Log): Promise<ExecutionResult | null> {
  const { store } = request.context as GraphContext;
  // Missing, whatever the type says, when no operation has the name asked for.
  const operation = request.operation as OperationDefinitionNode | undefined;
  try {
    const statement =
      operation === undefined
        ? null
        : planner.statementFor(request.document, operation, request.request.variables ?? {});
    if (statement === null) return null;
    const data = new FinishedAnswer(await store.answer(statement.text, statement.values));
    return { data: data as unknown as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof DixitError)) log(`A planned operation is left to the resolvers: ${describe(error)}`);
    return null;
  }
}

async function byResolvers(schema: GraphQLSchema, { document, context, request }: Request): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
  });
}
