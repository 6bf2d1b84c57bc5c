/** POST and GET /graphql, over Apollo's own way of answering HTTP. */
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from "@apollo/server";
import type { IncomingMessage } from "node:http";
import type { Store } from "../storage/store.js";
import { callContext, type Access, type CallContext } from "./access/access.js";
import type { Turn } from "./access/rateLimits.js";
import { refusalAtTheDoor } from "./access/refuse.js";
import { answerBatch } from "./batch.js";
import { readJson } from "./body.js";
import { answerOnce } from "./idempotency.js";
import { refusal, type Answer } from "./respond.js";

/** Throws UNAUTHENTICATED and RATE_LIMITED for a token that is refused. */
export async function answerGraphql(
  apollo: ApolloServer<CallContext>,
  { store, access }: { readonly store: Store; readonly access: Access },
  request: IncomingMessage,
  search: string,
): Promise<Answer> {
  const { method = "GET" } = request;
  if (method !== "GET" && method !== "POST") {
    return refusal(405, "BAD_REQUEST", `${method} is not answered here; expected POST or GET.`, { allow: "GET, POST" });
  }
  const guest = await access.guestOf(request);
  const headers = headersOf(request);
  const turns: Turn[] = [];
  const answer = async (body: unknown): Promise<Answer> => {
    const caller = await guest.caller();
    turns.push(caller.turn);
    const once = { header: headers.get("idempotency-key"), actor: caller.actor, body };
    const answered = await answerOnce(store, once, async (attempt) => {
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search, body },
        context: () => Promise.resolve(callContext(store, caller, attempt?.begin)),
      });
      return toAnswer(response);
    });
    // What never became an operation is counted too.
    if (!caller.turn.taken) await caller.turn.take("queries").catch(() => undefined);
    return refusalAtTheDoor(caller.turn.refused) ?? answered;
  };
  const body = method === "POST" ? await bodyOf(request) : {};
  const whole = await (Array.isArray(body) ? answerBatch(body, answer) : answer(body));
  return { ...whole, headers: { ...whole.headers, ...budgetHeaders(turns) } };
}

/** Of the operation that came too often, if one did. */
const budgetHeaders = (turns: readonly Turn[]): Turn["headers"] =>
  (turns.find(({ refused }) => refused !== null) ?? turns.at(-1))?.headers ?? {};

/** Apollo refuses other types itself, and first asks whether the request may be a forged one. */
const bodyOf = (request: IncomingMessage): Promise<unknown> =>
  /^application\/(?:\w+\+)?json\b/i.test(request.headers["content-type"] ?? "")
    ? readJson(request)
    : Promise.resolve({});

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

function toAnswer({ status, headers, body }: HTTPGraphQLResponse): Answer {
  // The schema has no @defer, so answers are never in parts.
  if (body.kind === "chunked") throw new Error("An answer in parts was not expected.");
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}
