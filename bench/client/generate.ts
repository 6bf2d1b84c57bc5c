/** Runs each client's own generator over the schema, as its documentation says. What they write is not committed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deep, HUNDRED, LEVELS, selection } from "./types/documents.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));

export function generate(): void {
  mkdirSync(`${HERE}generated/types`, { recursive: true });
  writeFileSync(`${HERE}generated/types/hundred.graphql`, HUNDRED.map(selection).join("\n"));
  writeFileSync(`${HERE}generated/types/deep.graphql`, deep(LEVELS));
  const run = (tool: string, ...args: readonly string[]): void => {
    execFileSync(`${HERE}../node_modules/.bin/${tool}`, args, { cwd: HERE, stdio: ["ignore", "ignore", 2] });
  };
  run("graphql-codegen", "--config", "codegen.yml", "--silent");
  run("genql", "--schema", "../../schema.graphql", "--output", "generated/genql", "-S", "DateTime:string");
  run("gql.tada", "generate-output");
}
