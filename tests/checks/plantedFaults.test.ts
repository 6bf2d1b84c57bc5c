import { describe, expect, it } from "vitest";
import { packageJson, PlantedProject, type Outcome } from "./plantedProject.js";

const LONG = 120_000; // milliseconds: these start compilers, on machines that may be busy

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
  "bench/run.ts": 'process.stdout.write("Nothing to measure.\\n");\n',
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
    files: { "server/domain/wrongType.ts": "export const size = (name: string): string => name.length;\n" },
    says: /server\/domain\/wrongType\.ts.*TS2322/,
  },
  {
    script: "typecheck",
    fault: "an array element taken for granted",
    files: { "server/domain/first.ts": `export const first = (name: string): string => name.split(" ")[0];\n` },
    says: /server\/domain\/first\.ts.*undefined/,
  },
  {
    script: "lint",
    fault: "a super-linear regular expression",
    files: {
      "server/domain/slow.ts": "export const slow = (name: string): string => name.replace(/(?:a+)+b/, '');\n",
    },
    says: /slow\.ts[\s\S]*regexp\/no-super-linear-backtracking/,
  },
  {
    script: "lint",
    fault: "a promise nobody waits for",
    files: {
      "server/domain/hasty.ts":
        "export const hasty = (name: string): string => {\n  Promise.resolve(name);\n  return name;\n};\n",
    },
    says: /hasty\.ts[\s\S]*no-floating-promises/,
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
    files: { "server/domain/dense.ts": "export const dense=(name:string):string=>name\n" },
    says: /server\/domain\/dense\.ts/,
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
      "server/domain/storing.ts": `import { greeting } from "../storage/greeting.js";\n\nexport const storing = (name: string): string => greeting(name);\n`,
    },
    says: /domain-imports-only-itself: server\/domain\/storing\.ts → server\/storage\/greeting\.ts/,
  },
  {
    script: "directions",
    fault: "pure code that opens files",
    files: {
      "server/domain/reading.ts": `import { readFileSync } from "node:fs";\n\nexport const reading = (name: string): string => readFileSync(name, "utf8");\n`,
    },
    says: /pure-text-code: server\/domain\/reading\.ts → (?:node:)?fs/,
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
      "server/storage/there.ts": `import { again } from "./again.js";\n\nexport const there = (name: string): string => again(name);\n`,
      "server/storage/again.ts": `import { there } from "./there.js";\n\nexport const again = (name: string): string => there(name);\n`,
    },
    says: /no-runtime-cycles: server\/storage\/(?:again|there)\.ts/,
  },
  {
    script: "duplicates",
    fault: "a copied block",
    files: { "server/domain/counted.ts": COPIED, "server/storage/counted.ts": `// A copy.\n${COPIED}` },
    says: /Clone found[\s\S]*counted\.ts/,
  },
];

/** One run a check, over a project with all the faults that are planted for it: each has to be named all the same. */
const outcomes = new Map<string, Promise<Outcome>>();

async function runWithFaults(script: string): Promise<Outcome> {
  const files = FAULTS.filter((fault) => fault.script === script).map((fault) => fault.files);
  using project = new PlantedProject(Object.assign({}, CLEAN, ...files) as Record<string, string>);
  return await project.run(script);
}

function outcomeOf(script: string): Promise<Outcome> {
  const outcome = outcomes.get(script) ?? runWithFaults(script);
  outcomes.set(script, outcome);
  return outcome;
}

describe("the automatic checks", () => {
  it.each([...new Set(FAULTS.map(({ script }) => script))])(
    "%s has nothing to say about a project without a fault",
    async (script) => {
      using project = new PlantedProject(CLEAN);
      const clean = await project.run(script);
      expect(clean.code, clean.output).toBe(0);
    },
    LONG,
  );

  it.each(FAULTS)(
    "$script refuses $fault and names it",
    async ({ script, says }) => {
      const { code, output } = await outcomeOf(script);
      expect(output).toMatch(says);
      expect(code).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    "directions refuses to pass when it saw no module",
    async () => {
      using project = new PlantedProject({});
      const { code, output } = await project.run("directions");
      expect(output).toContain("Directions were not checked");
      expect(code).toBe(1);
    },
    LONG,
  );

  it("are all part of `npm run check`", () => {
    for (const script of new Set(FAULTS.map((fault) => fault.script))) {
      expect(packageJson.scripts["check"]).toContain(`npm run ${script}`);
    }
  });
});
