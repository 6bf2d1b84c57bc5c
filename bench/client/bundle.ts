/** Bundles programs, for the browser to weigh them and for Node to run them. */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Where the measured programs stand once they are bundled. */
export const PROGRAMS = `${HERE}generated/programs/`;

/** The programs that are run as processes, each with every client in a file of its own. */
export async function bundlePrograms(): Promise<void> {
  const input = Object.fromEntries(
    ["task", "speed", "misfortune"].map((name) => [name, `${HERE}programs/${name}.ts`] as const),
  );
  await build({
    configFile: false,
    root: HERE,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: true, outDir: PROGRAMS, emptyOutDir: true, target: "node22", rolldownOptions: { input } },
  });
}

/** Bytes that a browser loads for a program that stands in this folder: minified and compressed. */
export async function browserSize(program: string): Promise<number> {
  const entry = `${HERE}program.ts`;
  const output = (await build({
    configFile: false,
    root: HERE,
    logLevel: "error",
    plugins: [
      {
        name: "program",
        enforce: "pre",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
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
  return gzipSync(output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("")).length;
}
