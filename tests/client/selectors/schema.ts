import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";

/** The server's schema as it is printed. Federation's directives take arguments of types it only links to. */
export const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../schema.graphql"), "utf8"), {
  assumeValid: true,
  assumeValidSDL: true,
});
