import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";

const CLIENT = join(import.meta.dirname, "../../client/index.ts");

/** Bytes that a browser loads for a program that uses these names of the package: minified and compressed. */
async function sizeOf(program: string): Promise<number> {
  const entry = "virtual:program";
  const output = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "program",
        // Before the package as it was built last is found.
        enforce: "pre",
        resolveId: (id) => (id === entry ? `\0${entry}` : id === "@dixit/client" ? CLIENT : null),
        load: (id) => (id === `\0${entry}` ? program : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict" },
      target: "es2022",
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  const code = output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("");
  return gzipSync(code).length;
}

describe("the client in a browser", () => {
  it("weighs at most 5,000 bytes, all of it", { timeout: 60_000 }, async () => {
    const size = await sizeOf(`export * from "@dixit/client";`);
    console.log(`@dixit/client: ${size} bytes, minified and compressed`);
    expect(size).toBeLessThanOrEqual(5_000);
    // A bundle that lost its code would be small as well.
    expect(size).toBeGreaterThan(1_000);
  });

  it.each([
    "DixitError",
    "GraphQLResultError",
    "HttpError",
    "RateLimitError",
    "AuthenticationError",
    "NetworkError",
    "TimeoutError",
    "PaginationError",
  ])("brings nothing else along when only %s is used", { timeout: 60_000 }, async (name) => {
    const size = await sizeOf(
      `import { ${name} } from "@dixit/client"; globalThis.isIt = (e) => e instanceof ${name};`,
    );
    console.log(`${name} alone: ${size} bytes, minified and compressed`);
    expect(size).toBeLessThanOrEqual(300);
  });
});
