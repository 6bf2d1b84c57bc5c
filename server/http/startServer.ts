/** The HTTP server: what is at which path, and how it starts and stops. */
import type { ApolloServer } from "@apollo/server";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ChangeFeed } from "../events/changeFeed.js";
import { buildGraphSchema } from "../graph/schema.js";
import type { Store } from "../storage/store.js";
import { Access, type CallContext } from "./access/access.js";
import { refusalAtTheDoor } from "./access/refuse.js";
import { DEFAULT_ACCESS, type AccessConfig } from "../config.js";
import { makeApollo } from "./apollo.js";
import { Refused } from "./body.js";
import { describe } from "./errors.js";
import { answerGraphql } from "./graphqlRoute.js";
import { health, readiness } from "./health.js";
import { EventStreams, wantsEvents } from "./live/eventStream.js";
import { LiveOperations } from "./live/liveOperations.js";
import { takeUpgrades } from "./live/upgrades.js";
import { WebSockets } from "./live/webSockets.js";
import { Playground } from "./playground.js";
import { requestIdOf, withRequestId } from "./requestId.js";
import { refusal, respond, type Answer } from "./respond.js";

/** A request that has not arrived whole by then is given up. */
const REQUEST_TIMEOUT_MS = 60_000;
/** How long requests under way may still take once the server is told to stop. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 50;

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Lines for whoever runs the server: failures, with stacks. Nothing while all is well. */
  readonly log: (line: string) => void;
  /** Left out: queries for everybody, the usual rate limits, no proxy in front. */
  readonly access?: AccessConfig;
}

export interface RunningServer {
  /** With a slash at its end; GraphQL is at `graphql` below it. */
  readonly url: string;
  /** Stops accepting, finishes what is under way (for at most ten seconds), then closes. The store stays open. */
  close(): Promise<void>;
}

/** Rejects with what the system says when the address cannot be listened on (EADDRINUSE …). */
export async function startServer({
  store,
  host,
  port,
  log,
  access: settings = DEFAULT_ACCESS,
}: ServerOptions): Promise<RunningServer> {
  const schema = buildGraphSchema();
  const apollo = makeApollo(schema, log);
  await apollo.start();
  const feed = new ChangeFeed(store, {
    onFailure: (error) => {
      log(`The log of changes could not be read: ${describe(error)}`);
    },
  });
  const operations = new LiveOperations({ schema, apollo, store, feed, log });
  const access = new Access(store, settings, log);
  const app = new App(apollo, {
    store,
    access,
    streams: new EventStreams(operations, access),
    sockets: new WebSockets(operations, access, log),
    log,
  });
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    void app.handle(request, response);
  });
  takeUpgrades(server, app.parts.sockets, () => app.closing);
  try {
    await listen(server, host, port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return { url: urlOf(server), close: () => (closed ??= stop(server, app, apollo)) };
}

interface AppParts {
  readonly store: Store;
  readonly access: Access;
  readonly streams: EventStreams;
  readonly sockets: WebSockets;
  readonly log: (line: string) => void;
}

class App {
  /** Set once the server is told to stop: answers then say that the connection ends with them. */
  closing = false;
  private readonly playground = new Playground();

  constructor(
    private readonly apollo: ApolloServer<CallContext>,
    readonly parts: AppParts,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = requestIdOf(request);
    response.setHeader("x-request-id", id);
    if (this.closing) response.setHeader("connection", "close");
    const answer = await withRequestId(id, () => this.answerSafely(request, response, id));
    if (answer !== null) respond(response, answer);
  }

  /** Null when the answer is a stream of events, which has been sent. */
  private async answerSafely(request: IncomingMessage, response: ServerResponse, id: string): Promise<Answer | null> {
    try {
      if (!asksForEvents(request)) return await this.answer(request);
      await this.parts.streams.answer(request, response, splitOnce(request.url ?? "/", "?")[1] ?? "");
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      const refused = refusalAtTheDoor(error);
      if (refused !== null) return refused;
      // A client that went away while sending is no fault of anybody here.
      if (request.destroyed && !request.complete)
        return refusal(400, "BAD_REQUEST", "The request did not arrive whole.");
      this.parts.log(`Request ${id} failed: ${describe(error)}`);
      return refusal(500, "INTERNAL_SERVER_ERROR", `Something went wrong on the server. Its log has more under ${id}.`);
    }
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const [path, query] = splitOnce(request.url ?? "/", "?");
    if (path === "/graphql")
      return answerGraphql(this.apollo, this.parts, request, query === undefined ? "" : `?${query}`);
    if (request.method !== "GET" && request.method !== "HEAD") return notFound(request, path);
    switch (path) {
      case "/":
        return this.playground.answer(request);
      case "/health":
        return health();
      case "/ready":
        return readiness(this.parts.store, this.closing, this.parts.log);
      default:
        return notFound(request, path);
    }
  }
}

/** A stream of events has a path of its own, and is what /graphql answers with where that is asked for. */
function asksForEvents(request: IncomingMessage): boolean {
  const [path] = splitOnce(request.url ?? "/", "?");
  return path === "/graphql/stream" || (path === "/graphql" && wantsEvents(request));
}

const notFound = (request: IncomingMessage, path: string): Answer =>
  refusal(
    404,
    "NOT_FOUND",
    `There is nothing at ${request.method ?? "GET"} ${path.slice(0, 100)}; GraphQL is at /graphql, the playground at /.`,
  );

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
}

async function stop(server: Server, app: App, apollo: ApolloServer<CallContext>): Promise<void> {
  app.closing = true;
  app.parts.streams.close();
  app.parts.sockets.close();
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A client that keeps its connection for a next request would hold the server open after its last answer.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, SWEEP_MS);
  const lastCall = setTimeout(() => {
    server.closeAllConnections();
    app.parts.sockets.terminate();
  }, DRAIN_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(lastCall);
  await apollo.stop();
}
