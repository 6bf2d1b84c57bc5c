/** Fills a database with the invented archive, or finds that it is filled already. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../../server/storage/openStore.js";
import type { StorageConfig } from "../../server/storage/openStore.js";
import { fillStore } from "../archive/fill.js";

export interface ArchiveOptions {
  readonly seed: string;
  readonly scale: number;
  readonly say: (line: string) => void;
}

/** Stands beside a database that is filled, and says with what. */
const markFile = (folder: string): string => join(folder, "archive.json");

/** What decides what a filled database holds: whoever changes the tables or what is written to them gets a new one. */
const SOURCES = ["bench/archive/", "server/storage/migrations/"];
const SOURCE_FILES = ["articleWriter.ts", "tables.ts", "reading.ts"].map((file) => `server/storage/${file}`);

function contentOf({ seed, scale }: ArchiveOptions): string {
  const root = new URL("../../", import.meta.url);
  const listed = SOURCES.flatMap((folder) => readdirSync(new URL(folder, root)).map((file) => `${folder}${file}`));
  const hash = createHash("sha256");
  for (const file of [...listed, ...SOURCE_FILES, "server/pipeline/buildGraph.ts"].sort()) {
    hash.update(file).update(readFileSync(new URL(file, root)));
  }
  return JSON.stringify({ seed, scale, made: hash.digest("hex") });
}

/**
 * @param folder where the mark of a filled database stands
 * @param empty empties the database
 * @param analyse lets the database look at what it holds, so that it plans as one that has been in use
 */
export async function prepareArchive(
  folder: string,
  config: StorageConfig,
  options: ArchiveOptions,
  { empty, analyse }: { readonly empty: () => Promise<void>; readonly analyse: () => Promise<void> },
): Promise<void> {
  const content = contentOf(options);
  const mark = markFile(folder);
  if (existsSync(mark) && readFileSync(mark, "utf8") === content) {
    options.say(`The archive in ${folder} is used again.`);
    return;
  }
  rmSync(mark, { force: true });
  await empty();
  const begun = performance.now();
  const store = await openStore(config, { owner: `the measurement, ${fileURLToPath(import.meta.url)}` });
  try {
    await fillStore(store, { seed: options.seed, scale: options.scale, onProgress: options.say });
    const { articles, quotes, people, organizations } = await store.totals();
    options.say(
      `Made ${articles} articles that are listed, ${quotes} quotes, ${people} people and ${organizations} organizations in ${((performance.now() - begun) / 1000).toFixed(0)} s.`,
    );
  } finally {
    await store.close();
  }
  await analyse();
  writeFileSync(mark, content);
}
