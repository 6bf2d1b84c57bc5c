import { describe, expect, it } from "vitest";
import { packageJson, PlantedProject } from "./plantedProject.js";

const LONG = 120_000; // milliseconds; each of these starts a tool that compiles

describe("schema:check", () => {
  const copied = ["server", "scripts/printSchema.ts", "tsconfig.json", "schema.graphql"];

  it(
    "refuses a schema.graphql that is not what the code prints, and only that",
    async () => {
      using project = new PlantedProject({}, copied);
      const clean = await project.run("schema:check");
      expect(clean.code, clean.output).toBe(0);
      project.replace("schema.graphql", "totalCount: Int!", "totalCount: Int");
      const { code, output } = await project.run("schema:check");
      expect(output).toContain("schema.graphql");
      expect(code).toBe(1);
    },
    LONG,
  );
});

describe("codegen:check", () => {
  const copied = ["client", "codegen.yml", "schema.graphql", "tsconfig.json", ".prettierrc.json"];

  it(
    "refuses a generated client that was edited by hand, and only that",
    async () => {
      using project = new PlantedProject({}, copied);
      const clean = await project.run("codegen:check");
      expect(clean.code, clean.output).toBe(0);
      project.replace("client/generated/operations.ts", "readonly totalCount: number", "readonly totalCount: string");
      const { code, output } = await project.run("codegen:check");
      expect(output).toContain("client/generated/operations.ts");
      expect(code).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    "refuses a schema that no longer has what an operation asks for",
    async () => {
      using project = new PlantedProject({}, copied);
      project.replace("client/operations/cards.graphql", "asPrinted", "asSpoken");
      const { code, output } = await project.run("codegen:check");
      expect(output).toMatch(/Cannot query field "asSpoken" on type "Attribution"/);
      expect(code).toBeGreaterThan(0);
    },
    LONG,
  );
});

describe("package:check", () => {
  const copied = ["client", "scripts", "schema.graphql", "tsconfig.json", "LICENSE"];
  const build = "tsc -p client/tsconfig.build.json && node scripts/copySchema.mjs";

  it(
    "refuses an entry that is not in the package, and only that",
    async () => {
      using project = new PlantedProject({}, copied);
      await project.shell(build);
      const clean = await project.run("package:check");
      expect(clean.code, clean.output).toBe(0);
      project.replace("client/package.json", "./dist/index.js", "./dist/main.js");
      const { code, output } = await project.run("package:check");
      expect(output).toMatch(/dist\/main\.js/);
      expect(code).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    "refuses types that a consumer's compiler cannot follow",
    async () => {
      using project = new PlantedProject({}, copied);
      await project.shell(build);
      project.replace("client/dist/index.d.ts", `"./client.js"`, `"./client"`);
      const { code, output } = await project.run("package:check");
      expect(output).toMatch(/Internal resolution error/i);
      expect(code).toBeGreaterThan(0);
    },
    LONG,
  );
});

describe("these checks", () => {
  it.each(["schema:check", "codegen:check", "package:check"])("%s is part of `npm run check`", (script) => {
    expect(packageJson.scripts["check"]).toContain(`npm run ${script}`);
  });
});
