import { describe, expect, it } from "vitest";
import { packageJson, PlantedProject } from "./plantedProject.js";

/** A project with nothing wrong: two layers, the right way round, everything used and formatted. */
const CLEAN = {
  "server/cli/main.ts": `import { greeting } from "../storage/greeting.js";\n\nconsole.log(greeting("reader"));\n`,
  "server/storage/greeting.ts": `import { polite } from "../domain/polite.js";\n\nexport const greeting = (name: string): string => polite(name);\n`,
  "server/domain/polite.ts": "export const polite = (name: string): string => `Good morning, ${name}.`;\n",
  "client/index.ts": "export const answer = 42;\n",
  "vitest.config.ts": `import { defineConfig } from "vitest/config";\n\nexport default defineConfig({ test: { include: ["tests/**/*.test.ts"] } });\n`,
  "client/package.json": `{
  "name": "@planted/client",
  "type": "module",
  "exports": "./index.ts"
}
`,
  "tests/polite.test.ts": `import { polite } from "../server/domain/polite.js";\n\nif (polite("you") === "") throw new Error("Nothing said.");\n`,
} as const;

interface Fault {
  readonly script: string;
  readonly fault: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the check must say, so that it fails for this reason and no other. */
  readonly says: RegExp;
}

const COPIED = `export function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = word.normalize("NFC").toLowerCase();
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
  }
  for (const [key, count] of counts) {
    if (count < 2 || key.length < 3) counts.delete(key);
  }
  return new Map([...counts].sort(([, left], [, right]) => right - left));
}
`;

const FAULTS: readonly Fault[] = [
  {
    script: "typecheck",
    fault: "a type error",
    files: { "server/domain/polite.ts": "export const polite = (name: string): string => name.length;\n" },
    says: /server\/domain\/polite\.ts.*TS2322/,
  },
  {
    script: "typecheck",
    fault: "an array element taken for granted",
    files: { "server/domain/polite.ts": `export const polite = (name: string): string => name.split(" ")[0];\n` },
    says: /server\/domain\/polite\.ts.*undefined/,
  },
  {
    script: "lint",
    fault: "a super-linear regular expression",
    files: {
      "server/domain/polite.ts": "export const polite = (name: string): string => name.replace(/(?:a+)+b/, '');\n",
    },
    says: /polite\.ts[\s\S]*regexp\/no-super-linear-backtracking/,
  },
  {
    script: "lint",
    fault: "a promise nobody waits for",
    files: {
      "server/domain/polite.ts":
        "export const polite = (name: string): string => {\n  Promise.resolve(name);\n  return name;\n};\n",
    },
    says: /polite\.ts[\s\S]*no-floating-promises/,
  },
  {
    script: "lint",
    fault: "a schema type without a description",
    files: {
      "schema.graphql": `"Root."\ntype Query {\n  "Yes."\n  ok: Boolean\n  "A."\n  a: A\n}\n\ntype A {\n  "Id."\n  id: ID!\n}\n`,
    },
    says: /schema\.graphql[\s\S]*require-description/,
  },
  {
    script: "format:check",
    fault: "an unformatted file",
    files: { "server/domain/polite.ts": "export const polite=(name:string):string=>name\n" },
    says: /server\/domain\/polite\.ts/,
  },
  {
    script: "format:check",
    fault: "an unformatted GraphQL operation",
    files: { "client/operations/a.graphql": "query A{ok}\n" },
    says: /client\/operations\/a\.graphql/,
  },
  {
    script: "knip",
    fault: "an unused export",
    files: { "server/domain/polite.ts": `${CLEAN["server/domain/polite.ts"]}export const rude = "No.";\n` },
    says: /Unused exports[\s\S]*rude.*server\/domain\/polite\.ts/,
  },
  {
    script: "knip",
    fault: "an unused file",
    files: { "server/domain/forgotten.ts": `export const forgotten = "yes";\n` },
    says: /Unused files[\s\S]*server\/domain\/forgotten\.ts/,
  },
  {
    script: "directions",
    fault: "a domain that knows the storage",
    files: {
      "server/domain/polite.ts": `import { greeting } from "../storage/greeting.js";\n\nexport const polite = (name: string): string => greeting(name);\n`,
    },
    says: /domain-imports-only-itself: server\/domain\/polite\.ts → server\/storage\/greeting\.ts/,
  },
  {
    script: "directions",
    fault: "pure code that opens files",
    files: {
      "server/domain/polite.ts": `import { readFileSync } from "node:fs";\n\nexport const polite = (name: string): string => readFileSync(name, "utf8");\n`,
    },
    says: /pure-text-code: server\/domain\/polite\.ts → (?:node:)?fs/,
  },
  {
    script: "directions",
    fault: "a client that reaches into the server",
    files: { "client/index.ts": `export { polite } from "../server/domain/polite.js";\n` },
    says: /client-knows-no-server: client\/index\.ts → server\/domain\/polite\.ts/,
  },
  {
    script: "directions",
    fault: "a cycle at run time",
    files: {
      "server/storage/greeting.ts": `import { again } from "./again.js";\n\nexport const greeting = (name: string): string => again(name);\n`,
      "server/storage/again.ts": `import { greeting } from "./greeting.js";\n\nexport const again = (name: string): string => greeting(name);\n`,
    },
    says: /no-runtime-cycles: server\/storage\/(?:again|greeting)\.ts/,
  },
  {
    script: "duplicates",
    fault: "a copied block",
    files: { "server/domain/counted.ts": COPIED, "server/storage/counted.ts": `// A copy.\n${COPIED}` },
    says: /Clone found[\s\S]*counted\.ts/,
  },
];

describe("the automatic checks", () => {
  it.each([...new Set(FAULTS.map(({ script }) => script))])(
    "%s has nothing to say about a project without a fault",
    async (script) => {
      using project = new PlantedProject(CLEAN);
      const clean = await project.run(script);
      expect(clean.code, clean.output).toBe(0);
    },
    60_000,
  );

  it.each(FAULTS)(
    "$script refuses $fault and names it",
    async ({ script, files, says }) => {
      using project = new PlantedProject({ ...CLEAN, ...files });
      const { code, output } = await project.run(script);
      expect(output).toMatch(says);
      expect(code).toBeGreaterThan(0);
    },
    60_000,
  );

  it("directions refuses to pass when it saw no module", async () => {
    using project = new PlantedProject({});
    const { code, output } = await project.run("directions");
    expect(output).toContain("Directions were not checked");
    expect(code).toBe(1);
  });

  it("are all part of `npm run check`", () => {
    for (const script of new Set(FAULTS.map((fault) => fault.script))) {
      expect(packageJson.scripts["check"]).toContain(`npm run ${script}`);
    }
  });
});
