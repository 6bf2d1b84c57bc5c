/**
 * Compares `schema.graphql` with `schema.released.graphql`, the schema of the last release, and refuses what would break
 * a client or a composed supergraph (docs/schema-changes.md). With `--release`, makes the current schema the released one.
 */
import { CriticalityLevel, diff, DiffRule, type Change } from "@graphql-inspector/core";
import { copyFileSync, readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

const CURRENT = "schema.graphql";
const RELEASED = "schema.released.graphql";

if (process.argv.includes("--release")) copyFileSync(CURRENT, RELEASED);

const read = (file: string): GraphQLSchema => buildSchema(readFileSync(file, "utf8"));

// What was deprecated in a release may go in a later one.
const changes = await diff(read(RELEASED), read(CURRENT), [DiffRule.suppressRemovalOfDeprecatedField]);
const breaking = changes.filter(breaks);
for (const { message, path } of breaking) console.error(`${path ?? "schema"}: ${message}`);
console.log(`Schema: ${changes.length} changes since the last release, ${breaking.length} of them breaking.`);
if (breaking.length > 0) {
  console.error("Keep what was released, deprecate it, and add the new beside it: docs/schema-changes.md.");
  process.exitCode = 1;
}

/** The library types a change by its kind, which is not known here. */
type Told = Pick<Change, "criticality" | "message"> & { readonly type: string };

/** A key that goes breaks the subgraphs that refer by it; to the library, a directive that goes is only a danger. */
function breaks({ type, criticality, message }: Told): boolean {
  const losesKey =
    type.startsWith("DIRECTIVE_USAGE") && type.endsWith("REMOVED") && /\b(?:key|shareable)\b/.test(message);
  return criticality.level === CriticalityLevel.Breaking || losesKey;
}
