/**
 * Answers read operations with one statement each. What it does not cover is left to the resolvers, whole operations at
 * a time; both ways give the same answer, byte for byte.
 */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { TYPES } from "./map/types.js";
import { operationOf } from "./operation.js";
import type { Variables } from "./plan.js";
import { Plans } from "./plans.js";
import type { Written } from "./print/draft.js";

export class Planner {
  /** Documents are kept by whoever parses them, and plans no longer than these. */
  private readonly plans = new WeakMap<OperationDefinitionNode, Plans>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * The statement whose only row holds the answer; null when the operation is not planned, among others for
   * arguments that the resolvers refuse.
   * @param document valid against the schema
   */
  statementFor(document: DocumentNode, definition: OperationDefinitionNode, variables: Variables): Written | null {
    let plans = this.plans.get(definition);
    if (plans === undefined) {
      plans = new Plans(operationOf(this.schema, document, definition), TYPES);
      this.plans.set(definition, plans);
    }
    return plans.statement(variables);
  }
}
