/**
 * A way into a running server for whoever owns its data folder, and for nobody else: a Unix socket in that folder. Only
 * tokens are made here, since the embedded database has room for one process.
 */
import { chmod, mkdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { DixitError, ERRORS } from "../../domain/errors.js";
import { readJson } from "../../http/body.js";
import { describe } from "../../http/errors.js";
import { json, respond, type Answer } from "../../http/respond.js";
import type { TokenDraft } from "../../pipeline/tokens.js";
import type { TokenDesk } from "./desk.js";
import { doorFolder, doorPath } from "./doorPath.js";

export interface ControlDoor {
  close(): Promise<void>;
}

/**
 * The caller must have the data folder to itself. Rejects with what the system says when no socket can be made there.
 *
 * @param log lines for whoever runs the server
 */
export async function openControlDoor(
  dataFolder: string,
  desk: TokenDesk,
  log: (line: string) => void,
): Promise<ControlDoor> {
  await mkdir(doorFolder(dataFolder), { recursive: true, mode: 0o700 });
  await chmod(doorFolder(dataFolder), 0o700);
  // One that a crash left behind.
  await rm(doorPath(dataFolder), { force: true });
  const server = createServer((request, response) => {
    void answerSafely(desk, request, log).then((answer) => {
      respond(response, answer);
    });
  });
  await listen(server, doorPath(dataFolder));
  await chmod(doorPath(dataFolder), 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answerSafely(desk: TokenDesk, request: IncomingMessage, log: (line: string) => void): Promise<Answer> {
  try {
    return json(200, await answer(desk, request));
  } catch (error) {
    if (error instanceof DixitError) {
      return json(ERRORS[error.code].http, { code: error.code, message: error.message });
    }
    log(`A token command failed: ${describe(error)}`);
    return json(500, { code: "SERVER_REFUSED", message: "The command failed on the server; its log says why." });
  }
}

async function answer(desk: TokenDesk, request: IncomingMessage): Promise<unknown> {
  switch (`${request.method ?? ""} ${request.url ?? ""}`) {
    case "GET /tokens":
      return desk.list();
    case "POST /tokens": {
      const draft = (await readJson(request)) as TokenDraft;
      return desk.create({ ...draft, expiresAt: draft.expiresAt && new Date(draft.expiresAt) });
    }
    case "POST /revoke":
      return desk.revoke(((await readJson(request)) as { readonly id: string }).id);
    default:
      throw new DixitError("NOT_FOUND", "This server does not know the command; both have to be of one version.");
  }
}
