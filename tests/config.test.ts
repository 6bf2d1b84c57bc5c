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
  ])("names the variable that is wrong: %j", (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it("does not repeat the password of a DATABASE_URL it refuses", () => {
    expect(() => readConfig({ DATABASE_URL: "mysql://desk:s3cret@db/x" })).toThrow(/^(?!.*s3cret)/s);
  });
});
