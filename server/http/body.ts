/** Reads a request's body: bounded, also after inflation. */
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { refusal, type Answer } from "./respond.js";

/** Room for the largest text an article may have, as JSON, with what else stands in a request. */
export const MAX_BODY_BYTES = 6 * 1024 * 1024;

const inflate = promisify(gunzip);

/** A request that is refused before anybody looks at what it asks. */
export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super("The request was refused.");
  }
}

/** The body's JSON. Throws Refused: too large, badly encoded, not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await decoded(request, await readBytes(request));
  const text = utf8(bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refused(
      refusal(400, "BAD_REQUEST", `The request body is not JSON: ${error instanceof Error ? error.message : ""}.`),
    );
  }
}

/** By events: an asynchronous iterator takes several promises a request. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= MAX_BODY_BYTES) return;
      // What is still to come is read and dropped, so that the client gets to see the answer.
      request.off("data", take).resume();
      reject(tooLarge());
    };
    request
      .on("data", take)
      .once("end", () => {
        resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks));
      })
      .once("error", reject)
      .once("close", () => {
        reject(new Error("The connection closed before the request had arrived."));
      });
  });
}

async function decoded(request: IncomingMessage, bytes: Buffer): Promise<Buffer> {
  const encoding = (request.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity") return bytes;
  if (encoding !== "gzip") {
    throw new Refused(
      refusal(415, "BAD_REQUEST", `The body's encoding is not one that is read; expected gzip or none.`, {
        "accept-encoding": "gzip",
      }),
    );
  }
  try {
    return await inflate(bytes, { maxOutputLength: MAX_BODY_BYTES });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw new Refused(refusal(400, "BAD_REQUEST", "The request body says it is gzip and is not."));
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(refusal(400, "INVALID_UTF8", "The request body is not valid UTF-8."));
  }
}

const tooLarge = (): Refused =>
  new Refused(
    refusal(
      413,
      "TEXT_TOO_LARGE",
      `The request body has more than ${MAX_BODY_BYTES} bytes, the most that is read. Send articles one by one.`,
    ),
  );
