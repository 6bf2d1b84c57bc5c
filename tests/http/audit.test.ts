import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestServer } from "../support/ask.js";

describe("GraphQL over HTTP", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  const audit = async (headers: Record<string, string>): Promise<{ ok: number; not: string[] }> => {
    const results = await auditServer({
      url: server.graphql,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    });
    const not = results.filter(({ status }) => status !== "ok");
    return { ok: results.length - not.length, not: not.map(({ id, name, status }) => `${status} ${id} ${name}`) };
  };

  it("passes all 61 audits of the specification's reference auditor", async () => {
    expect(await audit({ "apollo-require-preflight": "1" })).toEqual({ ok: 61, not: [] });
  });

  it("without the preflight header refuses only what a forged form could send", async () => {
    const { ok, not } = await audit({});
    expect(ok).toBe(58);
    expect(not.every((line) => !line.startsWith("error"))).toBe(true);
  });
});
