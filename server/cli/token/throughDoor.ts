/** The token commands, done by the server that has the embedded database open. */
import { request } from "node:http";
import type { Token } from "../../domain/actor.js";
import { DixitError, ERRORS, type ErrorCode } from "../../domain/errors.js";
import type { NewToken } from "../../pipeline/tokens.js";
import type { TokenDesk } from "./desk.js";
import { doorPath } from "./doorPath.js";

/** Methods reject with what the system says when nobody opens (ENOENT, ECONNREFUSED, EACCES). */
export function deskThroughDoor(dataFolder: string): TokenDesk {
  const path = doorPath(dataFolder);
  return {
    async create(draft) {
      const { token, secret } = (await ask(path, "POST", "/tokens", draft)) as NewToken;
      return { token: withDates(token), secret };
    },
    list: async () => ((await ask(path, "GET", "/tokens")) as Token[]).map(withDates),
    revoke: async (id) => withDates((await ask(path, "POST", "/revoke", { id })) as Token),
    close: () => Promise.resolve(),
  };
}

/** In JSON they are text. */
function withDates(token: Token): Token {
  const date = (value: Date | null): Date | null => value && new Date(value);
  return {
    ...token,
    createdAt: new Date(token.createdAt),
    expiresAt: date(token.expiresAt),
    revokedAt: date(token.revokedAt),
    lastUsedAt: date(token.lastUsedAt),
  };
}

/** The answer's value. Throws what the command was refused with. */
function ask(socketPath: string, method: string, path: string, body?: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { socketPath, method, path, headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("error", reject).on("end", () => {
          const value = JSON.parse(text) as unknown;
          if (response.statusCode === 200) resolve(value);
          else reject(asError(value as { readonly code: string; readonly message: string }));
        });
      },
    );
    asking.on("error", reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const asError = ({ code, message }: { readonly code: string; readonly message: string }): DixitError =>
  new DixitError(code in ERRORS ? (code as ErrorCode) : "SERVER_REFUSED", message);
