/** Each request's id, so that what a client was told and what the log says can be brought together. */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const current = new AsyncLocalStorage<string>();

/** The caller's own id when it is harmless in a log, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

export const withRequestId = <Result>(id: string, work: () => Result): Result => current.run(id, work);

/** Only meaningful while a request is answered. */
export const currentRequestId = (): string => current.getStore() ?? "none";
