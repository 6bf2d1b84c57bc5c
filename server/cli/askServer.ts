/** Questions to a running server: the way in while it has the embedded database open. */
import { setTimeout as pause } from "node:timers/promises";
import { DixitError, ERRORS, type ErrorCode } from "../domain/errors.js";
import type { Remote } from "./remote.js";

/** How often a request is sent again that was one too many, each time as much later as the server says. */
const RETRIES = 5;

/**
 * @param what what is asked of it, for the message when it refuses
 * @returns the answer's data. Throws BAD_URL, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, or SERVER_REFUSED for all else.
 */
export async function askServer<Data>(
  remote: Remote,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  what: string,
): Promise<Data> {
  const endpoint = endpointOf(remote.server);
  const response = await patientPost(endpoint, JSON.stringify({ query, variables }), remote);
  const answer = (await response.json().catch(() => null)) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  } | null;
  const refusal = answer?.errors?.[0];
  if (answer?.data == null || refusal !== undefined) {
    const said = refusal?.message ?? `status ${response.status}`;
    const code = refusal?.extensions?.code ?? "";
    throw new DixitError(
      AT_THE_DOOR.includes(code) ? (code as ErrorCode) : "SERVER_REFUSED",
      `The server at ${endpoint.href} refused ${what}: ${said}${wayIn(code, remote)}`,
    );
  }
  return answer.data;
}

/** A refusal that is part of an answer, as what it was on the server. */
export const refused = ({ reason, message }: { readonly reason: string; readonly message: string }): DixitError =>
  new DixitError(isErrorCode(reason) ? reason : "SERVER_REFUSED", message);

/** What is not about the article or the fact, but about who sends it. */
const AT_THE_DOOR: readonly string[] = ["UNAUTHENTICATED", "FORBIDDEN", "RATE_LIMITED"] satisfies ErrorCode[];

function wayIn(code: string, { secret }: Remote): string {
  if (code !== "UNAUTHENTICATED" && code !== "FORBIDDEN") return "";
  return secret === null
    ? " This command shows the token that stands in the variable DIXIT_TOKEN, and there is none."
    : " This command showed the token of DIXIT_TOKEN or --token.";
}

async function patientPost(endpoint: URL, body: string, remote: Remote): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await post(endpoint, body, remote);
    if (response.status !== ERRORS.RATE_LIMITED.http || attempt === RETRIES) return response;
    await response.body?.cancel();
    await pause(Number(response.headers.get("retry-after") ?? 1) * 1000);
  }
}

function endpointOf(server: string): URL {
  if (!URL.canParse(server) || !/^https?:/i.test(server)) {
    throw new DixitError(
      "BAD_URL",
      `--server is ${JSON.stringify(server)}; expected an address such as http://127.0.0.1:4000/.`,
    );
  }
  return new URL("graphql", server.replace(/\/?(?:graphql\/?)?$/, "/"));
}

async function post(endpoint: URL, body: string, { secret }: Remote): Promise<Response> {
  const shown = secret === null ? {} : { authorization: `Bearer ${secret}` };
  try {
    return await fetch(endpoint, { method: "POST", headers: { "content-type": "application/json", ...shown }, body });
  } catch (error) {
    throw new DixitError("SERVER_REFUSED", `No server answers at ${endpoint.href}. Start one with: npx dixit serve`, {
      cause: error,
    });
  }
}

const isErrorCode = (code: string): code is ErrorCode => code in ERRORS;
