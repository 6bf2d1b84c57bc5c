import { GraphQLError } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DixitError } from "../../server/domain/errors.js";
import { articleId } from "../../server/domain/ids.js";
import { dixitErrorIn, errorFormatter } from "../../server/http/errors.js";
import { TestServer } from "../support/ask.js";

const ID = articleId("https://courrier.example/1");
const SECRET = "password authentication failed for user dixit at 10.0.0.7";

describe("what clients are told of faults", () => {
  let server: TestServer;
  let fault: Error = new Error(SECRET);

  beforeAll(async () => {
    server = await TestServer.open((store) => ({
      ...store,
      articles: { ...store.articles, byIds: () => Promise.reject(fault) },
      answer: () => Promise.reject(new DixitError("DATABASE_UNREACHABLE", "The plan's statement finds nobody.")),
      totals: () => Promise.reject(fault),
    }));
  });
  afterAll(() => server.close());

  it("is only that there was one, with the id under which the log has the rest", async () => {
    fault = new Error(SECRET, { cause: new Error("the innermost reason") });
    server.logged.length = 0;
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "from-the-proxy.1" },
      body: JSON.stringify({ query: `{ article(id: "${ID}") { id } }` }),
    });
    const text = await response.text();
    expect(response.headers.get("x-request-id")).toBe("from-the-proxy.1");
    expect(JSON.parse(text)).toMatchObject({
      data: { article: null },
      errors: [{ path: ["article"], extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "from-the-proxy.1" } }],
    });
    expect(text).not.toMatch(/password|at .*\.[jt]s|node_modules/);
    expect(server.logged).toHaveLength(1);
    expect(server.logged[0]).toMatch(/^Request from-the-proxy\.1 failed: Error: password authentication failed/);
    expect(server.logged[0]).toContain("the innermost reason");
    expect(server.logged[0]).toContain("\n    at ");
  });

  it("is the code but no detail when an error of ours is not the client's doing", async () => {
    fault = new DixitError("DATABASE_UNREACHABLE", "The database at 10.0.0.7 does not answer.");
    const { errors } = await server.ask(`{ article(id: "${ID}") { id } }`);
    expect(errors).toMatchObject([
      { message: "The database does not answer.", extensions: { code: "DATABASE_UNREACHABLE" } },
    ]);
  });

  it("ends with a request id of the server's own when the caller's could forge a line of the log", async () => {
    const response = await fetch(`${server.url}health`, { headers: { "x-request-id": "1 failed: no" } });
    expect(response.headers.get("x-request-id")).toMatch(/^[\da-f]{8}-/);
  });

  it("includes at /ready that the database does not answer, while /health still says the process lives", async () => {
    const ready = await fetch(`${server.url}ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNREACHABLE" } }] });
    const health = await fetch(`${server.url}health`);
    expect([health.status, await health.json()]).toEqual([200, { status: "live" }]);
  });
});

describe("errors of ours", () => {
  it("are found under what GraphQL wraps around them", () => {
    const ours = new DixitError("BAD_ID", "no id");
    const once = new GraphQLError("once", { originalError: ours });
    const twice = new GraphQLError("twice", { originalError: once });
    expect([ours, once, twice, new Error("other"), "text"].map(dixitErrorIn)).toEqual([ours, ours, ours, null, null]);
  });

  it("are said in their own words, with nothing a library added", () => {
    const error = new GraphQLError("Variable $a got invalid value", {
      originalError: new DixitError("BAD_DATE", "no date"),
    });
    const formatted = { message: error.message, extensions: { code: "BAD_USER_INPUT", stacktrace: ["at secret"] } };
    expect(errorFormatter(() => undefined)(formatted, error)).toEqual({
      message: "no date",
      extensions: { code: "BAD_DATE" },
    });
  });
});
