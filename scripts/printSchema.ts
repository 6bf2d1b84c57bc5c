/** Writes `schema.graphql` from the code; with `--check`, says whether the committed file still is what the code makes. */
import { readFileSync, writeFileSync } from "node:fs";
import { printGraphSchema } from "../server/graph/schema.js";

const file = new URL("../schema.graphql", import.meta.url);
const printed = printGraphSchema();

if (!process.argv.includes("--check")) {
  writeFileSync(file, printed);
} else if (readFileSync(file, "utf8") !== printed) {
  console.error("schema.graphql is not what the code makes. Run: npx tsx scripts/printSchema.ts");
  process.exitCode = 1;
}
