/** Connections whose request asks for another protocol: WebSocket at /graphql; to any other wish HTTP is the answer. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSockets } from "./webSockets.js";

/** Takes upgrades over from `server`. @param closing whether the server was told to stop */
export function takeUpgrades(server: Server, sockets: WebSockets, closing: () => boolean): void {
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    if (request.headers.upgrade?.toLowerCase() !== "websocket") answerAsHttp(server, request, socket, head);
    else if (closing()) refuse(socket, "503 Service Unavailable");
    else if (request.url?.split("?")[0] !== "/graphql") refuse(socket, "404 Not Found");
    else if (isForeign(request)) refuse(socket, "403 Forbidden");
    else sockets.accept(request, socket, head);
  });
}

/**
 * Browsers let any site's page open a WebSocket to any server and read what comes back; all they do is say whose page
 * it is. Programs say nothing.
 */
function isForeign({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return false;
  try {
    return new URL(headers.origin).host !== headers.host;
  } catch {
    return true;
  }
}

/**
 * Some programs offer HTTP/2 with every request (`Upgrade: h2c`), and Node hands over the connection of whatever asks
 * for an upgrade. The request is read again without the wish.
 */
function answerAsHttp(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${request.method ?? "GET"} ${request.url ?? "/"} HTTP/${request.httpVersion}`];
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] ?? "";
    if (!/^(?:upgrade|connection|http2-settings)$/i.test(name))
      lines.push(`${name}: ${request.rawHeaders[i + 1] ?? ""}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
