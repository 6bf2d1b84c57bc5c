/** What a browser loads for each client. */
import { readFileSync } from "node:fs";
import { browserSize } from "./bundle.js";
import { CONTENDERS, type ContenderName } from "./contenders/contender.js";
import type { Size } from "./figures.js";

/** A program that only wants to know whether an error is one of the client's; null where it has no class for them. */
const errorOnly = (name: string, from: string): string =>
  `import { ${name} } from "${from}"; globalThis.isIt = (error) => error instanceof ${name};`;

const ERRORS: Readonly<Record<ContenderName, string | null>> = {
  dixit: errorOnly("RateLimitError", "@dixit/client"),
  lazy: errorOnly("LazySdkError", "./lazy/sdk.js"),
  graphqlRequest: errorOnly("ClientError", "graphql-request"),
  genql: errorOnly("GenqlError", "./generated/genql/index.js"),
  tada: null,
  apollo: errorOnly("ServerError", "@apollo/client/errors"),
};

export async function measureSizes(): Promise<Record<ContenderName, Size>> {
  const found: [ContenderName, Size][] = [];
  for (const name of CONTENDERS) {
    const error = ERRORS[name];
    const program = await browserSize(`export { open } from "./contenders/${name}.js";`);
    found.push([name, { program, error: error === null ? null : await browserSize(error) }]);
  }
  return Object.fromEntries(found) as Record<ContenderName, Size>;
}

export const wholePackageSize = (): Promise<number> => browserSize(`export * from "@dixit/client";`);

/** How many packages ours needs to run. */
export function dependencies(): number {
  const manifest = JSON.parse(readFileSync(new URL("../../client/package.json", import.meta.url), "utf8")) as {
    readonly dependencies?: object;
    readonly peerDependencies?: object;
  };
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).length;
}
