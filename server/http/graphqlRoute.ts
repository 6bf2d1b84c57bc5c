/** POST and GET /graphql, over Apollo's own way of answering HTTP. */
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from "@apollo/server";
import type { IncomingMessage } from "node:http";
import { makeContext, type GraphContext } from "../graph/context.js";
import type { Store } from "../storage/store.js";
import { answerBatch } from "./batch.js";
import { readJson } from "./body.js";
import { refusal, type Answer } from "./respond.js";

export async function answerGraphql(
  apollo: ApolloServer<GraphContext>,
  store: Store,
  request: IncomingMessage,
  search: string,
): Promise<Answer> {
  const { method = "GET" } = request;
  if (method !== "GET" && method !== "POST") {
    return refusal(405, "BAD_REQUEST", `${method} is not answered here; expected POST or GET.`, { allow: "GET, POST" });
  }
  const headers = headersOf(request);
  const answer = async (body: unknown): Promise<Answer> =>
    toAnswer(
      await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search, body },
        context: () => Promise.resolve(makeContext(store)),
      }),
    );
  const body = method === "POST" ? await bodyOf(request) : {};
  return Array.isArray(body) ? answerBatch(body, answer) : answer(body);
}

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
