/** The same operation answered by the planner and by the resolvers. */
import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { callContext, type CallContext } from "../../server/http/access/access.js";
import { Budgets } from "../../server/http/access/rateLimits.js";
import { makeApollo } from "../../server/http/apollo.js";
import type { Store } from "../../server/storage/store.js";
import { withoutPlans } from "../support/withoutPlans.js";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const UNLIMITED = new Budgets(null);

export class BothWays {
  private readonly logged: string[] = [];
  private readonly apollo: ApolloServer<CallContext>;

  /** @param statements the names of those that went to the store, as its observer writes them down */
  constructor(
    readonly schema: GraphQLSchema,
    private readonly store: Store,
    private readonly statements: string[],
  ) {
    this.apollo = makeApollo(schema, (line) => void this.logged.push(line));
  }

  async start(): Promise<void> {
    await this.apollo.start();
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  /** As it is answered, and whether that took the one statement of a plan and nothing else. */
  async planned(query: string, variables: Record<string, unknown>): Promise<Answer & { readonly planned: boolean }> {
    this.statements.length = 0;
    const answer = await this.ask(this.store, query, variables);
    return { ...answer, planned: this.statements.length === 1 && this.statements[0] === "planned" };
  }

  byResolvers(query: string, variables: Record<string, unknown>): Promise<Answer> {
    return this.ask(withoutPlans(this.store), query, variables);
  }

  /** What the log says of plans that failed, since it was last asked. */
  faults(): readonly string[] {
    return this.logged.splice(0).filter((line) => line.startsWith("A planned operation"));
  }

  private async ask(store: Store, query: string, variables: Record<string, unknown>): Promise<Answer> {
    const { status, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: { query, variables },
      },
      context: () => Promise.resolve(callContext(store, { actor: null, turn: UNLIMITED.turn("anybody") })),
    });
    if (body.kind !== "complete") throw new Error("An answer in parts was not expected.");
    return { status: status ?? 200, body: body.string };
  }
}
