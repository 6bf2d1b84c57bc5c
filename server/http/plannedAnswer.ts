/**
 * Answers operations that can be planned as one statement, in place of their execution; the others are left to Apollo
 * Server, which executes them by the resolvers. Parsing, validation, limits, plugins and errors are Apollo's for all.
 */
// The planner reads the classes of the graph, whose decorators need it whoever is loaded first.
import "reflect-metadata";
import { HeaderMap, type GraphQLRequestListener } from "@apollo/server";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import { DixitError } from "../domain/errors.js";
import type { GraphContext } from "../graph/context.js";
import { Planner } from "../planning/planner.js";
import { describe } from "./errors.js";

type Answer<Context extends GraphContext> = NonNullable<GraphQLRequestListener<Context>["responseForOperation"]>;

/** Stands for an answer's `data`, and holds the whole answer as the database wrote it, to be passed on as it is. */
class FinishedAnswer {
  constructor(readonly text: string) {}
}

/**
 * Resolves to null when it is for the resolvers: not planned, or failed, which they then say in the words of the field
 * that fails.
 *
 * Not an executor, which Apollo would take from a gateway: for those it makes an object with accessors of its own each
 * request, for which V8 keeps the request with its whole answer until it next collects all of its memory.
 *
 * @param log lines for whoever runs the server
 */
export function plannedAnswer<Context extends GraphContext>(
  schema: GraphQLSchema,
  log: (line: string) => void,
): Answer<Context> {
  const planner = new Planner(schema);
  return async ({ document, operation, request, contextValue: { store } }) => {
    try {
      // Missing, whatever the type says, when no operation has the name asked for.
      const asked = operation as typeof operation | undefined;
      const statement = asked === undefined ? null : planner.statementFor(document, asked, request.variables ?? {});
      if (statement === null) return null;
      return answered(await store.answer(statement.text, statement.values));
    } catch (error) {
      if (!(error instanceof DixitError)) log(`A planned operation is left to the resolvers: ${describe(error)}`);
      return null;
    }
  };
}

function answered(text: string): Awaited<ReturnType<Answer<GraphContext>>> {
  const data = new FinishedAnswer(text) as unknown as Record<string, unknown>;
  return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
}

/** What Apollo Server sends for a result. */
export function printResult(result: FormattedExecutionResult): string {
  const { data } = result;
  return data instanceof FinishedAnswer ? data.text : `${JSON.stringify(result)}\n`;
}
