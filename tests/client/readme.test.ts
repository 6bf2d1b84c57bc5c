import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { ROOT } from "../checks/plantedProject.js";
import { TestServer } from "../support/ask.js";
import { errorsOf } from "./compile.js";
import { runProgram } from "./programs.js";

const LONG = 120_000; // milliseconds, where the whole sample archive is read

let running: TestServer;
beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
}, LONG);
afterAll(() => running.close());

describe("what the client's README shows", () => {
  const readme = readFileSync(join(ROOT, "client/README.md"), "utf8");
  const recipes = readme.split(/^## /m).flatMap((section) => {
    const title = section.slice(0, section.indexOf("\n"));
    // What a program prints stands in the next block of text, before the next program.
    return section
      .split("```ts\n")
      .slice(1)
      .map((rest) => ({
        title,
        program: rest.slice(0, rest.indexOf("```")),
        prints: rest.includes("```text\n")
          ? (rest.split("```text\n")[1] ?? "").split("```")[0]?.trim().split("\n")
          : [],
      }));
  });

  it("has recipes", () => {
    expect(recipes.length).toBeGreaterThan(7);
  });

  it("compiles", { timeout: LONG }, () => {
    const programs = Object.fromEntries(recipes.map(({ program }, index) => [String(index), program]));
    expect(errorsOf(programs)).toEqual(Object.fromEntries(recipes.map((_, index) => [String(index), []])));
  });

  it.each(recipes)("does what it says: $title", { timeout: LONG }, async ({ program, prints }) => {
    const served = program.replaceAll("http://127.0.0.1:4000/graphql", running.graphql);
    const { code, output } = await runProgram(served, [], { DIXIT_TOKEN: running.secret });
    for (const line of prints ?? []) expect(output.split("\n")).toContain(line);
    expect(code, output).toBe(0);
  });

  it("names examples that are there", () => {
    for (const [, path = ""] of readme.matchAll(/\]\((\.\.\/examples\/[^)]+)\)/g)) {
      expect(readFileSync(join(ROOT, "client", path), "utf8")).toMatch(/^\/\*\*/);
    }
  });
});
