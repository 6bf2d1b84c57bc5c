/** A server on a database of its own, and questions to it over HTTP. */
import { DEFAULT_ACCESS, type AccessConfig } from "../../server/config.js";
import { startServer, type RunningServer } from "../../server/http/startServer.js";
import type { Store } from "../../server/storage/store.js";
import { temporaryStore, type OpenTestStore } from "./databases.js";
import { bearer, tokenFor } from "./token.js";

export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
}

export class TestServer {
  private constructor(
    readonly store: Store,
    readonly server: RunningServer,
    /** Names of the statements since the last `forget`. */
    readonly statements: string[],
    readonly logged: string[],
    /** A token with all scopes, which `ask` shows. */
    readonly secret: string,
  ) {}

  /**
   * @param wrap puts something between the server and its store, for instance a fault
   * @param access as it is by default, unless something else is said
   */
  static async open(
    wrap: (store: Store) => Store = (store) => store,
    openStore: OpenTestStore = temporaryStore,
    access: AccessConfig = DEFAULT_ACCESS,
  ): Promise<TestServer> {
    const statements: string[] = [];
    const logged: string[] = [];
    // Who asks is looked up every few seconds, whatever is asked.
    const note = (name: string): void => {
      if (!name.startsWith("tokens.")) statements.push(name);
    };
    const store = await openStore({ onStatement: note });
    const log = (line: string): void => void logged.push(line);
    const server = await startServer({ store: wrap(store), host: "127.0.0.1", port: 0, log, access });
    return new TestServer(store, server, statements, logged, await tokenFor(store));
  }

  get url(): string {
    return this.server.url;
  }

  get graphql(): string {
    return `${this.server.url}graphql`;
  }

  /** @param secret another token than the one with all scopes */
  async ask(query: string, variables: Record<string, unknown> = {}, secret = this.secret): Promise<Answered> {
    const response = await fetch(this.graphql, {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(secret) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answered;
  }

  /** The answer's data. Throws when there are errors. */
  async data<Data>(query: string, variables: Record<string, unknown> = {}, secret = this.secret): Promise<Data> {
    const { data, errors } = await this.ask(query, variables, secret);
    if (errors !== undefined) throw new Error(JSON.stringify(errors, null, 2));
    return data as Data;
  }

  /** The names of the statements the question took, after it has been answered without errors. */
  async statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    this.statements.length = 0;
    await this.data(query, variables);
    return [...this.statements];
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.store.close();
  }
}
