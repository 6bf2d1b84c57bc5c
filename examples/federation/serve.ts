/** What is the same for every server of the example: a free port on this machine, and nothing reported to anybody. */
import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { GraphQLSchema } from "graphql";

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a request shows of who sends it: the only thing of a request that the example passes on. */
export interface Shown extends BaseContext {
  readonly authorization?: string | undefined;
}

export async function serve(options: ApolloServerOptions<Shown>): Promise<Served> {
  const server = new ApolloServer<Shown>(options);
  const { url } = await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: 0 },
    context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
  });
  return { url, stop: () => server.stop() };
}

export const serveSubgraph = (schema: GraphQLSchema): Promise<Served> =>
  serve({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });

/** What a GraphQL server says to a question. Throws when it says that something went wrong. */
export async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

/** What a subgraph says of itself, as a composer reads it. */
export const sdlOf = async (url: string): Promise<string> =>
  (await ask<{ _service: { sdl: string } }>(url, "{ _service { sdl } }"))._service.sdl;
