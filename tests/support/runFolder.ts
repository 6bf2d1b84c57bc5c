import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** A temporary folder that all test files of one run share, removed at its end. */
    testRun: { readonly folder: string };
  }
}

/** A folder for the whole run, removed at its end. */
export const runFolder = (): string => inject("testRun").folder;

/**
 * Makes something once a run, whichever test file asks first and however many run at once; the others wait for it.
 * What `make` gives must survive JSON. When it throws, all who ask get the error.
 */
export async function oncePerRun<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  const result = join(runFolder(), `${name}.json`);
  const isFirst = await mkdir(join(runFolder(), `${name}.begun`)).then(
    () => true,
    () => false,
  );
  if (isFirst) await publish(result, await outcomeOf(make));
  for (;;) {
    const text = await readFile(result, "utf8").catch(() => null);
    if (text !== null) {
      const outcome = JSON.parse(text) as { value: Value } | { error: string };
      if ("error" in outcome) throw new Error(`${name} could not be made: ${outcome.error}`);
      return outcome.value;
    }
    await wait(50);
  }
}

async function outcomeOf<Value>(make: () => Promise<Value>): Promise<{ value: Value } | { error: string }> {
  try {
    return { value: await make() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Renamed into place, so that nobody reads half of it. */
async function publish(file: string, outcome: object): Promise<void> {
  await writeFile(`${file}.draft`, JSON.stringify(outcome));
  await rename(`${file}.draft`, file);
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
