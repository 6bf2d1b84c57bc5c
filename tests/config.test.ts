import { describe, expect, it } from "vitest";
import { readConfig } from "../server/config.js";

describe("the environment", () => {
  it("may be empty: loopback, port 4000, ./data, embedded database", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      databaseUrl: null,
      preparedStatements: true,
    });
    expect(readConfig({}).dataFolder).toMatch(/[/\\]data$/);
  });

  it("counts a variable set to nothing as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it.each([
    [{ PORT: "http" }, /PORT is "http"/],
    [{ PORT: "70000" }, /0 to 65535/],
    [{ DIXIT_PREPARED_STATEMENTS: "no" }, /"on" or "off"/],
    [{ DIXIT_QUERIES: "closed" }, /"open" or "token"/],
    [{ DIXIT_RATE_LIMIT: "100" }, /queries=12000,mutations=6000/],
    [{ DIXIT_RATE_LIMIT: "queries=0" }, /DIXIT_RATE_LIMIT is "queries=0"/],
    [{ DIXIT_PROXIES: "many" }, /0 to 9/],
  ])("names the variable that is wrong: %j", (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it("lets everybody ask within budgets, unless it says otherwise", () => {
    const usual = { queries: 12_000, mutations: 6_000 };
    expect(readConfig({}).access).toEqual({ queries: "open", rateLimits: usual, proxies: 0 });
    expect(readConfig({ DIXIT_QUERIES: "token", DIXIT_RATE_LIMIT: "mutations=60", DIXIT_PROXIES: "1" }).access).toEqual(
      {
        queries: "token",
        rateLimits: { ...usual, mutations: 60 },
        proxies: 1,
      },
    );
    expect(readConfig({ DIXIT_RATE_LIMIT: "off" }).access.rateLimits).toBeNull();
  });

  it("does not repeat the password of a DATABASE_URL it refuses", () => {
    expect(() => readConfig({ DATABASE_URL: "mysql://desk:s3cret@db/x" })).toThrow(/^(?!.*s3cret)/s);
  });
});
