import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What `npm start` gives Node. */
export const START_FLAGS: readonly string[] = ["--max-semi-space-size=16"];

/**
 * The Node that all servers under test run on: one for all, so that what is compared is the servers. It is this
 * folder's own package, because PostGraphile needs a newer one than Dixit.
 */
export function nodeUnderTest(): string {
  const node = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
  if (!existsSync(node))
    throw new Error(`There is no ${node}. Install the measurement's packages: npm --prefix bench ci`);
  return node;
}
