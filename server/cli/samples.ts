import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftFromFile } from "../pipeline/draft.js";
import { ingest } from "../pipeline/ingest.js";
import { packageRoot } from "../storage/packageRoot.js";
import type { Store } from "../storage/store.js";
import { findTextFiles } from "./inputFiles.js";

/** Ingests the sample archive that ships with Dixit, in order of its dates. @returns how many articles */
export async function ingestSamples(store: Store, now: Date): Promise<number> {
  const files = await findTextFiles(join(packageRoot(), "samples"));
  for (const file of files) await ingest(store, draftFromFile(await readFile(file), file), now);
  return files.length;
}
