/**
 * Runs dependency-cruiser over the source folders and prints what crosses a layer the wrong way.
 *
 * Not the plain command line, because that one says "no violations" and exits 0 when it could not read TypeScript at
 * all (an unsupported compiler is enough): a run that saw no module, or no dependency between modules, fails here.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

interface CruiserConfig {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions;
}

const root = process.cwd();
const config = createRequire(import.meta.url)(`${root}/.dependency-cruiser.cjs`) as CruiserConfig;
const folders = ["server", "client", "tests", "examples"].filter((folder) => existsSync(`${root}/${folder}`));

const { output } = await cruise(
  folders,
  { ...config.options, validate: true, ruleSet: { forbidden: config.forbidden } },
  undefined,
  { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
);
if (typeof output === "string") throw new Error("dependency-cruiser gave text; expected its result as a value");
process.exitCode = report(output);

function report({ summary, modules }: ICruiseResult): number {
  const sources = modules.filter(({ source }) => /^[a-z]+\/.*\.ts$/.test(source) && !source.includes("node_modules"));
  if (sources.length === 0 || summary.totalDependenciesCruised === 0) {
    console.error(
      `Directions were not checked: saw ${sources.length} TypeScript modules in ${folders.join(", ") || "no folder"}.`,
    );
    return 1;
  }
  for (const { rule, from, to, cycle } of summary.violations) {
    const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(" → ");
    console.error(`${rule.name}: ${from} → ${way}`);
  }
  console.log(`Directions: ${sources.length} modules, ${summary.violations.length} violations.`);
  return summary.violations.length === 0 ? 0 : 1;
}
