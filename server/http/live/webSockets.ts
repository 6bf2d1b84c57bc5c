/** Operations over WebSocket, by the graphql-transport-ws protocol (the package graphql-ws speaks it). */
import { CloseCode, handleProtocols, makeServer, type Server } from "graphql-ws";
import { GraphQLError, parse, type FormattedExecutionResult, type GraphQLFormattedError } from "graphql";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { DixitError, ERRORS } from "../../domain/errors.js";
import type { Access, Guest } from "../access/access.js";
import { MAX_BODY_BYTES } from "../body.js";
import { describe } from "../errors.js";
import { withRequestId } from "../requestId.js";
import { BrokenOff, type LiveOperations, type Started } from "./liveOperations.js";

/** What one connection may have under way at a time. */
export const MAX_OPERATIONS = 100;
/** A ping so often; a connection that has not answered by the next one is dead. */
const PING_MS = 12_000;

/** RFC 6455 and its registry: the server goes away, and whoever was connected may come back. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;

interface Extra {
  readonly socket: WebSocket;
  /** What asked for the connection. */
  readonly request: IncomingMessage;
  /** Null until the client has said who it is. */
  guest: Guest | null;
}

export class WebSockets {
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_BODY_BYTES,
    handleProtocols: (protocols) => handleProtocols(protocols),
  });
  readonly #server: Server<Extra>;

  constructor(
    private readonly operations: LiveOperations,
    private readonly access: Access,
    private readonly log: (line: string) => void,
    private readonly pingMs = PING_MS,
  ) {
    this.#server = this.makeServer();
  }

  /** Takes a connection over whose request asked for a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, socket, head, (opened) => {
      this.serve(opened, request);
    });
  }

  /** Tells all clients that the server goes away, so that they come back to another. */
  close(): void {
    for (const socket of this.#sockets.clients) socket.close(GOING_AWAY, "Going away");
  }

  /** Ends whatever connection is still open. */
  terminate(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** How many clients are connected. */
  get connections(): number {
    return this.#sockets.clients.size;
  }

  private serve(socket: WebSocket, request: IncomingMessage): void {
    let alive = true;
    socket.on("pong", () => (alive = true));
    const pings = setInterval(() => {
      if (!alive) {
        socket.terminate();
        return;
      }
      alive = false;
      socket.ping();
    }, this.pingMs);
    // A message that is too large, or no message at all: the socket is closed with the code for it.
    socket.on("error", () => undefined);
    const closed = this.#server.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (receive) => {
          socket.on("message", (data: Buffer) => {
            const id = randomUUID();
            withRequestId(id, () => receive(data.toString("utf8"))).catch((error: unknown) => {
              this.fail(socket, id, error);
            });
          });
        },
      },
      { socket, request, guest: null },
    );
    socket.once("close", (code, reason) => {
      clearInterval(pings);
      closed(code, reason.toString()).catch((error: unknown) => {
        this.log(`A WebSocket's subscriptions could not be ended: ${describe(error)}`);
      });
    });
  }

  /** What broke off is taken up again by a client that comes back; anything else is a fault. */
  private fail(socket: WebSocket, id: string, error: unknown): void {
    if (socket.readyState !== socket.OPEN) return;
    this.log(`Request ${id} failed: ${describe(error)}`);
    socket.close(CloseCode.InternalServerError, `The server's log has more under ${id}.`);
  }

  private makeServer(): Server<Extra> {
    return makeServer<Record<string, unknown>, Extra>({
      onConnect: async ({ connectionParams, extra }) => {
        try {
          extra.guest = await this.access.guestOf(extra.request, authorizationIn(connectionParams ?? {}));
          return true;
        } catch (error) {
          return turnAway(extra.socket, error);
        }
      },
      onSubscribe: async ({ subscriptions, extra }, _id, asked) => {
        if (Object.keys(subscriptions).length > MAX_OPERATIONS) {
          return [new Told({ message: TOO_MANY, extensions: { code: "TOO_COMPLEX" } })];
        }
        if (extra.guest === null) throw new Error("An operation came before the connection was acknowledged.");
        const caller = await extra.guest.caller().catch((error: unknown) => turnAway(extra.socket, error));
        if (caller === false) return [];
        const started = await this.operations.start(asked, caller);
        if (started.kind === "single" && started.refused) return (started.result.errors ?? []).map((e) => new Told(e));
        // The library executes what it is given here; what there is to execute has been started already.
        return { schema: NO_SCHEMA, document: ANY_DOCUMENT, contextValue: started };
      },
      execute: ({ contextValue }) => {
        const started = contextValue as Started;
        return (started.kind === "single" ? started.result : started.results) as never;
      },
      // The results are formatted already.
      onNext: (_context, _id, _asked, _args, result) => result as FormattedExecutionResult,
      onError: ({ extra }, _id, _asked, errors) => {
        // An error would end the subscription for good; a connection that is closed is made again, and nothing is sent
        // on one that is closing.
        if (errors.some(({ originalError }) => originalError instanceof BrokenOff)) {
          extra.socket.close(TRY_AGAIN_LATER, "Try again later");
        }
        return errors.map((error) => error.toJSON());
      },
    });
  }
}

/**
 * A browser can send no header with a WebSocket, so the first message stands in for them. Undefined where it says nothing
 * of a token: the header counts then, which programs can send.
 */
function authorizationIn(params: Readonly<Record<string, unknown>>): string | undefined {
  const headers = typeof params["headers"] === "object" ? { ...params["headers"] } : {};
  const entries = [...Object.entries(params), ...Object.entries(headers)];
  const given = entries.find(([name]) => name.toLowerCase() === "authorization")?.[1];
  return typeof given === "string" || given === undefined ? given : "";
}

/** Closes with the code for why the client may not come in. Throws what is no refusal. */
function turnAway(socket: WebSocket, error: unknown): false {
  if (!(error instanceof DixitError)) throw error;
  if (error.code === "RATE_LIMITED") socket.close(TRY_AGAIN_LATER, reason(error.message));
  else if (error.code === "UNAUTHENTICATED") socket.close(CloseCode.Unauthorized, reason(error.message));
  else throw error;
  return false;
}

/** The first sentence: the frame that closes a connection has room for 123 bytes. */
const reason = (message: string): string => message.split(/(?<=\.) /)[0] ?? "";

const TOO_MANY = `The connection has ${MAX_OPERATIONS} operations under way, the most it may have. ${ERRORS.TOO_COMPLEX.says} Open another connection, or complete some.`;

const ANY_DOCUMENT = parse("{ __typename }");
const NO_SCHEMA = undefined as never;

/** An error that is told as it stands. */
class Told extends GraphQLError {
  constructor(private readonly formatted: GraphQLFormattedError) {
    super(formatted.message);
  }

  override toJSON(): GraphQLFormattedError {
    return this.formatted;
  }
}

/** Resolves when the message is on its way, so that a client that reads slowly is written to as slowly. */
const send = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) {
      resolve();
      return;
    }
    // A client that went away has nothing more to be told; `close` ends what it followed.
    socket.send(data, () => {
      resolve();
    });
  });
