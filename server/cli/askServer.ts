/** Questions to a running server: the way in while it has the embedded database open. */
import { DixitError, ERRORS, type ErrorCode } from "../domain/errors.js";

/**
 * @param server the server's address as it prints it, with or without `graphql` at its end
 * @param what what is asked of it, for the message when it refuses
 * @returns the answer's data. Throws BAD_URL, the code the server refused with, or SERVER_REFUSED.
 */
export async function askServer<Data>(
  server: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  what: string,
): Promise<Data> {
  const endpoint = endpointOf(server);
  const response = await post(endpoint, JSON.stringify({ query, variables }));
  const answer = (await response.json().catch(() => null)) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  } | null;
  const refusal = answer?.errors?.[0];
  if (answer?.data == null || refusal !== undefined) {
    const said = refusal?.message ?? `status ${response.status}`;
    throw new DixitError("SERVER_REFUSED", `The server at ${endpoint.href} refused ${what}: ${said}`);
  }
  return answer.data;
}

/** A refusal that is part of an answer, as what it was on the server. */
export const refused = ({ reason, message }: { readonly reason: string; readonly message: string }): DixitError =>
  new DixitError(isErrorCode(reason) ? reason : "SERVER_REFUSED", message);

function endpointOf(server: string): URL {
  if (!URL.canParse(server) || !/^https?:/i.test(server)) {
    throw new DixitError(
      "BAD_URL",
      `--server is ${JSON.stringify(server)}; expected an address such as http://127.0.0.1:4000/.`,
    );
  }
  return new URL("graphql", server.replace(/\/?(?:graphql\/?)?$/, "/"));
}

async function post(endpoint: URL, body: string): Promise<Response> {
  try {
    return await fetch(endpoint, { method: "POST", headers: { "content-type": "application/json" }, body });
  } catch (error) {
    throw new DixitError("SERVER_REFUSED", `No server answers at ${endpoint.href}. Start one with: npx dixit serve`, {
      cause: error,
    });
  }
}

const isErrorCode = (code: string): code is ErrorCode => code in ERRORS;
